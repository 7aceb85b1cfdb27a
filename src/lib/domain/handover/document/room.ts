import { SHARES } from './columns';
import type { Block, Inline } from './model';

/**
 * Points that page one has for its blocks as they are guessed here. A4 less margins
 * and foot is 741; on the examples the guess is 5 to 11 % high.
 */
export const PAGE_ONE = 775;
/** Points, of the width between the margins. */
const WIDTH = 523;
const GAP = 22;
/** Running text at its closest: 9 points. */
const LINE = 10.9;
/** Points of a character on average, blanks counted. */
const CHARACTER = 4.2;
/** Points that a line leaves free, since words aren't broken. */
const RAGGED = 6;
/** Heights of what isn't running text, in points. */
const HEIGHT = {
	title: 38,
	section: 25,
	heading: 18,
	rule: 7,
	legend: 20,
	/** Without its caption; shorter with five rungs. */
	ladder: 88,
	shortLadder: 73,
	covered: 16,
	panel: 26
} as const;

function lines(inline: Inline, width: number): number {
	const length = inline.reduce((sum, { text }) => sum + text.length, 0);
	return Math.max(1, Math.ceil((length * CHARACTER) / Math.max(width - RAGGED, RAGGED)));
}

/**
 * The height blocks take where they are set closest, guessed a little high: so page
 * one can be chosen to fit before anything is measured.
 *
 * @param width in points.
 */
export function heightOf(blocks: readonly Block[], width: number = WIDTH): number {
	return blocks.reduce((sum, block) => sum + heightOfBlock(block, width), 0);
}

function heightOfBlock(block: Block, width: number): number {
	switch (block.type) {
		case 'heading':
			return block.level === 1 ? HEIGHT.title : block.level === 2 ? HEIGHT.section : HEIGHT.heading;
		case 'paragraph':
			return lines(block.inline, width) * LINE + 3;
		case 'list':
			return listHeight(block, width);
		case 'facts':
			return block.rows.reduce((sum, row) => sum + lines(row.value, width * 0.7) * LINE + 1, 5);
		case 'ladder':
			return ladderHeight(block, width);
		case 'legend':
			return HEIGHT.legend;
		case 'columns':
			return columnsHeight(block.columns, width);
		case 'panel':
			return heightOf(block.blocks, width - HEIGHT.panel) + HEIGHT.panel;
		case 'rule':
			return HEIGHT.rule;
		default:
			return 0;
	}
}

function columnsHeight(columns: readonly (readonly Block[])[], width: number): number {
	const room = width - GAP * (columns.length - 1);
	const equal = columns.map(() => 1);
	const figures = columns.flat().some(({ type }) => type === 'ladder');
	const shares = (figures ? undefined : SHARES[columns.length]) ?? [equal];
	const heights = shares.map((share) => {
		const one = room / share.reduce((sum, part) => sum + part, 0);
		return Math.max(0, ...columns.map((column, at) => heightOf(column, one * (share[at] ?? 1))));
	});
	return Math.min(...heights);
}

function listHeight(block: Extract<Block, { type: 'list' }>, width: number): number {
	const half = width / 2 - 26;
	let [height, waiting] = [5, false];
	for (const item of block.items) {
		const count = lines(item, width - 15);
		const short = block.columns === 2 && lines(item, half) === 1;
		if (!(short && waiting)) height += count * LINE + 1.5;
		waiting = short && !waiting;
	}
	return height;
}

function ladderHeight(block: Extract<Block, { type: 'ladder' }>, width: number): number {
	const figure = block.rungs.length > 5 ? HEIGHT.ladder : HEIGHT.shortLadder;
	const covered = block.rungs.some(({ coveredBy }) => coveredBy) ? HEIGHT.covered : 0;
	const told = block.caption.some(({ text }) => text !== '');
	return figure + covered + (told ? lines(block.caption, width) * LINE : 0);
}
