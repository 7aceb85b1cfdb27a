import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PdfFonts } from '../../../src/lib/infra/report/font/pdf-fonts';
import { INK } from '../../../src/lib/infra/report/page/geometry';
import { TextPen } from '../../../src/lib/infra/report/page/text-pen';
import { testFonts } from '../../../src/lib/infra/report/testing/fonts';
import { withPdf } from '../../../src/lib/infra/report/testing/tools';
import { baseline } from '../../../src/lib/infra/report/text/style';
import { Typesetter } from '../../../src/lib/infra/report/text/typesetter';
import { type Picture, readPgm } from './picture';
import type { Sample } from './samples';
import { LEFT, LINE, type Place, SIZE, WIDTH } from './sheet';

/** The sheets as the report's text engine sets them, drawn by poppler at `dpi`. */
export function setByReport(places: readonly Place<Sample>[], dpi: number): readonly Picture[] {
	const fonts = new PdfFonts({ unit: 'pt', format: 'a4', compress: true });
	const pen = new TextPen(fonts, INK);
	const type = new Typesetter(testFonts);
	let sheet = 0;
	for (const { sample, sheet: wanted, top } of places) {
		for (; sheet < wanted; sheet++) fonts.doc.addPage();
		const pieces = sample.inline.map(({ text, lang, dir, strong = false }) => ({
			...{ text, lang, dir },
			style: { size: SIZE, bold: strong }
		}));
		const lines = type.lines(pieces, sample.width ?? Infinity, sample.dir);
		lines.forEach((line, i) => {
			const width = sample.width ?? WIDTH;
			const left = LEFT + (sample.dir === 'rtl' ? width - line.width : 0);
			for (const stretch of line.stretches)
				pen.draw(stretch, left + stretch.x, baseline(top + i * LINE, LINE, SIZE));
		});
	}
	return withPdf(new Uint8Array(fonts.doc.output('arraybuffer')), (path, folder) => {
		execFileSync('pdftoppm', ['-gray', '-r', String(dpi), path, join(folder, 'sheet')]);
		const files = readdirSync(folder).filter((file) => file.endsWith('.pgm'));
		return files.sort().map((file) => readPgm(readFileSync(join(folder, file))));
	});
}
