import type { Attachment } from 'svelte/attachments';

/** Calls `more` whenever the element comes near the screen. */
export function untilSeen(more: () => void): Attachment {
	return (element) => {
		if (!('IntersectionObserver' in globalThis)) return;
		const observer = new IntersectionObserver(
			(entries) => {
				if (entries.some((entry) => entry.isIntersecting)) more();
			},
			{ rootMargin: '600px' }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
