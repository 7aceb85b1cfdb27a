import type { Attachment } from 'svelte/attachments';

/** Steps of `data-fit` in player.css; beyond the last the middle scrolls. */
const STEPS = 4;

/**
 * At normal text size nothing scrolls on a participant screen: where a text is
 * unusually long, type and gaps give way in steps, down to a readable floor.
 * `content` is read so that the attachment runs again when it changes.
 */
export function fit(content: unknown, on: boolean): Attachment<HTMLElement> {
	return (box) => {
		void content;
		const settle = (): void => {
			box.removeAttribute('data-fit');
			if (!on) return;
			for (let step = 1; step <= STEPS && box.scrollHeight > box.clientHeight; step++) {
				box.setAttribute('data-fit', String(step));
			}
		};
		settle();
		const watch = new ResizeObserver(settle);
		watch.observe(box);
		let gone = false;
		void document.fonts?.ready.then(() => gone || settle());
		return () => {
			gone = true;
			watch.disconnect();
		};
	};
}
