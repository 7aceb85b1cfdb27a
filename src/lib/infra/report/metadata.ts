import { jsPDF } from 'jspdf';
import type { ReportDocument } from '$lib/domain/handover/document/model';
import { writerOf } from './attach';
import type { ReportData } from './report-data';
import { oneLine, pdfString } from './tags/pdf-string';
import { xmp } from './xmp';

/** 32 hex digits from the bytes (FNV-1a, four seeds): the same content, the same id. */
function fileId(bytes: Uint8Array): string {
	return [0x811c9dc5, 0x01234567, 0x89abcdef, 0x5bd1e995]
		.map((seed) => {
			let hash = seed;
			for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
			return (hash >>> 0).toString(16).padStart(8, '0');
		})
		.join('');
}

/** A day at midnight UTC wherever it is written; jsPDF asks for the parts of local time. */
class UtcDay extends Date {
	override getTimezoneOffset(): number {
		return 0;
	}
	override getFullYear(): number {
		return this.getUTCFullYear();
	}
	override getMonth(): number {
		return this.getUTCMonth();
	}
	override getDate(): number {
		return this.getUTCDate();
	}
	override getHours(): number {
		return this.getUTCHours();
	}
	override getMinutes(): number {
		return this.getUTCMinutes();
	}
}

/**
 * What the file says of itself: title and language of the document, the day of the
 * hand-over (`YYYY-MM-DD`), and nothing about anyone. Same input, same bytes.
 */
export function describe(
	doc: jsPDF,
	document: ReportDocument,
	{ made, handover }: ReportData
): void {
	const language = document.main?.lang ?? document.language;
	const title = oneLine(document.title);
	doc.setProperties({ title });
	doc.addMetadata(xmp(title, language, made, `jsPDF ${jsPDF.version}`), true);
	doc.setCreationDate(new UtcDay(`${made}T00:00:00Z`));
	doc.setFileId(fileId(handover ?? new TextEncoder().encode(JSON.stringify(document))));
	doc.viewerPreferences({ DisplayDocTitle: true });
	const writer = writerOf(doc);
	writer.events.subscribe('putCatalog', () => writer.write(`/Lang ${pdfString(language)}`));
}
