import * as v from 'valibot';
import type { Language, LanguageTag, StaffLanguage } from '../language/language';
import type { Concepts } from './concepts';
import type { Interview } from './interview';
import { type Ladder, type Part, type Step, type StepId, StepIdSchema } from './ladder';
import type { ReportTexts } from './report-texts';
import type { Stimuli, StepStimuli } from './stimuli';
import { StaffTextSchema, type Texts } from './wording';

/** `instrument.json`: identity and version. */
export const InstrumentHeadSchema = v.strictObject({
	format: v.literal(1),
	id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
	version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
	title: StaffTextSchema,
	licence: v.string(),
	status: v.picklist(['draft', 'reviewed']),
	notice: StaffTextSchema,
	/** First step of each entrance; blue names the highest wished, the highest existing below it is taken. */
	entrances: v.strictObject({
		green: v.strictObject({ reading: StepIdSchema, writing: StepIdSchema }),
		blue: v.strictObject({ reading: StepIdSchema, writing: StepIdSchema })
	})
});
export type InstrumentHead = v.InferOutput<typeof InstrumentHeadSchema>;

/** What one language adds. Only `language` is there for a language without content. */
export interface LanguagePack {
	readonly language: Language;
	readonly texts: Texts | null;
	readonly reading: Stimuli | null;
	readonly writing: Stimuli | null;
}

/** The whole versioned data set, loaded and validated. */
export interface Instrument {
	readonly head: InstrumentHead;
	/** SHA-256 over all files, hex. */
	readonly hash: string;
	readonly interview: Interview;
	readonly reading: Ladder;
	readonly writing: Ladder;
	readonly concepts: Concepts;
	readonly report: Readonly<Record<StaffLanguage, ReportTexts>>;
	readonly languages: Readonly<Record<LanguageTag, LanguagePack>>;
}

export function stepsOf(instrument: Instrument, part: Part): readonly Step[] {
	return instrument[part].steps;
}

export function stepById(instrument: Instrument, id: StepId): Step | undefined {
	return [...instrument.reading.steps, ...instrument.writing.steps].find((step) => step.id === id);
}

/** Stimuli of a step in a language; undefined means `noContent`. */
export function stimuliOf(
	instrument: Instrument,
	step: Step,
	language: LanguageTag
): StepStimuli | undefined {
	return instrument.languages[language]?.[step.part]?.steps[step.id];
}
