import type { Block, Inline, ReportDocument } from '../../../domain/handover/document/model';
import { plainTypography } from '../../../domain/handover/print/typography';
import { isSettableText } from '../../../domain/handover/print/windows-1252';

/** Swedish or English text of the report with signs that the PDF's own fonts lack. */
export function unsettable({ blocks }: ReportDocument): readonly string[] {
	const texts = blocks.flatMap(inlinesOf).flatMap((inline) =>
		inline
			.filter((run) => run.lang === 'sv' || run.lang === 'en')
			.map((run) => run.text)
			.filter((text) => !isSettableText(plainTypography(text)))
	);
	return [...new Set(texts)];
}

function inlinesOf(block: Block): readonly Inline[] {
	switch (block.type) {
		case 'heading':
		case 'paragraph':
			return [block.inline];
		case 'list':
			return block.items;
		case 'facts':
			return block.rows.map((row) => row.value);
		case 'table':
			return block.rows.flat();
		case 'ladder':
			return [block.title, block.caption];
		case 'columns':
			return block.columns.flat().flatMap(inlinesOf);
		case 'panel':
			return block.blocks.flatMap(inlinesOf);
		case 'handwriting':
			return [block.caption];
		default:
			return [];
	}
}
