interface Canvas {
	canvas: OffscreenCanvas | null;
	context: OffscreenCanvasRenderingContext2D | null;
}

/** pdf.js asks for canvases while it draws: outside a page they are of this kind. */
export class WorkerCanvases {
	create(width: number, height: number): Canvas {
		const canvas = new OffscreenCanvas(width, height);
		return { canvas, context: canvas.getContext('2d') };
	}

	reset({ canvas }: Canvas, width: number, height: number): void {
		if (!canvas) return;
		canvas.width = width;
		canvas.height = height;
	}

	/** Its memory goes at once, not when somebody cleans up. */
	destroy(one: Canvas): void {
		this.reset(one, 0, 0);
		one.canvas = null;
		one.context = null;
	}
}

/** What pdf.js would put into a document of its own: colours for the blind are the browser's. */
export class NoFilters {
	addFilter(): string {
		return 'none';
	}
	addHCMFilter(): string {
		return 'none';
	}
	addAlphaFilter(): string {
		return 'none';
	}
	addLuminosityFilter(): string {
		return 'none';
	}
	addHighlightHCMFilter(): string {
		return 'none';
	}
	destroy(): void {}
}
