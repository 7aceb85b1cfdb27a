/** What is asked over the screen about the person's own voice; outlives the card of the one who reads it. */
export class Asking {
	what = $state<'erase' | 'off' | null>(null);
}
