import type { Result } from '../domain/result';

/** What parts the cells: RFC 4180 says a comma; a spreadsheet in Swedish expects a semicolon. */
export type Separator = ',' | ';';

/** Tables as files that a spreadsheet opens. */
export interface Csv {
	/** UTF-8 with its mark, so that a spreadsheet knows it; nothing in it can become a formula. */
	write(rows: readonly (readonly string[])[], separator: Separator): Promise<Blob>;
	/**
	 * The same cells back. `encoding`: neither UTF-8 nor UTF-16 · `damaged`: a quote
	 * is open, or something stands behind a closed one; with its row, from 1.
	 */
	read(file: Blob): Promise<Result<string[][], CsvFault>>;
}

export interface CsvFault {
	readonly code: 'encoding' | 'damaged' | 'notChecked';
	readonly row?: number;
}
