import { type Instrument, stepById, stimuliOf } from '../instrument/instrument';
import type { Step, StepId } from '../instrument/ladder';
import type { FormId, StepStimuli, StimulusItem } from '../instrument/stimuli';
import type { MappingState, RunState } from '../mapping/state';
import type { ItemEvidence, StepEvidence } from './evidence';
import { pointsAlone } from './outcome-of';
import { lacksReader, pointsOfItem, writtenAs } from './points-of-item';
import { isEnoughRecognised, recognisedItems } from './recognised';
import { lastVoice, reviewOfRun, weakerMarks } from './review-of-run';

/** Kind of the item that stands in for the own name where no name is in memory. */
const NAME_SUBSTITUTE = 'name-substitute';

/**
 * The scored items of a form in their order. Data holds the own-name item and
 * a substitute; with a name in memory the substitute is left out, else it
 * takes the name's place. Without a substitute the name's item stays (writing
 * one's name from memory needs no stored name).
 */
export function itemsOfRun(
	stimuli: StepStimuli,
	form: FormId,
	ownName: boolean
): readonly StimulusItem[] {
	const all = stimuli[form]?.items ?? [];
	const substitute = all.find((item) => item.kind === NAME_SUBSTITUTE);
	const rest = all.filter((item) => item !== substitute);
	if (ownName || !substitute) return rest;
	return rest.some(showsOwnName)
		? rest.map((item) => (showsOwnName(item) ? substitute : item))
		: [...all];
}

/**
 * What is scored in a run: the items of its form, and of words that are first heard
 * (L-R4) only those whose picture was pointed out.
 */
export function scoredItems(
	step: Step,
	stimuli: StepStimuli,
	run: Pick<RunState, 'form' | 'ownName' | 'recognised'>
): readonly StimulusItem[] {
	const all = itemsOfRun(stimuli, run.form, run.ownName);
	return step.recogniseFirst ? recognisedItems(all, run.recognised, step.rule.items) : all;
}

/** The person's real name is copied, remembered or found. */
export function showsOwnName(item: StimulusItem): boolean {
	return item.shown?.ownName === true || (item.options ?? []).some((option) => option.ownName);
}

/**
 * What a step's outcome rests on: its newest series of runs, that is the last
 * run that follows no other, with the form B or repetition that followed it.
 * null where the step was never opened (or its stimuli aren't in the instrument).
 */
export function evidenceOfStep(
	state: MappingState,
	instrument: Instrument,
	stepId: StepId
): StepEvidence | null {
	const step = stepById(instrument, stepId);
	if (!step) return null;
	const runs = runsOfStep(state, step);
	const begins = (run: RunState) =>
		run.follows === null && evidenceOfRun(state, instrument, step, run) !== null;
	const first = runs.findLast(begins);
	const firstAlone = first && evidenceOfRun(state, instrument, step, first);
	if (!first || !firstAlone) return null;
	const second = runs.findLast((run) => run.follows === first.id);
	const secondAlone = second && evidenceOfRun(state, instrument, step, second);
	if (!secondAlone || pointsAlone(firstAlone.items) >= step.rule.limit) return firstAlone;
	const both =
		firstAlone.form === secondAlone.form
			? repeated(secondAlone)
			: together(step, firstAlone, secondAlone);
	return both && counts(both, secondAlone) ? both : firstAlone;
}

/** Runs of the step, oldest first; in the school strand only those in the language it stands at. */
export function runsOfStep(state: MappingState, step: Step): readonly RunState[] {
	const language = step.strand === 'school' ? (state.school?.tag ?? null) : null;
	return state.runs.filter(
		(run) => run.step === step.id && (language === null || run.language === language)
	);
}

/** Evidence of one run by itself, by the step's numbers for one form. */
export function evidenceOfRun(
	state: MappingState,
	instrument: Instrument,
	step: Step,
	run: RunState
): StepEvidence | null {
	const stimuli = stimuliOf(instrument, step, run.language);
	const form = stimuli?.[run.form];
	if (!stimuli || !form) return null;
	const shown = scoredItems(step, stimuli, run);
	// Too few of the words are known yet: nothing was read, so nothing was opened.
	if (step.recogniseFirst && !isEnoughRecognised(shown, step.rule.items)) return null;
	const items = shown.map((item) => itemEvidence(step, run, item));
	const { items: count, options, points, limit, above } = step.rule;
	return {
		id: step.id,
		part: step.part,
		strand: step.strand,
		form: run.form,
		rule: { items: count, options, points, limit, above },
		practice: practiceOf(run, stimuli),
		review: reviewOfRun(state, run, form.review, shown),
		judge: step.judge,
		reader: pointsAlone(items) >= limit || !shown.some((item) => lacksReader(step, run, item)),
		items,
		...(run.medium && { medium: run.medium }),
		ended: run.closed?.ended ?? null
	};
}

function itemEvidence(step: Step, run: RunState, item: StimulusItem): ItemEvidence {
	return {
		id: item.id,
		right: pointsOfItem(step, run, item),
		skipped: run.skipped.includes(writtenAs(item)),
		help: run.helped.includes(writtenAs(item)),
		voice: item.heard ? lastVoice(run, item.id) : null
	};
}

/** The last practice item judged decides; up to two are offered, the second after help. */
function practiceOf(run: RunState, stimuli: StepStimuli): StepEvidence['practice'] {
	if (run.closed?.ended === 'practice') return 'notUnderstood';
	const last = stimuli.practice.findLast((item) => item.id in run.practice);
	if (!last) return 'none';
	return run.practice[last.id] ? 'understood' : 'notUnderstood';
}

function repeated(second: StepEvidence): StepEvidence {
	return { ...second, form: second.form === 'A' ? 'A2' : second.form };
}

function together(step: Step, a: StepEvidence, b: StepEvidence): StepEvidence | null {
	const { withB } = step.rule;
	if (!withB) return null;
	const items = [...a.items, ...b.items];
	return {
		...a,
		form: 'AB',
		rule: { ...a.rule, items: 2 * a.rule.items, limit: withB.limit, above: withB.above },
		practice: a.practice === 'none' ? b.practice : a.practice,
		review: weakerMarks(a.review, b.review),
		reader: pointsAlone(items) >= withB.limit || (a.reader && b.reader),
		items,
		...(b.medium && { medium: b.medium }),
		ended: b.ended
	};
}

/**
 * A second form or repetition that was broken off takes nothing away from a
 * first one that was gone through: it counts when it is whole, or already enough.
 */
function counts(both: StepEvidence, second: StepEvidence): boolean {
	if (second.practice === 'notUnderstood') return false;
	const whole = second.ended === 'complete' || second.ended === 'stop';
	return whole || pointsAlone(both.items) >= both.rule.limit;
}
