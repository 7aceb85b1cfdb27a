import type { Separator } from '$lib/ports/csv';
import { err } from '$lib/domain/result';
import { decodeCsv, readCsv, writeCsv } from './papa-csv';

export type CsvTask =
	| { readonly write: readonly (readonly string[])[]; readonly separator: Separator }
	| { readonly read: Blob };

self.onmessage = async ({ data }: MessageEvent<CsvTask>) => {
	if ('write' in data) return self.postMessage(writeCsv(data.write, data.separator));
	const text = decodeCsv(new Uint8Array(await data.read.arrayBuffer()));
	self.postMessage(text === null ? err({ code: 'encoding' }) : readCsv(text));
};
