import type { Attachment } from 'svelte/attachments';

/**
 * Tells whether something is wider than its place, and so scrolls sideways: only
 * then a keyboard has to be able to stop there.
 */
export function overflow(onchange: (wide: boolean) => void): Attachment<HTMLElement> {
	return (element) => {
		const look = () => onchange(element.scrollWidth > element.clientWidth);
		const watch = new ResizeObserver(look);
		watch.observe(element);
		for (const child of element.children) watch.observe(child);
		look();
		return () => watch.disconnect();
	};
}
