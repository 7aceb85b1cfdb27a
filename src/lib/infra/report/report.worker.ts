import { buildReportDocument } from '$lib/domain/handover/document/build';
import type { Handover } from '$lib/domain/handover/handover';
import type { StaffLanguage } from '$lib/domain/language/language';
import type { ReportError } from '$lib/ports/report';
import { err, ok, type Result } from '$lib/domain/result';
import { writeReport } from './write-report';

/** The hand-over travels as the bytes that will be attached. */
export interface ReportRequest {
	readonly handover: Uint8Array;
	readonly language: StaffLanguage;
}
export type ReportAnswer = Result<Uint8Array<ArrayBuffer>, ReportError>;

function answer({ handover, language }: ReportRequest): ReportAnswer {
	try {
		const data = JSON.parse(new TextDecoder().decode(handover)) as Handover;
		const document = buildReportDocument(data, language);
		return ok(new Uint8Array(writeReport(document, { handover, made: data.made })));
	} catch {
		// The cause could hold words of the person: it stays here.
		return err('failed');
	}
}

self.addEventListener('message', (event: MessageEvent<ReportRequest>) => {
	const result = answer(event.data);
	self.postMessage(result, { transfer: result.ok ? [result.value.buffer] : [] });
});
