import type { CsvFault, Separator } from '$lib/ports/csv';
import { err, ok, type Result } from '$lib/domain/result';
import Papa from 'papaparse';
import { guarded, unguarded } from './formula';

const MARK = '\uFEFF';

/** RFC 4180: CRLF after every row, quotes doubled inside quotes. */
export function writeCsv(rows: readonly (readonly string[])[], separator: Separator): string {
	const cells = rows.map((row) => row.map(guarded));
	const text = Papa.unparse(cells, { delimiter: separator, newline: '\r\n', quotes: true });
	return `${MARK}${text}\r\n`;
}

/** By its mark, else as UTF-8; null where it is neither. */
export function decodeCsv(bytes: Uint8Array): string | null {
	const [first, second] = bytes;
	const label =
		first === 0xff && second === 0xfe
			? 'utf-16le'
			: first === 0xfe && second === 0xff
				? 'utf-16be'
				: 'utf-8';
	try {
		return new TextDecoder(label, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** @param text without its mark; the separator is told by the first row. */
export function readCsv(text: string): Result<string[][], CsvFault> {
	const { data, errors } = Papa.parse<string[]>(text, {
		delimiter: separatorOf(text),
		skipEmptyLines: 'greedy'
	});
	const [fault] = errors;
	if (fault)
		return err({ code: 'damaged', ...(fault.row !== undefined && { row: fault.row + 1 }) });
	return ok(data.map((row) => row.map(unguarded)));
}

/** The sign that the heads are parted by; a tab where a spreadsheet saved as Unicode text. */
function separatorOf(text: string): string {
	const [heads = ''] = text.split(/\r|\n/, 1);
	const counts = [',', ';', '\t'].map((sign) => [sign, heads.split(sign).length] as const);
	return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
