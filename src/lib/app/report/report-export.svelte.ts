import type {
	DrawnPage,
	MadeReport,
	PageDrawer,
	ReportError,
	ReportOrder,
	ReportRenderer
} from '../../ports/report';

export type { DrawnPage, ReportOrder };

/** Pixels: an A4 page at 200 dpi, sharp on a tablet and on paper. */
const PAGE_WIDTH = 1654;

/**
 * A report on its way out: made, its pages drawn from the finished file, then saved.
 * What is seen is the file that is saved; nothing of it stays after `close`.
 */
export class ReportExport {
	/** What was asked for, as it stood then. */
	order = $state.raw<ReportOrder | null>(null);
	/** null as long as it is being made. */
	made = $state.raw<MadeReport | null>(null);
	/** Drawn so far, in order. */
	pages = $state.raw<readonly DrawnPage[]>([]);
	/** How many pages there will be; 0 as long as that isn't known. */
	count = $state(0);
	drawing = $state(false);
	/** The file is there, but this browser can't draw its pages. */
	undrawn = $state(false);
	problem = $state.raw<Exclude<ReportError, 'cancelled'> | null>(null);
	#stop: AbortController | null = null;

	constructor(
		private readonly renderer: ReportRenderer,
		private readonly drawer: PageDrawer
	) {}

	get making(): boolean {
		return this.order !== null && this.made === null;
	}

	/** Where a report may soon be asked for: the first is made faster. @returns lets go of it. */
	prepare(): () => void {
		return this.renderer.prepare();
	}

	/** Makes it anew, in place of what was there; resolves when its pages are drawn. */
	async make(order: ReportOrder): Promise<void> {
		this.close();
		const stop = new AbortController();
		this.#stop = stop;
		this.order = order;
		const made = await this.renderer.render(order, stop.signal);
		if (this.#stop !== stop) return;
		if (!made.ok) {
			this.order = null;
			this.problem = made.error === 'cancelled' ? null : made.error;
			return;
		}
		this.made = made.value;
		this.drawing = true;
		const onpage = (page: DrawnPage, pages: number) => {
			if (this.#stop !== stop) return;
			this.pages = [...this.pages, page];
			this.count = pages;
		};
		const drawn = await this.drawer.draw(made.value.file, PAGE_WIDTH, onpage, stop.signal);
		if (this.#stop !== stop) return;
		this.drawing = false;
		this.undrawn = !drawn.ok;
	}

	/** Ends what is under way, and lets go of all of it. */
	close(): void {
		this.#stop?.abort();
		this.#stop = null;
		this.order = null;
		this.made = null;
		this.pages = [];
		this.count = 0;
		this.drawing = false;
		this.undrawn = false;
		this.problem = null;
	}
}
