import type { Context } from './context';
import { titlesOf } from './ladders';
import type { Block, Inline } from './model';
import { heading, lineRun, linesOf, say } from './runs';

/** Next teaching steps, what was tried and isn't shown yet, and what `more` there is. */
export function panel(context: Context, more: readonly Block[] = []): readonly Block[] {
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
	blocks.push(...more);
	return blocks.length > 0 ? [{ type: 'panel', blocks }] : [];
}

function dashes(items: readonly Inline[]): Block {
	return { type: 'list', marker: 'dash', items };
}
