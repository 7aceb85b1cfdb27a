/**
 * A cell that begins with one of these may be taken for a formula (OWASP, CSV
 * injection). An apostrophe before it makes it text to every spreadsheet; one that
 * stands before such a cell already gets another, so that each comes back as it was.
 */
const RISKY = /^'*[=+\-@\t\r\n]/;
const GUARDED = /^'+[=+\-@\t\r\n]/;

export function guarded(cell: string): string {
	return RISKY.test(cell) ? `'${cell}` : cell;
}

export function unguarded(cell: string): string {
	return GUARDED.test(cell) ? cell.slice(1) : cell;
}
