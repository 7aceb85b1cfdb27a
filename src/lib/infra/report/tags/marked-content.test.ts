import { describe, expect, it } from 'vitest';
import { MarkedContent } from './marked-content';
import { type Mark, tag } from './tag';

const p = tag('P', []);
const span = tag('Span', [], { lang: 'ar' });

function recorded(): {
	content: MarkedContent;
	paint: (what: string, mark?: Mark) => void;
	out: string[];
} {
	const out: string[] = [];
	const content = new MarkedContent((operator) => out.push(operator));
	const paint = (what: string, mark?: Mark) =>
		content.within(mark, () => {
			content.paint();
			out.push(what);
		});
	return { content, paint, out };
}

describe('MarkedContent', () => {
	it('puts neighbours of one element into one sequence', () => {
		const { content, paint, out } = recorded();
		paint('a', p);
		paint('b', p);
		paint('c', span);
		paint('d', p);
		content.endPage();
		expect(out).toEqual([
			...['/P <</MCID 0>> BDC', 'a', 'b', 'EMC'],
			...['/Span <</MCID 1>> BDC', 'c', 'EMC'],
			...['/P <</MCID 2>> BDC', 'd', 'EMC']
		]);
		expect(content.pieces.get(p)).toEqual([
			{ page: 1, id: 0 },
			{ page: 1, id: 2 }
		]);
		expect(content.pages).toEqual([[p, span, p]]);
	});

	it('makes an artifact of what nobody marked, and of all inside an artifact', () => {
		const { content, paint, out } = recorded();
		paint('line');
		content.within('footer', () => paint('page 1', p));
		content.endPage();
		expect(out).toEqual([
			...['/Artifact <</Type /Layout>> BDC', 'line', 'EMC'],
			...['/Artifact <</Type /Pagination /Subtype /Footer>> BDC', 'page 1', 'EMC']
		]);
		expect(content.pages).toEqual([[]]);
	});

	it('lets what is further in go before, and comes back to what is around', () => {
		const { content, paint } = recorded();
		content.within(p, () => {
			paint('a');
			paint('b', span);
			paint('c');
		});
		expect(content.pages).toEqual([[p, span, p]]);
	});

	it('ends at the foot of a page and begins again on the next, with a number of its own', () => {
		const { content, paint, out } = recorded();
		paint('a', p);
		content.turnPage();
		paint('b', p);
		content.endPage();
		expect(out.filter((one) => one === 'EMC')).toHaveLength(2);
		expect(content.pieces.get(p)).toEqual([
			{ page: 1, id: 0 },
			{ page: 2, id: 0 }
		]);
	});

	it('writes nothing for what paints nothing', () => {
		const { content, out } = recorded();
		content.within(p, () => undefined);
		content.endPage();
		expect([out, content.pieces.size]).toEqual([[], 0]);
	});
});
