import type { Block, Inline, Run } from '$lib/domain/handover/document/model';
import { actualText } from './direction';
import { oneLine } from './pdf-string';
import { tag, type Tag } from './tag';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

/** A block whose parts are objects of their own, and its elements in reading order. */
export interface TaggedBlock {
	readonly block: Block;
	readonly tags: readonly Tag[];
}

const TICK = '✓';

/**
 * Elements of blocks. What layout draws finds its element by `of`: a run its
 * stretch of text, a list's item its sign, a row of facts its term, a table's
 * `head` the row of header cells, a legend's entry its word, a figure itself.
 */
export class BlockTagger {
	readonly #of = new Map<object, Tag>();

	/** @param language of the document; runs in another one say so. */
	constructor(readonly language: string) {}

	readonly of = (part: object): Tag | undefined => this.#of.get(part);

	tagged(block: Block): TaggedBlock {
		switch (block.type) {
			case 'heading':
				return this.#text(block, `H${block.level}`);
			case 'paragraph':
				return this.#text(block, 'P');
			case 'list':
				return this.#list(block);
			case 'facts':
				return this.#facts(block);
			case 'table':
				return this.#table(block);
			case 'ladder':
				return this.#ladder(block);
			case 'legend':
				return this.#legend(block);
			case 'handwriting':
				return this.#handwriting(block);
			case 'pairedHeading': {
				const [own, staff] = [this.#inline(block.inline), this.#inline(block.beside)];
				return {
					block: { ...block, inline: own.inline, beside: staff.inline },
					tags: [tag(`H${block.level}`, [...own.tags, ...staff.tags])]
				};
			}
			case 'pictured':
				return this.#paired(block, []);
			case 'qrCode':
				return this.#paired(block, [tag('Figure', [], { alt: spoken(block.alt, block.inline) })]);
			case 'columns': {
				const columns = block.columns.map((column) => column.map((one) => this.tagged(one)));
				return {
					block: { ...block, columns: columns.map((all) => all.map((one) => one.block)) },
					tags: columns.flat().flatMap(({ tags }) => tags)
				};
			}
			case 'panel': {
				const inside = block.blocks.map((one) => this.tagged(one));
				const blocks = inside.map((one) => one.block);
				return {
					block: { ...block, blocks },
					tags: [
						tag(
							'Sect',
							inside.flatMap((one) => one.tags)
						)
					]
				};
			}
			case 'rule':
			case 'pageBreak':
				return { block, tags: [] };
		}
	}

	#keep<T extends object>(part: T, its: Tag): T {
		this.#of.set(part, its);
		return part;
	}

	/** Runs and their stretches; a foreign one, or one from the right, is an element. */
	#inline(inline: Inline): { inline: Inline; tags: readonly Tag[] } {
		const all = inline.map((run): readonly [Run, Tag] => {
			const foreign = run.lang === this.language ? {} : { lang: run.lang };
			const said = { ...foreign, ...actualText(run.text) };
			const its = tag(Object.keys(said).length > 0 ? 'Span' : null, [], said);
			return [this.#keep({ ...run }, its), its];
		});
		return { inline: all.map(([run]) => run), tags: all.map(([, its]) => its) };
	}

