import type { Attachment } from 'svelte/attachments';

/** Steps of `data-fit` in player.css; beyond the last the middle scrolls. */
const STEPS = 4;
/** px, as in player.css. */
const LOW = 560;

/**
 * At normal text size nothing scrolls on a participant screen: where a text is
 * unusually long, type and gaps give way in steps, down to a readable floor. Where
 * that isn't enough, or the window is zoomed or low, it keeps its size and scrolls.
 * `content` is read so that the attachment runs again when it changes.
 */
export function fit(content: unknown, on: boolean): Attachment<HTMLElement> {
	return (box) => {
		void content;
		const settle = (): void => {
			box.removeAttribute('data-fit');
			if (!on || window.innerHeight < LOW) return;
			for (let step = 1; step <= STEPS && box.scrollHeight > box.clientHeight; step++) {
				box.setAttribute('data-fit', String(step));
			}
			if (box.scrollHeight > box.clientHeight) box.removeAttribute('data-fit');
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
