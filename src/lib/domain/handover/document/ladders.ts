import type { Part, Strand } from '../../instrument/ladder';
import { type Outcome, OutcomeSchema } from '../../mapping/outcome';
import type { Handover, HandoverStep } from '../handover';
import { finalOutcome } from '../verify';
import { capitalised, formatList } from '../words/format';
import { fill } from '../words/words';
import type { Context } from './context';
import type { Block, Inline } from './model';
import { say, strong } from './runs';

/** The ladders, two beside each other, with their marks explained. */
export function ladderBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	if (handover.steps.length === 0) return [];
	const heading: Block = {
		type: 'heading',
		level: 2,
		inline: [say(context, words.headings.ladders)]
	};
	const rows = (['school', 'latin'] as const).flatMap((strand) => {
		const columns = (['reading', 'writing'] as const).flatMap((part) => {
			const steps = handover.steps.filter((s) => s.strand === strand && s.part === part);
			const drawn = strand === 'school' || steps.some((s) => finalOutcome(s) !== 'notTried');
			return steps.length > 0 && drawn ? [[ladder(context, strand, part, steps)]] : [];
		});
		return columns.length > 0 ? [{ type: 'columns' as const, columns }] : [];
	});
	const top: Block = { type: 'columns', columns: [[heading], [legend(context)]] };
	return [{ type: 'rule' }, top, ...rows];
}

function legend({ handover, words }: Context): Block {
	const used = new Set(handover.steps.map(finalOutcome));
	const entries = OutcomeSchema.options
		.filter((outcome) => used.has(outcome))
		.map((outcome) => ({ outcome, word: words.outcomes[outcome] }));
	return { type: 'legend', entries };
}

function ladder(
	context: Context,
	strand: Strand,
	part: Part,
	steps: readonly HandoverStep[]
): Block {
	const { words } = context;
	const name = strandName(context, strand);
	const rungs = steps.filter(isRung).map((step) => ({
		label: step.id,
		outcome: finalOutcome(step),
		...(step.coveredBy && !step.override ? { coveredBy: step.coveredBy } : {})
	}));
	const told = rungs.map(({ label, outcome, coveredBy }) =>
		coveredBy
			? fill(words.ladder.covered, { step: label, by: coveredBy })
			: fill(words.ladder.rung, { step: label, outcome: words.outcomes[outcome] })
	);
	return {
		type: 'ladder',
		title: [
			strong(context, name),
			...autonym(context, strand),
			say(context, ` ${words.parts[part]}`)
		],
		alt: fill(words.ladder.alt, { title: `${name} ${words.parts[part]}`, rungs: told.join(', ') }),
		rungs,
		caption: [say(context, caption(context, steps))]
	};
}

/** The language of a strand, capitalised as the start of a title. */
function strandName({ handover, language, words }: Context, strand: Strand): string {
	if (strand === 'latin') return words.strands.latin;
	const name = schoolName(handover);
	return name ? capitalised(name[language]) : words.strands.school;
}

/** What its own readers call it, after the staff language's name. */
function autonym({ handover, language }: Context, strand: Strand): Inline {
	const name = strand === 'school' ? schoolName(handover) : undefined;
	if (!name || name.autonym.toLowerCase() === name[language].toLowerCase()) return [];
	const { autonym, dir, tag } = name;
	const run = { text: autonym, lang: tag, dir, strong: true };
	return [say({ language }, ' '), run];
}

/** The language that was read and written in, else the one that was spoken. */
function schoolName({ setting }: Handover) {
	const { school, talk, names } = setting.languages;
	const tag = school ?? talk;
	const name = tag === null ? undefined : names[tag];
	return tag !== null && name ? { tag, ...name } : undefined;
}

/** What is on its way and what is unclear; all shown is said too. */
function caption(context: Context, steps: readonly HandoverStep[]): string {
	const { words } = context;
	const groups = (['emerging', 'unclear'] as const).flatMap((outcome) => {
		const titles = titlesOf(context, steps, outcome);
		if (titles.length === 0) return [];
		const values = { outcome: capitalised(words.outcomes[outcome]), steps: titles.join(', ') };
		return [fill(words.ladder.group, values)];
	});
	const tried = steps.filter((step) => finalOutcome(step) !== 'notTried');
	if (tried.length > 0 && tried.every((step) => finalOutcome(step) === 'shown'))
		groups.push(words.ladder.allShown);
	return [...groups, ...besides(context, steps)].join(' ');
}

/** A set of its own beside a step is no stair; what came of it is said. */
function besides({ words, language }: Context, steps: readonly HandoverStep[]): readonly string[] {
	return steps
		.filter((step) => !isRung(step) && finalOutcome(step) === 'shown')
		.map((step) => {
			const outcome = capitalised(words.outcomes.shown);
			return fill(words.ladder.group, { outcome, steps: stepTitle(step, language) });
		});
}

function isRung({ beside }: HandoverStep): boolean {
	return beside === undefined;
}

/** “R4 Läser ord” for the steps with an outcome. */
export function titlesOf(
	{ language }: Context,
	steps: readonly HandoverStep[],
	outcome: Outcome
): readonly string[] {
	return steps
		.filter((step) => finalOutcome(step) === outcome)
		.map((step) => stepTitle(step, language));
}

export function stepTitle({ id, title }: HandoverStep, language: Context['language']): string {
	return `${id} ${title[language]}`;
}

/** “R2, R3 och W1”; more than two neighbours of one ladder as “R4–R7”. */
export function stepIds(steps: readonly HandoverStep[], { handover, words }: Context): string {
	const place = (step: HandoverStep) => handover.steps.indexOf(step);
	const groups: HandoverStep[][] = [];
	for (const step of steps) {
		const last = groups.at(-1);
		const before = last?.at(-1);
		const next =
			before !== undefined &&
			place(step) === place(before) + 1 &&
			step.part === before.part &&
			step.strand === before.strand;
		if (last && next) last.push(step);
		else groups.push([step]);
	}
	const told = groups.flatMap((group) => {
		const ids = group.map(({ id }) => id);
		return ids.length > 2 ? [`${ids[0]}–${ids.at(-1)}`] : ids;
	});
	return formatList(told, words);
}
