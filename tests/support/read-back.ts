import { execFileSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withPdf } from '../../src/lib/infra/report/testing/tools';

/** Words, as one searches for them: letters with their signs. A mark of direction ends one. */
export function wordsOf(text: string): ReadonlySet<string> {
	const bare = text.normalize('NFC');
	return new Set(bare.match(/[\p{L}\p{M}\p{N}\u200C]+/gu) ?? []);
}

/** What poppler extracts. */
export function byPoppler(pdf: Uint8Array): string {
	return withPdf(pdf, (path) =>
		execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], {
			encoding: 'utf8',
			maxBuffer: 1 << 28
		})
	);
}

/** What pdf.js extracts: its items in a row, line by line. */
export async function byPdfJs(pdf: Uint8Array): Promise<string> {
	const task = getDocument({ data: pdf.slice(), verbosity: 0 });
	const document = await task.promise;
	let text = '';
	for (let number = 1; number <= document.numPages; number++) {
		const { items } = await (await document.getPage(number)).getTextContent();
		for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
		text += '\n';
	}
	await task.destroy();
	return text;
}
