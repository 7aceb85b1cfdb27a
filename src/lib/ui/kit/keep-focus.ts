import type { Attachment } from 'svelte/attachments';

const PARTS = 'li, fieldset, form, section, article, dialog, main';
const HEADINGS = 'h1, h2, h3';
const CONTROLS = 'a[href], button, input, select, textarea';

/**
 * When what has focus goes away (a form that is saved, a button that has done its
 * work and can do no more), focus stays where the person was: on the same control drawn anew, else on
 * the heading of the part it was in. Without it a keyboard begins again at the top.
 */
export const keepFocus: Attachment<HTMLElement> = (root) => {
	let around: readonly Element[] = [];
	let name = '';

	const remember = (target: EventTarget | null): void => {
		if (!(target instanceof HTMLElement) || !root.contains(target)) return;
		around = ancestors(target, root);
		name = nameOf(target);
	};
	const focused = (event: FocusEvent): void => remember(event.target);
	const mend = (): void => {
		const [lost] = around;
		const at = document.activeElement;
		if (!lost || (at !== document.body && at !== lost)) return;
		if (lost.isConnected && !lost.matches(':disabled')) return;
		const part = around.find((element) => element.isConnected && element.matches(PARTS)) ?? root;
		const place = sameIn(part, name) ?? placeIn(part);
		if (!place.matches(CONTROLS)) place.tabIndex = -1;
		place.focus({ preventScroll: true });
	};
	const watch = new MutationObserver(mend);
	// What is inside may have taken focus before this hears of it.
	remember(document.activeElement);
	root.addEventListener('focusin', focused);
	watch.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
	return () => {
		watch.disconnect();
		root.removeEventListener('focusin', focused);
	};
};

/** The element first, the root last. */
function ancestors(element: Element, root: Element): Element[] {
	const all: Element[] = [];
	for (let at: Element | null = element; at && at !== root; at = at.parentElement) all.push(at);
	return [...all, root];
}

function nameOf(element: Element): string {
	const value = element instanceof HTMLInputElement ? `${element.type} ${element.value}` : '';
	const said = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
	return [element.tagName, value, said].join(' ');
}

function sameIn(part: Element, name: string): HTMLElement | undefined {
	return enabled(part).find((control) => nameOf(control) === name);
}

function placeIn(part: Element): HTMLElement {
	const heading = part.querySelector<HTMLElement>(HEADINGS);
	return heading ?? enabled(part)[0] ?? (part as HTMLElement);
}

function enabled(part: Element): HTMLElement[] {
	return [...part.querySelectorAll<HTMLElement>(CONTROLS)].filter(
		(control) => !control.matches(':disabled')
	);
}
