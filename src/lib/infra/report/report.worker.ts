import { buildReportDocument } from '$lib/domain/handover/document/build';
import type { Handover } from '$lib/domain/handover/handover';
import type { StaffLanguage } from '$lib/domain/language/language';
import { err, ok, type Result } from '$lib/domain/result';
import type { ReportError } from '$lib/ports/report';
import { writeReport } from './write-report';

export interface ReportRequest {
	/** The bytes that will be attached. */
	readonly handover: Uint8Array;
	readonly language: StaffLanguage;
	/** Where the answer goes. */
	readonly port: MessagePort;
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

self.addEventListener('message', ({ data }: MessageEvent<ReportRequest>) => {
	const result = answer(data);
	data.port.postMessage(result, result.ok ? [result.value.buffer] : []);
});
