import { describe, expect, it } from 'vitest';
import type { Pen } from '../page/pen';
import { helvetica } from '../text/measure';
import { PAGE, MARGIN } from '../page/geometry';
import type { Context } from './context';
import { drawFooter, footerHeight } from './footer';

const context: Context = {
	measure: helvetica,
	language: 'sv',
	width: 523,
	maxHeight: 700,
	size: 10,
	leading: 1.38,
	air: 1,
	inside: 'page'
};

function drawn(footer: string): { text: string; x: number; end: number }[] {
	const texts: { text: string; x: number; end: number }[] = [];
	const pen: Pen = {
		text: (text, x, _, style) => texts.push({ text, x, end: x + helvetica.width(text, style) }),
		path: () => undefined,
		frame: () => undefined,
		fill: () => undefined,
		bookmark: () => undefined
	};
	drawFooter(pen, footer, 2, 3, context);
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
});
