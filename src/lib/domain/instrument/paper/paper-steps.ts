import type { Instrument } from '../instrument';
import type { Step, StepId } from '../ladder';
import type { FormId, StepStimuli, Stimuli } from '../stimuli';
import type { LanguageTag } from '../../language/language';

/** What is to be printed. */
export interface PaperChoice {
	/** The language of instructions and talk; null prints the staff's words only. */
	readonly talk: LanguageTag | null;
	/** The language of the school strand; the Latin strand is always in Swedish. */
	readonly school: LanguageTag | null;
	readonly forms: readonly FormId[];
	readonly steps: readonly StepId[];
}

/** One form of one step, as it stands on paper. */
export interface PaperStep {
	readonly step: Step;
	readonly form: FormId;
	readonly language: LanguageTag;
	readonly stimuli: StepStimuli;
	/** Pages, passages and names that the items point at. */
	readonly source: Stimuli;
	/** Practice and the item at the end stand with the first form only, as on the screen. */
	readonly first: boolean;
}

const LATIN: LanguageTag = 'sv';

function languageOnPaper(step: Step, school: LanguageTag | null): LanguageTag | null {
	return step.strand === 'latin' ? LATIN : school;
}

/** Steps that have content to be printed, in the order they are done. */
export function printableSteps(
	instrument: Instrument,
	school: LanguageTag | null
): readonly Step[] {
	return (['school', 'latin'] as const).flatMap((strand) =>
		(['reading', 'writing'] as const).flatMap((part) =>
			instrument[part].steps
				.filter((step) => step.strand === strand && sourceOf(instrument, step, school))
				.toSorted((a, b) => a.rung - b.rung)
		)
	);
}

/** The forms chosen of the steps chosen; a form that a step lacks is left out. */
export function paperSteps(instrument: Instrument, choice: PaperChoice): readonly PaperStep[] {
	const steps = printableSteps(instrument, choice.school);
	return steps.flatMap((step): PaperStep[] => {
		const source = sourceOf(instrument, step, choice.school);
		const stimuli = source?.steps[step.id];
		const language = languageOnPaper(step, choice.school);
		if (!source || !stimuli || !language || !choice.steps.includes(step.id)) return [];
		const forms = (['A', 'B'] as const).filter(
			(form) => choice.forms.includes(form) && stimuli[form]
		);
		return forms.map((form, at) => ({
			step,
			form,
			language,
			stimuli,
			source,
			first: at === 0
		}));
	});
}

function sourceOf(
	instrument: Instrument,
	step: Step,
	school: LanguageTag | null
): Stimuli | undefined {
	const language = languageOnPaper(step, school);
	const source = language === null ? null : instrument.languages[language]?.[step.part];
	return source?.steps[step.id] ? source : undefined;
}
