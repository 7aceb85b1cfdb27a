import { formatDate, sentence } from '../words/format';
import type { Context } from './context';
import { titlesOf } from './ladders';
import type { Block, Inline } from './model';
import { heading, lineRun, linesOf, say, spaced, typed } from './runs';

/** Next teaching steps, what was tried and isn't shown yet, and what was agreed. */
export function panel(context: Context): readonly Block[] {
	const { handover, words } = context;
	const blocks: Block[] = [];
	const next = linesOf(context, 'nextSteps').filter(({ kind }) => kind === 'next');
	if (next.length > 0) {
		blocks.push(
			heading(context, 3, words.headings.nextSteps),
			dashes(next.map((l) => [lineRun(context, l)]))
		);
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

function dashes(items: readonly Inline[]): Block {
	return { type: 'list', marker: 'dash', items };
}
