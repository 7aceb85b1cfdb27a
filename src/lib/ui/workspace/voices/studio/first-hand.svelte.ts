import type { Attachment } from 'svelte/attachments';

interface Hand {
	/** Where the keyboard's hand belongs now. */
	readonly on: string;
	/** It moves when one of these is another. */
	readonly anew: readonly unknown[];
}

/**
 * Moves the focus between the holders of buttons as the work goes on, so that
 * one key does it all; but never out of a list or field that someone is in.
 */
export function firstHand(where: () => Hand): (name: string) => Attachment<HTMLElement> {
	const holders = new Map<string, HTMLElement>();
	$effect(() => {
		const { on, anew } = where();
		// Read here, so that a change of any of them moves the hand.
		if (anew.length === 0 || isElsewhere([...holders.values()])) return;
		holders.get(on)?.querySelector('button')?.focus({ preventScroll: true });
	});
	return (name) => (holder) => {
		holders.set(name, holder);
		return () => holders.delete(name);
	};
}

function isElsewhere(holders: readonly HTMLElement[]): boolean {
	const { activeElement } = document;
	if (!activeElement || activeElement === document.body) return false;
	if (holders.some((holder) => holder.contains(activeElement))) return false;
	return activeElement.closest('select, input, textarea, dialog, ol') !== null;
}
