import type { ReportSectionId } from '../../instrument/interview';
import type { HandoverLine } from '../handover';
import { skillOf } from '../skill-lines';
import { formatDate, sentence } from '../words/format';
import type { Context } from './context';
import type { Block, Run } from './model';
import { panel } from './panel';
import { heightOf } from './room';
import { heading, lineRun, linesOf, say, spaced, typed } from './runs';

/** Goals are never cut. */
const WHOLE = Infinity;
/** Points: a column of three. */
const COLUMN = 160;

/**
 * Languages, school, work, everyday life, conditions and goals in two columns of like
 * height, next steps beside them, and what was agreed where there is most room.
 *
 * @param characters of one section at most; everything stands in full further on.
 */
export function profileBlocks(
	context: Context,
	{ characters, everyday }: { readonly characters: number; readonly everyday: boolean }
): readonly Block[] {
	const { handover, words } = context;
	const section = (id: ReportSectionId & keyof typeof words.headings, first?: readonly Run[]) =>
		glance(context, words.headings[id], linesOf(context, id), characters, first);
	const sections = [
		section('languages'),
		section('schooling'),
		section('work'),
		...(everyday ? [section('everyday'), section('digital')] : []),
		section(
			'conditions',
			handover.conditions.map((text) => typed(sentence(text)))
		),
		glance(context, words.headings.goals, handover.goals, WHOLE),
		...(everyday ? [section('swedish')] : []),
		ispBlocks(context)
	];
	const plan = planBlocks(context);
	const arranged = [
		columnsOf(sections, panel(context, plan)),
		columnsOf([...sections, plan], panel(context))
	];
	const [columns] = arranged.toSorted((a, b) => heightOf(a) - heightOf(b));
	return columns && columns.length > 0 ? [{ type: 'rule' }, ...columns] : [];
}

function columnsOf(
	sections: readonly (readonly Block[])[],
	beside: readonly Block[]
): readonly Block[] {
	const told = sections.filter((blocks) => blocks.length > 0);
	const columns = [...halves(told), beside].filter((column) => column.length > 0);
	return columns.length > 0 ? [{ type: 'columns', columns }] : [];
}

/** In their order, parted where the higher column is lowest. */
function halves(sections: readonly (readonly Block[])[]): readonly (readonly Block[])[] {
	const parted = sections.map((_, at) => [
		sections.slice(0, at + 1).flat(),
		sections.slice(at + 1).flat()
	]);
	const highest = (columns: readonly (readonly Block[])[]) =>
		Math.max(...columns.map((column) => heightOf(column, COLUMN)));
	return parted.toSorted((a, b) => highest(a) - highest(b))[0] ?? [];
}

/** A heading and as many lines as fit; nothing where there is none. */
function glance(
	context: Context,
	title: string,
	lines: readonly HandoverLine[],
	characters: number,
	first: readonly Run[] = []
): readonly Block[] {
	// Know-how stands above, among what the person can.
	const told = lines.filter(({ ref }) => !skillOf(ref));
	const runs = [...first, ...told.map((line) => lineRun(context, line))];
	if (runs.length === 0) return [];
	const fitting: Run[] = [];
	let length = 0;
	for (const run of runs) {
		length += run.text.length;
		// What was agreed on always stands whole.
		if (fitting.length >= Math.max(1, first.length) && length > characters) break;
		fitting.push(run);
	}
	return [heading(context, 3, title), { type: 'paragraph', inline: spaced(fitting) }];
}

/** What the person knows of the study plan. */
function ispBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	if (!handover.isp) return [];
	const { known, tookPart, firstSfi } = handover.isp;
	const told = [
		...(known ? [[words.isp.known, words.answers[known]]] : []),
		...(tookPart ? [[words.isp.tookPart, words.answers[tookPart]]] : []),
		...(firstSfi ? [[words.isp.firstSfi, formatDate(firstSfi, words)]] : [])
	].map(([term, value]) => say(context, `${term}: ${value}.`));
	if (told.length === 0) return [];
	return [heading(context, 3, words.headings.isp), { type: 'paragraph', inline: spaced(told) }];
}

function planBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	if (!handover.plan) return [];
	const { what, who, when } = handover.plan;
	const told = [
		typed(sentence(what)),
		...(who ? [typed(sentence(who))] : []),
		...(when ? [say(context, sentence(formatDate(when, words)))] : [])
	];
	return [heading(context, 3, words.headings.plan), { type: 'paragraph', inline: spaced(told) }];
}
