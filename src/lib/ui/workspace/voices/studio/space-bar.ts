const CONTROLS = 'button, a, input, select, textarea, summary, dialog, [role="button"]';

/** Whether a key was pressed where no control takes it for its own. */
export function inNobodysHand({ target }: KeyboardEvent): boolean {
	return !(target instanceof Element) || target.closest(CONTROLS) === null;
}
