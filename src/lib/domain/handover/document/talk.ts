import type { Handover, HandoverLine } from '../handover';
import { skillOf } from '../skill-lines';
import { isTyped } from '../typed-line';
import { sentence } from '../words/format';
import type { Context } from './context';
import type { Block, Inline } from './model';
import { heading, lineRun, say, typed } from './runs';
import { skillInlines } from './skills';

type Section = Handover['sections'][number];

/** Everything the person said and released, section by section, notes marked. */
export function talkBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	const told = handover.sections.flatMap((section) => sectionBlocks(context, section));
	return [
		...(told.length > 0 ? [heading(context, 2, words.headings.talk), ...told] : []),
		...questionBlocks(context)
	];
}

/** Whether there is anything of the talk to be read. */
export function hasTalk(context: Context): boolean {
	return context.handover.sections.some((section) => linesOf(context, section).length > 0);
}

/** Can-do lines and next steps have places of their own. */
function linesOf({ handover }: Context, { id, lines }: Section): readonly HandoverLine[] {
	if (id === 'canDo' || id === 'nextSteps') return [];
	return id === 'goals' ? handover.goals : lines;
}

function sectionBlocks(context: Context, section: Section): readonly Block[] {
	const lines = linesOf(context, section);
	if (lines.length === 0) return [];
	const items = [
		...skillInlines(context, lines),
		...lines.filter(({ ref }) => !skillOf(ref)).map((line) => lineInline(context, line))
	];
	return [
		heading(context, 3, context.words.headings[section.id]),
		{ type: 'list', marker: 'dash', items, columns: 2 }
	];
}

/** A note says that it is one, since it was read back through the interpreter only. */
function lineInline(context: Context, line: HandoverLine): Inline {
	if (!isTyped(line)) return [lineRun(context, line)];
	const [before = ''] = context.words.note.split('{text}');
	return [say(context, before), typed(sentence(line.text.sv))];
}

/** Equal treatment: each core question of a released section was asked, declined or not asked. */
function questionBlocks(context: Context): readonly Block[] {
	const { handover, words, language } = context;
	const questions = handover.sections.flatMap((section) => section.questions);
	if (questions.length === 0) return [];
	const groups = (['asked', 'declined', 'notAsked'] as const).flatMap((status) => {
		const items = questions
			.filter((question) => question.status === status)
			.map(({ text }) => [say(context, text[language])]);
		if (items.length === 0) return [];
		const list: Block = { type: 'list', marker: 'dash', items, columns: 2 };
		return [heading(context, 3, words.questions[status]), list];
	});
	return [heading(context, 2, words.headings.questions), ...groups];
}
