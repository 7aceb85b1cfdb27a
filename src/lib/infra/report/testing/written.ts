import type { ReportDocument } from '$lib/domain/handover/document/model';
import type { ReportData } from '../report-data';
import { writeReport } from '../write-report';
import { testFonts } from './fonts';

const DATA: ReportData = { handover: new TextEncoder().encode('{}\n'), made: '2026-11-21' };

/** A document as a file, set with the shipped fonts alone. */
export function written(
	document: ReportDocument,
	data: ReportData = DATA
): Uint8Array<ArrayBuffer> {
	return writeReport(document, data, testFonts).pdf;
}
