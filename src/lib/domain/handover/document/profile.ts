import type { ReportSectionId } from '../../instrument/interview';
import type { HandoverLine } from '../handover';
import { formatDate, sentence } from '../words/format';
import { fill } from '../words/words';
import type { Context } from './context';
import { titlesOf } from './ladders';
import type { Block, Inline, Run } from './model';
import { inEither, lineRun, say, spaced, typed } from './runs';

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

export function linesOf({ handover }: Context, id: ReportSectionId): readonly HandoverLine[] {
	return handover.sections.find((section) => section.id === id)?.lines ?? [];
}

function heading(context: Context, level: 2 | 3, text: string): Block {
	return { type: 'heading', level, inline: [say(context, text)] };
}

/** A heading and as many lines as fit; nothing where there is none. */
function glance(
	context: Context,
	title: string,
	lines: readonly HandoverLine[],
	first: readonly Run[] = []
): readonly Block[] {
	const runs = [...first, ...lines.map((line) => lineRun(context, line))];
	if (runs.length === 0) return [];
	const fitting: Run[] = [];
	let length = 0;
	for (const run of runs) {
		length += run.text.length;
		// What was agreed on always stands whole.
		if (fitting.length >= Math.max(1, first.length) && length > GLANCE) break;
		fitting.push(run);
	}
	if (fitting.length < runs.length)
		fitting.push(say(context, fill(context.words.more, { heading: context.words.headings.talk })));
	return [heading(context, 3, title), { type: 'paragraph', inline: spaced(fitting) }];
}

/** Next teaching steps, what was tried and isn't shown yet, and what was agreed. */
function panel(context: Context): readonly Block[] {
	const { handover, words, language } = context;
	const blocks: Block[] = [];
	const next = linesOf(context, 'nextSteps').filter(({ kind }) => kind === 'next');
	if (next.length > 0) {
		blocks.push(heading(context, 3, words.headings.nextSteps), dashes(next.map((l) => [lineRun(context, l)])));
	}
	const tried = titlesOf(context, handover.steps, 'tried');
	if (tried.length > 0) {
		const items = tried.map((title) => [say(context, title)]);
		blocks.push(heading(context, 3, words.headings.teachNext), dashes(items));
	}
	if (handover.plan) {
		const { what, who, when } = handover.plan;
		const runs = [typed(sentence(what))];
		if (who) runs.push(typed(sentence(who)));
		if (when) runs.push(say(context, sentence(formatDate(when, words))));
		blocks.push(heading(context, 3, words.headings.plan), {
			type: 'paragraph',
			inline: spaced(runs)
		});
	}
	blocks.push(...ispBlocks(context));
	return blocks.length > 0 ? [{ type: 'panel', blocks }] : [];
	function dashes(items: readonly Inline[]): Block {
		return { type: 'list', marker: 'dash', items };
	}
}

function ispBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	if (!handover.isp) return [];
	const { known, tookPart, firstSfi } = handover.isp;
	const rows = [
		...(known ? [{ term: words.isp.known, value: [say(context, words.answers[known])] }] : []),
		...(tookPart
			? [{ term: words.isp.tookPart, value: [say(context, words.answers[tookPart])] }]
			: []),
		...(firstSfi
			? [{ term: words.isp.firstSfi, value: [say(context, formatDate(firstSfi, words))] }]
			: [])
	];
	if (rows.length === 0) return [];
	return [heading(context, 3, words.headings.isp), { type: 'facts', rows }];
}

export function reasonBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	if (handover.reasons.length === 0) return [];
	const items = handover.reasons.map(({ id, text }) => [
		id === 'note' ? typed(sentence(text.sv)) : inEither(context, text)
	]);
	return [
		{
			type: 'heading',
			level: 3,
			inline: [
				say(context, words.headings.reasons),
				say(context, ` (${words.headings.decision})`)
			]
		},
		{ type: 'list', marker: 'dash', items }
	];
}
