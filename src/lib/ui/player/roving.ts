const FORWARD = { ltr: 'ArrowRight', rtl: 'ArrowLeft' };
const BACK = { ltr: 'ArrowLeft', rtl: 'ArrowRight' };

/**
 * Arrow keys in a group of radio buttons (ARIA practices): focus moves to the next
 * one, round the ends, in reading direction. Returns it, or null for other keys.
 */
export function stepByKey(
	event: KeyboardEvent,
	group: HTMLElement,
	direction: 'ltr' | 'rtl'
): HTMLElement | null {
	const forward = event.key === 'ArrowDown' || event.key === FORWARD[direction];
	const back = event.key === 'ArrowUp' || event.key === BACK[direction];
	if (!forward && !back) return null;
	const radios = Array.from(group.querySelectorAll<HTMLElement>('[role="radio"]'));
	const here = radios.findIndex((radio) => radio === document.activeElement);
	if (here < 0) return null;
	event.preventDefault();
	const next = radios[(here + (forward ? 1 : -1) + radios.length) % radios.length];
	next?.focus();
	return next ?? null;
}
