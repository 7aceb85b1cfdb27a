import type { Block, Inline, ReportDocument } from '$lib/domain/handover/document/model';
import { settable } from '../text/settable';

/** All text that a writer has to show for these blocks, made settable. */
export function drawnText(document: ReportDocument): string[] {
	const of = (inline: Inline): string[] => inline.map((run) => settable(run, document.language));
	const plain = (text: string): string[] => of([{ text, lang: document.language, dir: 'ltr' }]);
	const all = (blocks: readonly Block[]): string[] => blocks.flatMap(one);
	const one = (block: Block): string[] => {
		switch (block.type) {
			case 'heading':
			case 'paragraph':
				return of(block.inline);
			case 'list':
				return block.items.flatMap(of);
			case 'facts':
				return block.rows.flatMap((row) => [...plain(row.term), ...of(row.value)]);
			case 'table':
				return [...block.head.flatMap(plain), ...block.rows.flat().flatMap(of)];
			case 'ladder':
				return [
					...of(block.title),
					...block.rungs.flatMap((rung) => plain(rung.label)),
					...of(block.caption)
				];
			case 'legend':
				return block.entries.flatMap((entry) => plain(entry.word));
			case 'columns':
				return block.columns.flatMap(all);
			case 'panel':
				return all(block.blocks);
			case 'handwriting':
				return of(block.caption);
			case 'rule':
			case 'pageBreak':
				return [];
		}
	};
	return all(document.blocks);
}
