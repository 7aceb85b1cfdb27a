import type { Block } from '$lib/domain/handover/document/model';
import type { Pen } from '../page/pen';
import { NOTHING, type Slice } from '../page/slice';
import { SMALLEST } from '../text/style';
import type { Line } from '../text/line';
import { WORDS } from '../words';
import { words, type Context } from './context';
import { covers, figureHeight, stairs, type Cover, type Stair } from './ladder-geometry';
import { drawOutcome } from './marks';
import { drawLine, lines, spaced, textSlices } from './text';

type Ladder = Extract<Block, { type: 'ladder' }>;

const LABEL = SMALLEST * 1.25;
const BRACKET = 5;
/** Width of the words under a bracket that has none beside it, in points. */
const LONE = 70;
const MARK = 12;
const GAP = 5;

interface Label {
	readonly at: { readonly x: number; readonly width: number };
	readonly lines: readonly Line[];
	/** Of the block. */
	readonly width: number;
}

function label(
	text: string,
	at: Stair | Cover,
	bold: boolean,
	context: Context,
	room = at.width
): Label {
	const style = { size: SMALLEST, bold };
	const { width } = context;
	return { at, lines: lines(words(text, context), style, { ...context, width: room }), width };
}

function deepest(labels: readonly Label[]): number {
	return Math.max(0, ...labels.map((one) => one.lines.length)) * LABEL;
}

/** In the middle under its place, as far as the block's edges let it. */
function drawLabel(pen: Pen, { at, lines: all, width }: Label, x: number, y: number): void {
	all.forEach((line, i) => {
		const middle = at.x + (at.width - line.width) / 2;
		const left = Math.max(0, Math.min(middle, width - line.width));
		drawLine(pen, line, x + left, y + i * LABEL, LABEL);
	});
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
	// A bracket alone has room beside it.
	const room = covered.length === 1 ? LONE : 0;
	const notes = covered.map((cover) =>
		label(text(cover.step), cover, false, context, Math.max(cover.width, room))
	);
	const nameTop = top + 2;
	const bracketTop = nameTop + deepest(names) + 1;
	const height = bracketTop + (covered.length > 0 ? BRACKET + deepest(notes) : 0);
	const tallest = Math.max(0, ...all.map((stair) => stair.height));
	return {
		height,
		before: 0,
		after: 0,
		keep: true,
		draw: (pen, x, y) => {
			title.forEach((line, i) => drawLine(pen, line, x, y + i * titleLine, titleLine));
			const drawFigure = (): void => {
				for (const { rung, x: left, width, height } of all) {
					const box = { x: x + left, y: y + top - height, width, height, radius: 3.5 };
					drawOutcome(pen, rung.outcome, box, context);
				}
				names.forEach((one) => drawLabel(pen, one, x, y + nameTop));
				covered.forEach((cover) => drawBracket(pen, cover, x, y + bracketTop));
				notes.forEach((one) => drawLabel(pen, one, x, y + bracketTop + BRACKET));
			};
			const last = all.at(-1);
			const area = {
				x,
				y: y + top - tallest,
				width: (last?.x ?? 0) + (last?.width ?? 0),
				height: height - top + tallest
			};
			pen.marked(context.tagOf(block), drawFigure, area);
		}
	};
}

/** Without the room for stairs, each rung's mark with its name beside it. */
function markedRungs(block: Ladder, context: Context): Slice[] {
	const style = { size: SMALLEST, bold: true };
	const covered = WORDS[context.language].coveredBy;
	return block.rungs.flatMap(({ label: name, outcome, coveredBy }) => {
		const said = coveredBy === undefined ? name : `${name} (${covered(coveredBy)})`;
		const room = { ...context, width: context.width - MARK - GAP };
		const text = textSlices(words(said, context), style, room);
		const rtl = context.main.dir === 'rtl';
		return (text.length > 0 ? text : [{ ...NOTHING, height: MARK, draw: () => undefined }]).map(
			(slice, i): Slice => ({
				...slice,
				height: Math.max(slice.height, MARK + 2),
				draw: (pen, x, y) => {
					const area = { x, y, width: context.width, height: Math.max(slice.height, MARK) };
					const left = x + (rtl ? context.width - MARK : 0);
					const box = { x: left, y, width: MARK, height: MARK, radius: 3 };
					const draw = (): void => {
						if (i === 0) drawOutcome(pen, outcome, box, context);
						slice.draw(pen, x + (rtl ? 0 : MARK + GAP), y);
					};
					pen.marked(context.tagOf(block), draw, area);
				}
			})
		);
	});
}

/** Stairs that rise with the steps, their title in the corner above the low ones. */
export function ladderSlices(block: Ladder, context: Context): Slice[] {
	const style = { size: context.size, bold: false };
	const title = lines(block.title, style, context);
	const caption = textSlices(block.caption, { size: SMALLEST, bold: false }, context);
	const short = title.length <= 2;
	const stair = figure(block, short ? title : [], context);
	const tall = stair.height > context.maxHeight / 2;
	const above = short && !tall ? [] : textSlices(block.title, style, context);
	const drawn = tall ? markedRungs(block, context) : [{ ...stair, keep: caption.length > 0 }];
	return spaced(
		[
			...above.map((slice, i) => (i === above.length - 1 ? { ...slice, keep: true } : slice)),
			...drawn,
			...caption
		],
		5 * context.air,
		7 * context.air
	);
}
