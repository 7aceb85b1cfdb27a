import type { HandoverLine } from '../handover';
import { byWorth } from '../page/worth';
import type { Context } from './context';
import type { Block } from './model';
import { heading, lineRun, linesOf } from './runs';
import { skillsAtAGlance } from './skills';

/**
 * “Det här kan jag”, first of all: know-how in the person's own words, then can-do
 * lines, the most telling ones where there are more than `lines`.
 */
export function strengthBlocks(
	context: Context,
	{ lines }: { readonly lines: number }
): readonly Block[] {
	const items = [
		...skillsAtAGlance(context, linesOf(context, 'work')),
		...atAGlance(linesOf(context, 'canDo'), lines).map((line) => [lineRun(context, line)])
	];
	if (items.length === 0) return [];
	return [
		heading(context, 2, context.words.headings.canDo),
		{ type: 'list', marker: 'check', items, columns: 2 }
	];
}

/** Every can-do line, where page one had no room for all of them. */
export function allStrengthBlocks(
	context: Context,
	{ lines }: { readonly lines: number }
): readonly Block[] {
	const all = linesOf(context, 'canDo');
	if (all.length <= lines) return [];
	const items = all.map((line) => [lineRun(context, line)]);
	return [
		heading(context, 2, context.words.headings.canDoAll),
		{ type: 'list', marker: 'check', items, columns: 2 }
	];
}

/** In the order of the report. */
function atAGlance(lines: readonly HandoverLine[], most: number): readonly HandoverLine[] {
	const chosen = new Set(byWorth(lines).slice(0, most));
	return lines.filter((line) => chosen.has(line));
}
