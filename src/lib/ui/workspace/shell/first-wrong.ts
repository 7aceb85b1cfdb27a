import { tick } from 'svelte';

/** After the words have appeared: the cursor goes to the first field that is wrong. */
export async function focusFirstWrong(form: HTMLElement): Promise<void> {
	await tick();
	form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
}
