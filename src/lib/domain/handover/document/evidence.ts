import type { StepEvidence } from '../../scoring/evidence';
import { pointsAlone } from '../../scoring/outcome-of';
import type { HandoverStep } from '../handover';
import { finalOutcome } from '../verify';
import { fill } from '../words/words';
import type { Context } from './context';
import { stepTitle } from './ladders';
import type { Block, Inline } from './model';
import { say, typed } from './runs';

const WIDTHS = [20, 15, 9, 22, 13, 8, 18, 13] as const;

/** What each outcome rests on, step by step. */
export function evidenceBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	if (handover.steps.length === 0) return [];
	const e = words.evidence;
	return [
		{ type: 'heading', level: 2, inline: [say(context, words.headings.evidence)] },
		{
			type: 'table',
			head: [e.step, e.outcome, e.right, e.rule, e.voice, e.help, e.review, e.ended],
			widths: WIDTHS,
			rows: handover.steps.filter(isOpened).map((step) => row(context, step))
		},
		...overrideBlocks(context),
		...laslliamBlocks(context),
		{ type: 'paragraph', inline: [say(context, e.note)], quiet: true }
	];
}

/** Steps that weren't opened stand under what wasn't tried. */
function isOpened({ evidence, override }: HandoverStep): boolean {
	return evidence !== null || override !== null;
}

function row(context: Context, step: HandoverStep): readonly Inline[] {
	const cell = (text: string): Inline => (text === '' ? [] : [say(context, text)]);
	const { evidence } = step;
	const first = [cell(stepTitle(step, context.language)), cell(outcomeText(context, step))];
	if (!evidence) return [...first, ...Array.from({ length: 6 }, () => cell(''))];
	return [
		...first,
		cell(rightText(context, evidence)),
		cell(ruleText(context, evidence)),
		cell(voiceText(context, evidence)),
		cell(helpText(context, evidence)),
		cell(reviewText(context, evidence)),
		cell(evidence.ended ? context.words.endings[evidence.ended] : '')
	];
}

/** The outcome with its reason; why one was overridden stands below the table. */
function outcomeText({ words }: Context, step: HandoverStep): string {
	const computed = words.outcomes[step.outcome];
	if (step.override) {
		const values = { outcome: words.outcomes[finalOutcome(step)], computed };
		return fill(words.evidence.overridden, values);
	}
	const reasons: Record<string, string> =
		step.outcome === 'unclear' ? words.unclearReasons : words.notTriedReasons;
	const why = step.reason ? reasons[step.reason] : undefined;
	if (step.coveredBy) return fill(words.ladder.covered, { step: step.id, by: step.coveredBy });
	return why ? `${computed}: ${why}` : computed;
}

/** Empty where nobody could judge. */
function rightText({ words }: Context, { items, rule }: StepEvidence): string {
	if (items.every(({ right }) => right === null)) return '';
	return fill(words.evidence.rightOf, {
		right: String(pointsAlone(items)),
		points: String(rule.items * rule.points)
	});
}

function ruleText({ words }: Context, { rule, form, medium }: StepEvidence): string {
	const e = words.evidence;
	const numbers = { limit: String(rule.limit), above: String(rule.above) };
	const kind =
		rule.options === null ? e.observed : fill(e.chance, { options: String(rule.options) });
	const where = medium ? [e.paper] : [];
	return [fill(e.limit, numbers), kind, fill(e.form, { form: words.forms[form] }), ...where].join(
		'; '
	);
}

function voiceText({ words }: Context, { items, strand }: StepEvidence): string {
	// Swedish is read by the pedagogue, whoever else is in the room.
	const voices = strand === 'latin' ? { ...words.voices, ...words.voicesLatin } : words.voices;
	const used = new Set(items.flatMap(({ voice }) => (voice ? [voices[voice]] : [])));
	return [...used].join(', ');
}

function helpText({ words }: Context, { items }: StepEvidence): string {
	const helped = items.filter(({ help }) => help).length;
	return helped === 0 ? words.evidence.noHelp : String(helped);
}

function reviewText({ words }: Context, { review, judge, reader, strand }: StepEvidence): string {
	const said = strand === 'latin' ? { ...words.marks, ...words.marksLatin } : words.marks;
	const marks = (['text', 'picture', 'voice'] as const).flatMap((of) =>
		review[of] === 'none' ? [] : [`${words.reviewed[of]} ${said[review[of]]}`]
	);
	if (judge === 'reader' && !reader) marks.push(words.judge.noReader);
	return marks.join(', ');
}

function overrideBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	const items = handover.steps.flatMap((step) => {
		if (!step.override) return [];
		const [before = ''] = words.override.split('{reason}');
		const told = fill(before, {
			step: step.id,
			outcome: words.outcomes[finalOutcome(step)],
			computed: words.outcomes[step.outcome]
		});
		return [[say(context, told), typed(step.override.reason)]];
	});
	if (items.length === 0) return [];
	return [
		{ type: 'heading', level: 3, inline: [say(context, words.headings.overrides)] },
		{ type: 'list', marker: 'dash', items }
	];
}

/** For each skill of the Latin strand the highest step shown; never one level for all. */
function laslliamBlocks(context: Context): readonly Block[] {
	const { handover, words, language } = context;
	const items = (['reading', 'writing'] as const).flatMap((part) => {
		const shown = handover.steps.findLast(
			(step) => step.part === part && step.laslliam && finalOutcome(step) === 'shown'
		);
		if (!shown?.laslliam) return [];
		return [[say(context, `${stepTitle(shown, language)}: ${shown.laslliam[language]}`)]];
	});
	if (items.length === 0) return [];
	return [
		{ type: 'heading', level: 3, inline: [say(context, words.headings.laslliam)] },
		{ type: 'list', marker: 'dash', items }
	];
}
