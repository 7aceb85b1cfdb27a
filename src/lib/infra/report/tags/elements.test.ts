import { describe, expect, it } from 'vitest';
import { type Element, elementsOf, isElement } from './elements';
import type { Piece } from './marked-content';
import { type Tag, tag } from './tag';

/** Roles in brackets, contents as `page/id`. */
function shown(kid: Element | Piece): string {
	if (!isElement(kid)) return `${kid.page}/${kid.id}`;
	return `${kid.role}(${kid.kids.map(shown).join(' ')})`;
}

function drawn(...tags: readonly Tag[]): Map<Tag, Piece[]> {
	return new Map(tags.map((one, id) => [one, [{ page: 1, id }]]));
}

describe('elementsOf', () => {
	it('keeps the order of the tree, whatever the order of drawing', () => {
		const [first, second] = [tag('P', []), tag('P', [])];
		const tree = tag('Document', [tag('Sect', [first, second])]);
		expect(shown(elementsOf(tree, drawn(second, first)))).toBe('Document(Sect(P(1/1) P(1/0)))');
	});

	it('gives a stretch’s content to the element around it, in its place', () => {
		const [before, arabic, after] = [tag(null, []), tag('Span', []), tag(null, [])];
		const tree = tag('Document', [tag('P', [before, arabic, after])]);
		const all = drawn(before, arabic, after);
		expect(shown(elementsOf(tree, all))).toBe('Document(P(1/0 Span(1/1) 1/2))');
	});

	it('leaves out what nothing was drawn of, but never a cell of a row', () => {
		const [empty, cell] = [tag('P', []), tag('TD', [])];
		const row = tag('TR', [tag('TH', []), cell, tag('TD', [])]);
		const none = tag('Table', [tag('TBody', [tag('TR', [tag('TD', [])])])]);
		const tree = tag('Document', [
			tag('Sect', [empty]),
			tag('Sect', [tag('Table', [tag('THead', []), tag('TBody', [row])]), none])
		]);
		expect(shown(elementsOf(tree, drawn(cell)))).toBe(
			'Document(Sect(Table(TBody(TR(TH() TD(1/0) TD())))))'
		);
	});

	it('holds all pieces of a block that goes on overleaf', () => {
		const p = tag('P', []);
		const pieces = new Map([
			[
				p,
				[
					{ page: 1, id: 7 },
					{ page: 2, id: 0 }
				]
			]
		]);
		expect(shown(elementsOf(tag('Document', [p]), pieces))).toBe('Document(P(1/7 2/0))');
	});

	it('lets heading levels leave no gap, and counts only headings that are there', () => {
		const [a, b, c, d, e] = (['H1', 'H3', 'H3', 'H2', 'H3'] as const).map((role) => tag(role, []));
		const of = (...all: (Tag | undefined)[]) => all.filter((one) => one !== undefined);
		const tree = tag('Document', of(a, b, c, d, e));
		const roles = (all: Map<Tag, Piece[]>) =>
			elementsOf(tree, all).kids.map((kid) => (isElement(kid) ? kid.role : ''));
		expect(roles(drawn(...of(a, b, c, d, e)))).toEqual(['H1', 'H2', 'H3', 'H2', 'H3']);
		expect(roles(drawn(...of(c, d)))).toEqual(['H1', 'H2']);
	});
});
