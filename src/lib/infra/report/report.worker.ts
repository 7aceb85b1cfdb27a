import { buildReportDocument } from '$lib/domain/handover/document/build';
import {
	buildParticipantDocument,
	type ParticipantOptions
} from '$lib/domain/handover/document/participant';
import type { Handover } from '$lib/domain/handover/handover';
import type { StaffLanguage } from '$lib/domain/language/language';
import { err, ok, type Result } from '$lib/domain/result';
import type { ReportError } from '$lib/ports/report';
import { fetchFonts } from './font/fetch-fonts';
import { NOBODYS_REPORT } from './nobodys-report';
import { INK } from './page/geometry';
import { CanvasPen } from './text/canvas-pen';
import { Fonts } from './text/fonts';
import { writeReport } from './write-report';

export interface ReportRequest {
	/** UTF-8 JSON; the bytes that are attached to the teacher's. */
	readonly handover: Uint8Array;
	readonly language: StaffLanguage;
	/** The participant's own page; null: the teacher's. */
	readonly own: ParticipantOptions | null;
	/** Where the answer goes. */
	readonly port: MessagePort;
}
export interface ReportMade {
	readonly pdf: Uint8Array<ArrayBuffer>;
	readonly missing: readonly string[];
}
export type ReportAnswer = Result<ReportMade, ReportError>;

let loading: Promise<Fonts> | undefined;

/** Once for all reports; asked for again where it failed. */
function fonts(): Promise<Fonts> {
	loading ??= fetchFonts().then((files) => new Fonts(files, CanvasPen.here(INK)));
	loading.catch(() => (loading = undefined));
	return loading;
}

/** The first of all takes five times as long as those after it: let it be nobody's. */
fonts()
	.then((all) => writeReport(NOBODYS_REPORT, { made: '2000-01-01' }, all))
	.catch(() => undefined);

async function answer({ handover, language, own }: ReportRequest): Promise<ReportAnswer> {
	try {
		const data = JSON.parse(new TextDecoder().decode(handover)) as Handover;
		const document = own
			? buildParticipantDocument(data, language, own)
			: buildReportDocument(data, language);
		const { made } = data;
		const { pdf, missing } = writeReport(
			document,
			own ? { made } : { handover, made },
			await fonts()
		);
		return ok({ pdf, missing: missing.map(({ text }) => text) });
	} catch {
		// The cause could hold words of the person: it stays here.
		return err('failed');
	}
}

self.addEventListener('message', ({ data }: MessageEvent<ReportRequest>) => {
	void answer(data).then((result) =>
		data.port.postMessage(result, result.ok ? [result.value.pdf.buffer] : [])
	);
});
