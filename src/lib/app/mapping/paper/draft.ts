import { itemsOfRun } from '../../../domain/scoring/evidence-of-run';
import type { Instrument } from '../../../domain/instrument/instrument';
import { stimuliOf } from '../../../domain/instrument/instrument';
import type { Step } from '../../../domain/instrument/ladder';
import { paperItems, type PaperItem } from '../../../domain/instrument/paper/paper-items';
import type { FormId, StepStimuli, StimulusItem } from '../../../domain/instrument/stimuli';
import type { LanguageTag } from '../../../domain/language/language';
import type { Ended } from '../../../domain/mapping/events';

/**
 * What stands in one row of the protocol: the place `1`–`4` that was chosen, `yes` or `no` as
 * observed, `p0`–`p2` points, `unjudged` writing, a `blank` page, `skipped`; null is an empty row.
 */
export type Given = string | null;

export interface PaperRow {
	readonly given: Given;
	readonly helped: boolean;
	/** L-R4: the place pointed at on hearing the word, before any was read. */
	readonly recognised: string | null;
}

export const EMPTY_ROW: PaperRow = { given: null, helped: false, recognised: null };

/** One step as it was done on paper, while it is typed in. */
export interface PaperDraft {
	readonly form: FormId;
	/** Whether the own name was written on the card, or the sign took its place. */
	readonly ownName: boolean;
	readonly practice: 'understood' | 'notUnderstood' | 'none';
	readonly ended: Ended | null;
	/** Who read aloud: a mediator's id, or `pedagogue` for Swedish; null where nobody did. */
	readonly readBy: string | null;
	/** The one who judged the writing reads the language. */
	readonly reader: boolean;
	readonly judge: 'pedagogue' | 'mediator';
	/** Seen in the writing, from the step's list. */
	readonly observations: readonly string[];
	readonly rows: Readonly<Record<string, PaperRow>>;
}

/** The step whose protocol is typed in. */
export interface PaperTask {
	readonly step: Step;
	readonly language: LanguageTag;
	readonly stimuli: StepStimuli;
}

export function paperTask(
	instrument: Instrument,
	step: Step,
	language: LanguageTag
): PaperTask | null {
	const stimuli = stimuliOf(instrument, step, language);
	return stimuli ? { step, language, stimuli } : null;
}

/** The rows of the form, numbered as on paper. */
export function rowsOnPaper(
	{ stimuli }: PaperTask,
	{ form, ownName }: Pick<PaperDraft, 'form' | 'ownName'>
): readonly PaperItem[] {
	const wanted = new Set(itemsOfRun(stimuli, form, ownName).map((item) => item.id));
	return paperItems({ stimuli, form, first: false }).filter(({ item }) => wanted.has(item.id));
}

export function rowOf(draft: Pick<PaperDraft, 'rows'>, item: StimulusItem): PaperRow {
	return draft.rows[item.id] ?? EMPTY_ROW;
}

/** Rows that are counted: L-R4 reads only the first words that were pointed out on hearing. */
export function rowsThatCount(task: PaperTask, draft: PaperDraft): readonly PaperItem[] {
	const rows = rowsOnPaper(task, draft);
	if (!task.step.recogniseFirst) return rows;
	const { items } = task.step.rule;
	return rows.filter(({ item }) => isRecognised(item, rowOf(draft, item))).slice(0, items);
}

export function isRecognised(item: StimulusItem, { recognised }: PaperRow): boolean {
	return recognised !== null && optionAt(item, recognised) === item.key;
}

/** The option that stands at a place of the row; null for anything but a place. */
export function optionAt(item: StimulusItem, given: Given): string | null {
	if (given === null || !/^\d$/.test(given)) return null;
	return item.options?.[Number(given) - 1]?.id ?? null;
}

/** Whether the step's name item can be taken by a sign instead. */
export function hasNameRow({ stimuli }: PaperTask, form: FormId): boolean {
	const items = stimuli[form]?.items ?? [];
	return items.length > itemsOfRun(stimuli, form, true).length;
}

/** Whether somebody has to read the items aloud. */
export function isHeard(task: PaperTask, draft: PaperDraft): boolean {
	return rowsOnPaper(task, draft).some(({ item }) => item.heard !== undefined);
}
