import type { ReportSectionId } from '../../instrument/interview';
import type { HandoverLine } from '../handover';
import { skillOf } from '../skill-lines';
import { sentence } from '../words/format';
import { fill } from '../words/words';
import type { Context } from './context';
import type { Block, Run } from './model';
import { panel } from './panel';
import { heading, lineRun, linesOf, say, spaced, typed } from './runs';

/** Characters of one section on page one; the rest stands in full further on. */
const GLANCE = 190;

/** “Det här kan jag”: first of all. */
export function strengthBlocks(context: Context): readonly Block[] {
	const lines = linesOf(context, 'canDo');
	if (lines.length === 0) return [];
	return [
		heading(context, 2, context.words.headings.canDo),
		{
			type: 'list',
			marker: 'check',
			items: lines.map((line) => [lineRun(context, line)]),
			columns: 2
		}
	];
}

/** Languages, school, work · everyday life, conditions, goals · next steps. */
export function profileBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	const section = (id: ReportSectionId & keyof typeof words.headings) =>
		glance(context, words.headings[id], linesOf(context, id));
	const conditions = handover.conditions.map((text) => typed(sentence(text)));
	const columns = [
		[...section('languages'), ...section('schooling'), ...section('work')],
		[
			...section('everyday'),
			...section('digital'),
			...glance(context, words.headings.conditions, linesOf(context, 'conditions'), conditions),
			...glance(context, words.headings.goals, handover.goals),
			...section('swedish')
		],
		panel(context)
	].filter((column) => column.length > 0);
	return columns.length > 0 ? [{ type: 'rule' }, { type: 'columns', columns }] : [];
}

/** A heading and as many lines as fit; nothing where there is none. */
function glance(
	context: Context,
	title: string,
	lines: readonly HandoverLine[],
	first: readonly Run[] = []
): readonly Block[] {
	const told = lines.filter(({ ref }) => !isDetail(ref));
	const runs = [...first, ...told.map((line) => lineRun(context, line))];
	if (runs.length === 0) return [];
	const fitting: Run[] = [];
	let length = 0;
	for (const run of runs) {
		length += run.text.length;
		// What was agreed on always stands whole.
		if (fitting.length >= Math.max(1, first.length) && length > GLANCE) break;
		fitting.push(run);
	}
	if (fitting.length < first.length + lines.length)
		fitting.push(say(context, fill(context.words.more, { heading: context.words.headings.talk })));
	return [heading(context, 3, title), { type: 'paragraph', inline: spaced(fitting) }];
}

/** Where know-how was learned and how it was shown stands further on. */
function isDetail(ref: string): boolean {
	const field = skillOf(ref)?.field;
	return field === 'learned' || field === 'shown';
}
