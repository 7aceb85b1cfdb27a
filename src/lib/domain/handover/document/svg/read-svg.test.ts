import { describe, expect, it } from 'vitest';
import { readSvg } from './read-svg';

const svg = (inside: string, more = '') => `<svg viewBox="0 0 72 72"${more}>${inside}</svg>`;

describe('readSvg', () => {
	it('reads shapes with what they inherit, in the order they are painted', () => {
		const drawing = readSvg(
			svg(
				'<g stroke="#abc" stroke-width="2"><line x1="1" y1="2" x2="3" y2="4"/></g><path d="M0 0H5"/>',
				' fill="#14232E"'
			)
		);
		expect(drawing).toEqual({
			width: 72,
			height: 72,
			shapes: [
				{
					segments: [
						['M', 1, 2],
						['L', 3, 4]
					],
					fill: '#14232E',
					evenOdd: false,
					stroke: { colour: '#AABBCC', width: 2, cap: 'butt', join: 'miter' }
				},
				{
					segments: [
						['M', 0, 0],
						['L', 5, 0]
					],
					fill: '#14232E',
					evenOdd: false,
					stroke: null
				}
			]
		});
	});

	it('moves, turns and scales, the inner first', () => {
		const drawing = readSvg(
			svg(
				'<g transform="translate(10 0)"><polygon transform="scale(2) rotate(90)" points="1,0 0,1" stroke="#000000"/></g>'
			)
		);
		const [shape] = drawing?.shapes ?? [];
		const points = shape?.segments.map((segment) =>
			segment.slice(1).map((n) => Math.round(Number(n) * 1e6) / 1e6)
		);
		expect(points).toEqual([[10, 2], [8, 0], []]);
		expect(shape?.stroke?.width).toBeCloseTo(2);
	});

	it.each([
		['text', '<text x="1">a</text>'],
		['a colour by name', '<path fill="red" d="M0 0"/>'],
		['a gradient', '<path fill="url(#a)" d="M0 0"/>'],
		['opacity', '<path opacity="0.5" d="M0 0"/>'],
		['dashes', '<path stroke-dasharray="1 2" d="M0 0"/>'],
		['a style', '<path style="fill:red" d="M0 0"/>'],
		['a script', '<script>alert(1)</script>'],
		['single quotes', "<path d='M0 0'/>"],
		['a matrix', '<path transform="matrix(1 0 0 1 0 0)" d="M0 0"/>'],
		['broken path data', '<path d="M0 0 X"/>'],
		['numbers that aren’t', '<circle cx="a" r="1"/>']
	])('draws nothing rather than something wrong: %s', (_, inside) => {
		expect(readSvg(svg(inside))).toBeNull();
	});

	it('needs a size, and an origin at 0 0', () => {
		expect(readSvg('<svg><path d="M0 0"/></svg>')).toBeNull();
		expect(readSvg('<svg viewBox="1 1 5 5"></svg>')).toBeNull();
		expect(readSvg('hello')).toBeNull();
	});
});
