/** What the page of the report's bench runs; built by `engine.ts`, asked by `window.engine`. */
import { jsPDF } from 'jspdf';
import { fetchFonts } from '../../../src/lib/infra/report/font/fetch-fonts';
import type { FontFiles } from '../../../src/lib/infra/report/font/faces';
import { richDocument } from '../../../src/lib/infra/report/testing/rich-document';
import { shownText } from '../../../src/lib/infra/report/testing/shown-text';
import { Fonts } from '../../../src/lib/infra/report/text/fonts';
import { writeReport } from '../../../src/lib/infra/report/write-report';

const data = { handover: new TextEncoder().encode('{}\n'), made: '2026-11-21' };
const texts = shownText(richDocument).filter((text) => text.trim() !== '');
const ARABIC = /\p{Script=Arabic}/u;

let files: FontFiles;
let fonts: Fonts | undefined;
const encoded = new Map<string, string>();

function base64(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}

/** The same words by jsPDF's own text functions with the same fonts: line after line. */
function plain(): number {
	const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
	for (const name of ['NotoSans-Regular', 'NotoSansArabic-Regular']) {
		doc.addFileToVFS(`${name}.ttf`, encoded.get(name) ?? '');
		doc.addFont(`${name}.ttf`, name, 'normal');
	}
	let y = 50;
	for (const text of texts) {
		doc.setFont(ARABIC.test(text) ? 'NotoSansArabic-Regular' : 'NotoSans-Regular').setFontSize(10);
		for (const line of doc.splitTextToSize(text, 520) as string[]) {
			if (y > 780) {
				doc.addPage();
				y = 50;
			}
			doc.text(line, 36, y);
			y += 14;
		}
	}
	return doc.output('arraybuffer').byteLength;
}

/** What a report takes once fonts and HarfBuzz have been loaded. */
function ours(): number {
	fonts ??= new Fonts(files);
	return writeReport(richDocument, data, fonts).pdf.byteLength;
}

function timed(work: () => number): { ms: number; bytes: number } {
	const begin = performance.now();
	const bytes = work();
	return { ms: performance.now() - begin, bytes };
}

Object.assign(window, {
	engine: {
		/** ms until fonts and HarfBuzz are there. */
		load: async () => {
			const begin = performance.now();
			files = await fetchFonts();
			const ms = performance.now() - begin;
			for (const { name, bytes } of files.regular) encoded.set(name, base64(bytes));
			return ms;
		},
		ours: () => timed(ours),
		plain: () => timed(plain),
		html: () => texts.map((text) => `<p>${text.replace(/[&<]/g, '')}</p>`).join('')
	}
});
