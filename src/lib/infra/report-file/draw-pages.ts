import type { DrawnPage } from '$lib/ports/report';
import { getDocument } from './pdf-in-worker';
import { NoFilters, WorkerCanvases } from './worker-canvases';

/**
 * Draws the pages of a PDF, `width` pixels wide each, in order. Glyphs are drawn
 * from the file's own fonts: what is missing in the file is missing here.
 *
 * @throws where a page can't be drawn.
 */
export async function drawPages(
	bytes: Uint8Array,
	width: number,
	onpage: (page: DrawnPage, pages: number) => void
): Promise<void> {
	const loading = getDocument({
		data: bytes,
		verbosity: 0,
		useWorkerFetch: false,
		useSystemFonts: false,
		disableFontFace: true,
		CanvasFactory: WorkerCanvases,
		FilterFactory: NoFilters
	});
	try {
		const pdf = await loading.promise;
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number);
			const whole = page.getViewport({ scale: 1 });
			const viewport = page.getViewport({ scale: width / whole.width });
			const canvas = new OffscreenCanvas(width, Math.round(viewport.height));
			// Its types know pages only.
			const onto = canvas as unknown as HTMLCanvasElement;
			await page.render({ canvas: onto, viewport, intent: 'print' }).promise;
			const picture = await canvas.convertToBlob({ type: 'image/png' });
			onpage({ number, picture, width, height: canvas.height }, pdf.numPages);
			page.cleanup();
		}
	} finally {
		await loading.destroy();
	}
}
