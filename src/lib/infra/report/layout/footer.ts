import { BODY, MARGIN, PAGE } from '../page/geometry';
import type { Pen } from '../page/pen';
import { SMALLEST } from '../text/style';
import type { Line } from '../text/line';
import { words, type Context } from './context';
import { drawLine, lines, oneLine } from './text';

const NAME = 'Språksteg';
const BOLD = { size: SMALLEST, bold: true };
const LINE = SMALLEST * 1.3;
const GAP = 14;
const SIGN = 15;

interface Footer {
	readonly middle: readonly Line[];
	readonly right: readonly Line[];
	readonly name: Line | undefined;
	/** Where the middle part begins and how wide it may be, from the left margin. */
	readonly left: number;
	readonly width: number;
}

/** The last sentence or “ · ” part, the one with `{page}`, stands at the right. */
function parts(footer: string): { text: string; page: string } {
	const [, text = '', page = footer] =
		/^(.*?(?:\.(?= )| ·(?= )))? ?((?:(?!\. | · ).)*\{page\}.*)$/s.exec(footer) ?? [];
	return { text: text.replace(/ ·$/, ''), page: page.replace(/^· /, '') };
}

function fit(footer: string, page: string, pages: string, context: Context): Footer {
	const filled = (text: string): string =>
		text.replaceAll('{page}', page).replaceAll('{pages}', pages);
	const set = (text: string, width: number): readonly Line[] =>
		lines(words(filled(text), context), { size: SMALLEST, bold: false }, { ...context, width });
	const { text, page: number } = parts(footer);
	const right = set(number, 130);
	const name = oneLine(NAME, BOLD, context);
	const left = SIGN + (name?.width ?? 0) + GAP;
	const reserved = Math.max(0, ...right.map((line) => line.width));
	const width = BODY.width - left - reserved - GAP;
	return { middle: set(text, width), right, name, left, width };
}

function textHeight({ middle, right }: Footer): number {
	return Math.max(1, middle.length, right.length) * LINE;
}

/** Room the footer takes from a page's body, in points, with the line above it; none, no room. */
export function footerHeight(footer: string, context: Context): number {
	if (footer === '') return 0;
	return textHeight(fit(footer, '888', '888', context)) + 16;
}

/** Three rising steps: the project's sign, in ink. */
function drawSign(pen: Pen, x: number, floor: number): void {
	[4, 6.5, 9.5].forEach((height, i) =>
		pen.fill({ x: x + i * 4, y: floor - height, width: 3, height, radius: 0.8 })
	);
}

/** Foot of one page: sign and name, the text, the page's number. No part of the document. */
export function drawFooter(
	pen: Pen,
	footer: string,
	page: number,
	pages: number,
	context: Context
): void {
	if (footer === '') return;
	const fitted = fit(footer, String(page), String(pages), context);
	pen.marked('footer', () => draw(pen, fitted));
}

function draw(pen: Pen, fitted: Footer): void {
	const top = PAGE.height - MARGIN - textHeight(fitted);
	const edge = BODY.left + BODY.width;
	pen.path(
		[
			{ x: BODY.left, y: top - 5 },
			{ x: edge, y: top - 5 }
		],
		{ width: 0.5 }
	);
	drawSign(pen, BODY.left, top + LINE - 2.5);
	if (fitted.name) drawLine(pen, fitted.name, BODY.left + SIGN, top, LINE);
	fitted.middle.forEach((line, i) => {
		const x = BODY.left + fitted.left + (fitted.width - line.width) / 2;
		drawLine(pen, line, x, top + i * LINE, LINE);
	});
	fitted.right.forEach((line, i) => drawLine(pen, line, edge - line.width, top + i * LINE, LINE));
}