	#text(block: Of<'heading' | 'paragraph'>, role: 'H1' | 'H2' | 'H3' | 'P'): TaggedBlock {
		const { inline, tags } = this.#inline(block.inline);
		return { block: { ...block, inline }, tags: [tag(role, tags)] };
	}

	#list(block: Of<'list'>): TaggedBlock {
		const sign = block.marker === 'check' ? { actualText: TICK } : {};
		const all = block.items.map((item) => {
			const { inline, tags } = this.#inline(item);
			const label = tag('Lbl', [], sign);
			return { item: this.#keep(inline, label), tag: tag('LI', [label, tag('LBody', tags)]) };
		});
		return {
			block: { ...block, items: all.map(({ item }) => item) },
			tags: [
				tag(
					'L',
					all.map((one) => one.tag),
					{ bulleted: true }
				)
			]
		};
	}

	/** ISO 32000-1, table 337: in a list of terms and what they mean, the label is the term. */
	#facts(block: Of<'facts'>): TaggedBlock {
		const all = block.rows.map(({ term, value }) => {
			const { inline, tags } = this.#inline(value);
			const label = tag('Lbl', [], actualText(term));
			return {
				row: this.#keep({ term, value: inline }, label),
				tag: tag('LI', [label, tag('LBody', tags)])
			};
		});
		return {
			block: { ...block, rows: all.map(({ row }) => row) },
			tags: [
				tag(
					'L',
					all.map((one) => one.tag)
				)
			]
		};
	}

	/** The first cell of a row says what the row is about. Every row has as many cells as the head. */
	#table(block: Of<'table'>): TaggedBlock {
		const titles = block.head.map((title) =>
			tag('TH', [], { scope: 'Column', ...actualText(title) })
		);
		const head = tag('TR', titles);
		const rows = block.rows.map((cells) => {
			const all = block.head.map((_, i) => this.#inline(cells[i] ?? []));
			const row = all.map(({ tags }, i) =>
				i === 0 ? tag('TH', tags, { scope: 'Row' }) : tag('TD', tags)
			);
			return { cells: all.map(({ inline }) => inline), tag: tag('TR', row) };
		});
		return {
			block: {
				...block,
				head: this.#keep([...block.head], head),
				rows: rows.map(({ cells }) => cells)
			},
			tags: [
				tag('Table', [
					tag('THead', [head]),
					tag(
						'TBody',
						rows.map((row) => row.tag)
					)
				])
			]
		};
	}

	#ladder(block: Of<'ladder'>): TaggedBlock {
		const title = this.#inline(block.title);
		const caption = this.#inline(block.caption);
		const names = [...block.title, ...block.rungs.map(({ label }) => ({ text: ` ${label}` }))];
		const figure = tag('Figure', [], { alt: spoken(block.alt, names) });
		return {
			block: this.#keep({ ...block, title: title.inline, caption: caption.inline }, figure),
			tags: [tag('P', title.tags), figure, tag('P', caption.tags)]
		};
	}

	#handwriting(block: Of<'handwriting'>): TaggedBlock {
		const caption = this.#inline(block.caption);
		const figure = tag('Figure', [], { alt: spoken(block.alt, block.caption) });
		return {
			block: this.#keep({ ...block, caption: caption.inline }, figure),
			tags: [figure, tag('P', caption.tags)]
		};
	}

	/** A picture beside says what the line says; only one that carries more is a figure. */
	#paired(block: Of<'pictured' | 'qrCode'>, figures: readonly Tag[]): TaggedBlock {
		const [own, staff] = [this.#inline(block.inline), this.#inline(block.under)];
		const copy = { ...block, inline: own.inline, under: staff.inline };
		if (figures[0]) this.#keep(copy, figures[0]);
		return { block: copy, tags: [...figures, tag('P', own.tags), tag('P', staff.tags)] };
	}

	/** The marks explain a figure to the eye; ladders say their outcomes in words. */
	#legend(block: Of<'legend'>): TaggedBlock {
		const all = block.entries.map((entry) => {
			const body = tag('LBody', [], actualText(entry.word));
			return { entry: this.#keep({ ...entry }, body), tag: tag('LI', [body]) };
		});
		return {
			block: { ...block, entries: all.map(({ entry }) => entry) },
			tags: [
				tag(
					'L',
					all.map((one) => one.tag)
				)
			]
		};
	}
}

/** Never without words: a figure that says nothing of itself has those that stand by it. */
function spoken(alt: string, beside: readonly { readonly text: string }[]): string {
	const said = oneLine(alt) || oneLine(beside.map(({ text }) => text).join(''));
	return said || '–';
}
