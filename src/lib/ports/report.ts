import type { ParticipantOptions } from '../domain/handover/document/participant';
import type { Handover } from '../domain/handover/handover';
import type { ReadFault } from '../domain/handover/read';
import type { StaffLanguage } from '../domain/language/language';
import type { Result } from '../domain/result';

export type ReportError =
	| 'unsupported'
	| 'failed'
	/** By whoever asked for it. */
	| 'cancelled';

/** Which of the two documents, of what. */
export type ReportOrder = {
	readonly handover: Handover;
	readonly language: StaffLanguage;
} & (
	| {
			/** With exactly this hand-over attached. */
			readonly for: 'teacher';
	  }
	| {
			/** The page of one's own: nothing is attached to it. */
			readonly for: 'participant';
			readonly options: ParticipantOptions;
	  }
);

export interface MadeReport {
	/** `application/pdf`. */
	readonly file: Blob;
	/** Characters that no font of ours has, each once: painted with the device's own. */
	readonly missing: readonly string[];
}

export interface ReportRenderer {
	/** Loads what the first report would wait for. @returns lets go of it. */
	prepare(): () => void;
	/** Built in a worker; the signal ends it. */
	render(order: ReportOrder, signal?: AbortSignal): Promise<Result<MadeReport, ReportError>>;
}

/** One page of a PDF, drawn: what the file shows, not what it was made from. */
export interface DrawnPage {
	/** From 1. */
	readonly number: number;
	/** `image/png`. */
	readonly picture: Blob;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
}

export interface PageDrawer {
	/**
	 * Draws a PDF's pages, in order, in a worker.
	 *
	 * @param width of each page's picture, in pixels.
	 * @param onpage called with each page as it is there, and how many there will be.
	 */
	draw(
		file: Blob,
		width: number,
		onpage: (page: DrawnPage, pages: number) => void,
		signal?: AbortSignal
	): Promise<Result<void, ReportError>>;
}

/** Why a file isn't a report that can be opened. */
export type ReadReportFault =
	| ReadFault
	| {
			readonly code:
				/** It isn't a PDF. */
				| 'notPdf'
				/** Cut or altered so that its attachments can't be read. */
				| 'damagedPdf'
				/** Locked with a password. */
				| 'encrypted'
				/** A PDF, but no hand-over lies in it: another program's, or printed or saved anew. */
				| 'noHandover'
				| 'tooLarge'
				| 'unsupported'
				| 'failed';
	  };

export interface ReportReader {
	/** The hand-over a report of ours carries, checked. Read in a worker; nothing is kept. */
	read(file: Blob): Promise<Result<Handover, ReadReportFault>>;
}
