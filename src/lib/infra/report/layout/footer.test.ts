import { describe, expect, it } from 'vitest';
import { testFonts } from '../testing/fonts';
import type { Pen } from '../page/pen';
import { Typesetter } from '../text/typesetter';
import { textOf } from '../text/unit';
import { PAGE, MARGIN } from '../page/geometry';
import type { Context } from './context';
import { drawFooter, footerHeight } from './footer';

const context: Context = {
	type: new Typesetter(testFonts),
	language: 'sv',
	main: { lang: 'sv', dir: 'ltr' },
	width: 523,
	maxHeight: 700,
	size: 10,
	leading: 1.38,
	air: 1,
	inside: 'page',
	tagOf: () => undefined
};

interface Drawn {
	readonly text: string;
	readonly x: number;
	readonly end: number;
}

function drawn(footer: string): readonly Drawn[] {
	const texts: Drawn[] = [];
	const marks: unknown[] = [];
	const pen: Pen = {
		text: ({ units, width }, x) =>
			texts.push({ text: units.map(textOf).join(''), x, end: x + width }),
		path: () => undefined,
		frame: () => undefined,
		fill: () => undefined,
		outline: () => undefined,
		bookmark: () => undefined,
		marked: (mark, draw) => {
			marks.push(mark);
			draw();
		}
	};
	drawFooter(pen, footer, 2, 3, context);
	if (texts.length > 0) expect(marks[0]).toBe('footer');
	return texts;
}

describe('drawFooter', () => {
	it.each([
		['Ej normerat. Språksteg 1.2. Sida {page} av {pages}', 'Ej normerat. Språksteg 1.2.'],
		['Ej normerat · Sida {page} av {pages}', 'Ej normerat'],
		['Ej normerat. · Sida {page} av {pages}', 'Ej normerat.']
	])('sets the page’s number at the right margin: %s', (footer, middle) => {
		const [, text, page] = drawn(footer);
		expect(text?.text).toBe(middle);
		expect(page?.text).toBe('Sida 2 av 3');
		expect(page?.end).toBeCloseTo(PAGE.width - MARGIN, 3);
	});

	it('grows with a long text instead of leaving the page', () => {
		const long = `${'Ej normerat, ett samtalsunderlag. '.repeat(12)}Sida {page} av {pages}`;
		expect(footerHeight(long, context)).toBeGreaterThan(footerHeight('{page}', context) + 20);
		expect(drawn(long).every(({ end }) => end <= PAGE.width - MARGIN + 0.01)).toBe(true);
	});

	it('leaves its room to the page where there is none', () => {
		expect([footerHeight('', context), drawn('')]).toEqual([0, []]);
	});
});
