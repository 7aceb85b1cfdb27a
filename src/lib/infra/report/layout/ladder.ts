import type { Block } from '$lib/domain/handover/document/model';
import type { Pen } from '../page/pen';
import type { Slice } from '../page/slice';
import { SMALLEST } from '../text/style';
import type { Line } from '../text/text-fit';
import { WORDS } from '../words';
import { words, type Context } from './context';
import { covers, figureHeight, stairs, type Cover, type Stair } from './ladder-geometry';
import { drawOutcome } from './marks';
import { drawLine, lines, spaced, textSlices } from './text';

type Ladder = Extract<Block, { type: 'ladder' }>;

const LABEL = SMALLEST * 1.25;
const BRACKET = 5;

interface Label {
	readonly at: { readonly x: number; readonly width: number };
	readonly lines: readonly Line[];
}

function label(
	text: string,
	at: Stair | Cover,
	bold: boolean,
	context: Context,
	room = at.width
): Label {
	const style = { size: SMALLEST, bold };
	return { at, lines: lines(words(text, context), style, { ...context, width: room }) };
}

function deepest(labels: readonly Label[]): number {
	return Math.max(0, ...labels.map((one) => one.lines.length)) * LABEL;
}

function drawLabel(pen: Pen, { at, lines: all }: Label, x: number, y: number): void {
	all.forEach((line, i) =>
		drawLine(pen, line, x + at.x + (at.width - line.width) / 2, y + i * LABEL, LABEL)
	);
}

function drawBracket(pen: Pen, cover: Cover, x: number, y: number): void {
	const [left, right] = [x + cover.x + 1, x + cover.x + cover.width - 1];
	pen.path(
		[
			{ x: left, y },
			{ x: left, y: y + 3 },
			{ x: right, y: y + 3 },
			{ x: right, y }
		],
		{ width: 0.8 }
	);
}

function figure(block: Ladder, title: readonly Line[], context: Context): Slice {
	const all = stairs(block.rungs, context.width);
	const covered = covers(all);
	const text = WORDS[context.language].coveredBy;
	const titleLine = context.size * context.leading;
	const top = figureHeight(all, {
		width: Math.max(0, ...title.map((line) => line.width)),
		height: title.length * titleLine
	});
	const names = all.map((stair) => label(stair.rung.label, stair, true, context));
	const notes = covered.map((cover) => label(text(cover.step), cover, false, context));
	const nameTop = top + 2;
	const bracketTop = nameTop + deepest(names) + 1;
	return {
		height: bracketTop + (covered.length > 0 ? BRACKET + deepest(notes) : 0),
		before: 0,
		after: 0,
		keep: true,
		draw: (pen, x, y) => {
			title.forEach((line, i) => drawLine(pen, line, x, y + i * titleLine, titleLine));
			for (const { rung, x: left, width, height } of all) {
				const box = { x: x + left, y: y + top - height, width, height, radius: 3.5 };
				drawOutcome(pen, rung.outcome, box, context.measure);
			}
			names.forEach((one) => drawLabel(pen, one, x, y + nameTop));
			covered.forEach((cover) => drawBracket(pen, cover, x, y + bracketTop));
			notes.forEach((one) => drawLabel(pen, one, x, y + bracketTop + BRACKET));
		}
	};
}

/** Stairs that rise with the steps, their title in the corner above the low ones. */
export function ladderSlices(block: Ladder, context: Context): Slice[] {
	const style = { size: context.size, bold: false };
	const title = lines(block.title, style, context);
	const caption = textSlices(block.caption, { size: SMALLEST, bold: false }, context);
	const short = title.length <= 2;
	const stair = figure(block, short ? title : [], context);
	const above = short ? [] : textSlices(block.title, style, context);
	return spaced(
		[
			...above.map((slice, i) => (i === above.length - 1 ? { ...slice, keep: true } : slice)),
			{ ...stair, keep: caption.length > 0 },
			...caption
		],
		5 * context.air,
		7 * context.air
	);
}
