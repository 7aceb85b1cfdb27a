import type { Block, Inline, ReportDocument } from '../../../domain/handover/document/model';

/** Bytes 80–9F of Windows-1252; source: WHATWG Encoding, index windows-1252. */
const HIGH = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/** Swedish or English text of the report with signs that the PDF's own fonts lack. */
export function unsettable({ blocks }: ReportDocument): readonly string[] {
	const texts = blocks.flatMap(inlinesOf).flatMap((inline) =>
		inline
			.filter((run) => run.lang === 'sv' || run.lang === 'en')
			.map((run) => run.text)
			.filter((text) => [...text].some((sign) => !isSettable(sign)))
	);
	return [...new Set(texts)];
}

function isSettable(sign: string): boolean {
	const code = sign.codePointAt(0) ?? 0;
	if (code < 0x80 || HIGH.includes(sign)) return true;
	return code >= 0xa0 && code <= 0xff;
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
