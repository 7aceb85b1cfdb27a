import { contained, isolatedRuns as line } from './isolates';
import type { Block, ReportDocument } from './model';

/**
 * Every line of a document with its numbers set apart and nobody's controls in it: no
 * part of it can forget to. A run that goes the other way is set apart by whoever
 * draws it, since it says so.
 */
export function isolatedDocument(document: ReportDocument): ReportDocument {
	return { ...document, blocks: document.blocks.map(isolatedBlock) };
}

function isolatedBlock(block: Block): Block {
	switch (block.type) {
		case 'heading':
		case 'paragraph':
			return { ...block, inline: line(block.inline) };
		case 'list':
			return { ...block, items: block.items.map(line) };
		case 'facts':
			return {
				...block,
				rows: block.rows.map(({ term, value }) => ({ term: contained(term), value: line(value) }))
			};
		case 'table':
			return {
				...block,
				head: block.head.map(contained),
				rows: block.rows.map((row) => row.map(line))
			};
		case 'ladder':
			return {
				...block,
				title: line(block.title),
				alt: contained(block.alt),
				caption: line(block.caption)
			};
		case 'columns':
			return {
				...block,
				columns: block.columns.map((column) => column.map(isolatedBlock))
			};
		case 'panel':
			return { ...block, blocks: block.blocks.map(isolatedBlock) };
		case 'handwriting':
			return { ...block, caption: line(block.caption) };
		case 'pictured':
		case 'qrCode':
			return { ...block, inline: line(block.inline), under: line(block.under) };
		case 'pairedHeading':
			return { ...block, inline: line(block.inline), beside: line(block.beside) };
		case 'legend':
		case 'rule':
		case 'pageBreak':
			return block;
	}
}
