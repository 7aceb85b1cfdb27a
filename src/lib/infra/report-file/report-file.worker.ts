import type { Handover } from '$lib/domain/handover/handover';
import { err, ok, type Result } from '$lib/domain/result';
import type { DrawnPage, ReadReportFault } from '$lib/ports/report';
import { drawPages } from './draw-pages';
import { readReportFile } from './read-report-file';

export type ReportFileRequest =
	| { readonly kind: 'read'; readonly bytes: Uint8Array }
	| {
			readonly kind: 'draw';
			readonly bytes: Uint8Array;
			/** Pixels. */
			readonly width: number;
	  };

/** pdf.js sends words of its own when it finds itself in a worker: ours are told by their wrapping. */
export interface Told<Answer> {
	readonly answer: Answer;
}
export type ReportFileAnswer = Result<Handover, ReadReportFault>;
/** Pages as they are drawn, then how it ended. */
export type DrawAnswer =
	{ readonly page: DrawnPage; readonly pages: number } | Result<void, 'failed' | 'unsupported'>;

function tell(answer: ReportFileAnswer | DrawAnswer): void {
	self.postMessage({ answer } satisfies Told<ReportFileAnswer | DrawAnswer>);
}

function read(bytes: Uint8Array): Promise<ReportFileAnswer> {
	// The cause could hold words of the person: it stays here.
	return readReportFile(bytes).catch((): ReportFileAnswer => err({ code: 'failed' }));
}

function draw(bytes: Uint8Array, width: number): Promise<DrawAnswer> {
	if (!('OffscreenCanvas' in self)) return Promise.resolve(err('unsupported'));
	const onpage = (page: DrawnPage, pages: number) => tell({ page, pages });
	return drawPages(bytes, width, onpage).then(
		() => ok(undefined),
		() => err('failed')
	);
}

/** One file, one end: the worker is ended afterwards. */
self.addEventListener('message', ({ data }: MessageEvent<ReportFileRequest>) => {
	if (!('bytes' in data)) return;
	const ending = data.kind === 'read' ? read(data.bytes) : draw(data.bytes, data.width);
	void ending.then(tell);
});
