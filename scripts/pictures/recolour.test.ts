import { describe, expect, it } from 'vitest';
import { faultsOf, recolour } from './recolour';

const drawing = (inner: string): string =>
	`<svg id="emoji" viewBox="0 0 72 72" xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;

describe('recolour', () => {
	it('maps fills and lines into the palette, short and long hex alike', () => {
		const svg = recolour(
			drawing('<g id="color"><path fill="#EA5A47" stroke="#000" stroke-width="2" d="M0,0h9"/></g>')
		);
		expect(svg).toContain('fill="#F0DDB4" stroke="#14232E"');
		expect(faultsOf(svg)).toEqual([]);
	});

	it('cuts ids, classes, styles, hidden and empty groups', () => {
		const svg = recolour(
			drawing(
				'<g id="hair"/><g id="grid" display="none"><path fill="#b3b3b3" d="M0,0"/></g>' +
					'<g class="a"><circle id="c" style="fill:red" cx="1" cy="2" r="3" fill="#fff"/></g>'
			)
		);
		expect(svg).not.toMatch(/id=|class=|style=|<g/);
		expect(svg).toContain('<circle cx="1" cy="2" r="3" fill="#FFFFFF"/>');
	});

	it('drops line attributes where nothing is drawn with a line', () => {
		const svg = recolour(
			drawing('<path fill="#fff" stroke="none" stroke-width="2" d="M0.12345,0a1,1,0,0,1.98765,2"/>')
		);
		expect(svg).toContain('<path fill="#FFFFFF" d="M0.123,0a1,1,0,0,1.987,2"/>');
	});

	it('keeps "no line" under a group that draws lines', () => {
		const svg = recolour(
			drawing('<g stroke="#000" stroke-width="2"><path fill="#fff" stroke="none" d="M0,0h9"/></g>')
		);
		expect(svg).toContain('<path fill="#FFFFFF" stroke="none" d="M0,0h9"/>');
	});

	it('takes an override before the common table', () => {
		const svg = recolour(drawing('<path fill="#3F3F3F" d="M0,0"/>'), { '#3f3f3f': 'blue' });
		expect(svg).toContain('<path fill="#8CB8C9"');
	});

	it('refuses a colour it does not know', () => {
		expect(() => recolour(drawing('<path fill="#123456" d="M0,0"/>'))).toThrow('#123456');
	});

	it('refuses tags that do not nest', () => {
		expect(() => recolour(drawing('<g><path d="M0,0"/>'))).toThrow();
	});
});

describe('faultsOf', () => {
	it('names a foreign colour, an id, a script and a wrong frame', () => {
		const faults = faultsOf(
			'<svg viewBox="0 0 24 24"><path id="a" fill="#FF0000" d="M0,0"/><script></script></svg>'
		);
		expect(faults).toEqual([
			'viewBox is not 0 0 72 72',
			'colour #FF0000 is outside the palette',
			'attribute id',
			'element script'
		]);
	});
});
