import { decodeCsv, readCsv, writeCsv } from '../../src/lib/infra/csv/papa-csv';
import type { Csv } from '../../src/lib/ports/csv';

/** The app's own reader and writer of tables, in this thread. */
export const memoryCsv: Csv = {
	write: async (rows, separator) => new Blob([writeCsv(rows, separator)]),
	read: async (file) => {
		const text = decodeCsv(new Uint8Array(await file.arrayBuffer()));
		return text === null ? { ok: false, error: { code: 'encoding' } } : readCsv(text);
	}
};
