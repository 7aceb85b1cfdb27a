import {
	compareFault,
	type CompareFault,
	type ThenAndNow,
	thenAndNow
} from '../../domain/handover/compare/then-and-now';
import type { Handover } from '../../domain/handover/handover';
import type { ReadReportFault, ReportReader } from '../../ports/report';

export type OpenProblem =
	| { readonly kind: 'fault'; readonly fault: ReadReportFault }
	| { readonly kind: 'compare'; readonly fault: CompareFault; readonly alias: string };

/** Longer than any report of ours; it isn't even read, bytes. */
const LARGEST = 20_000_000;

/** Reports that were opened to be read. They live in memory alone, and go with the page. */
export class OpenedReports {
	first = $state.raw<Handover | null>(null);
	second = $state.raw<Handover | null>(null);
	problem = $state.raw<OpenProblem | null>(null);
	/** A file is being read. */
	reading = $state(false);
	/** Opened beside the first, but not to be laid there as it is: waits for a decision. */
	#waiting: Handover | null = null;
	#turn = 0;

	constructor(private readonly reader: ReportReader) {}

	get both(): ThenAndNow | null {
		return this.first && this.second ? thenAndNow(this.first, this.second) : null;
	}

	/** Opens a report alone, in place of what was open. */
	async open(file: Blob): Promise<void> {
		const read = await this.#read(file);
		if (read) this.#alone(read);
	}

	/** Opens another report of the same person beside the first. */
	async beside(file: Blob): Promise<void> {
		const read = await this.#read(file);
		if (!read) return;
		const fault = this.first && compareFault(this.first, read);
		if (!fault) {
			if (this.first) this.second = read;
			else this.first = read;
			return;
		}
		this.#waiting = fault === 'same' ? null : read;
		this.problem = { kind: 'compare', fault, alias: read.participant.alias };
	}

	/** Another alias, but the same person: whoever knows both says so. */
	compareAnyway(): void {
		this.second = this.#take();
	}

	/** Another person: only the newly opened one is shown. */
	showWaiting(): void {
		const waiting = this.#take();
		if (waiting) this.#alone(waiting);
	}

	/** The second one is laid aside. */
	close(): void {
		this.#turn++;
		this.#take();
		this.reading = false;
		this.second = null;
	}

	/** Nothing of either is left. */
	forget(): void {
		this.close();
		this.first = null;
	}

	#alone(report: Handover): void {
		this.first = report;
		this.second = null;
	}

	#take(): Handover | null {
		const waiting = this.#waiting;
		this.#waiting = null;
		this.problem = null;
		return waiting;
	}

	async #read(file: Blob): Promise<Handover | null> {
		const turn = ++this.#turn;
		this.#take();
		if (file.size > LARGEST) {
			this.problem = { kind: 'fault', fault: { code: 'tooLarge' } };
			return null;
		}
		this.reading = true;
		const read = await this.reader.read(file);
		// Another file was chosen meanwhile, or the page was left.
		if (this.#turn !== turn) return null;
		this.reading = false;
		if (read.ok) return read.value;
		this.problem = { kind: 'fault', fault: read.error };
		return null;
	}
}
