import type { Handover, HandoverLine } from '../handover';
import { skillOf } from '../skill-lines';
import { sentence } from '../words/format';
import type { Context } from './context';
import type { Block, Inline } from './model';
import { isTyped, lineRun, say, typed } from './runs';
import { skillInlines } from './skills';

type Section = Handover['sections'][number];

/** Everything the person said and released, section by section, notes marked. */
export function talkBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	const told = handover.sections.flatMap((section) => sectionBlocks(context, section));
	const head = (text: string): Block => ({
		type: 'heading',
		level: 2,
		inline: [say(context, text)]
	});
	const questions = handover.sections.flatMap((section) => section.questions);
	return [
		...(told.length > 0 ? [head(words.headings.talk), ...told] : []),
		...(questions.length > 0
			? [head(words.headings.questions), questionTable(context, questions)]
			: [])
	];
}

function sectionBlocks(context: Context, section: Section): readonly Block[] {
	const { handover, words } = context;
	if (section.id === 'canDo' || section.id === 'nextSteps') return [];
	const lines = section.id === 'goals' ? handover.goals : section.lines;
	if (lines.length === 0) return [];
	return [
		{ type: 'heading', level: 3, inline: [say(context, words.headings[section.id])] },
		{
			type: 'list',
			marker: 'dash',
			items: [
				...skillInlines(context, lines),
				...lines.filter(({ ref }) => !skillOf(ref)).map((line) => lineInline(context, line))
			]
		}
	];
}

/** A note says that it is one, since it was read back through the interpreter only. */
function lineInline(context: Context, line: HandoverLine): Inline {
	if (!isTyped(line)) return [lineRun(context, line)];
	const [before = ''] = context.words.note.split('{text}');
	return [say(context, before), typed(sentence(line.text.sv))];
}

/** Equal treatment: each core question of a released section was asked, declined or not asked. */
function questionTable(context: Context, questions: Section['questions']): Block {
	const { words, language } = context;
	return {
		type: 'table',
		head: [words.questions.question, words.questions.status],
		widths: [75, 25],
		rows: questions.map(({ text, status }) => [
			[say(context, text[language])],
			[say(context, words.questions[status])]
		])
	};
}
