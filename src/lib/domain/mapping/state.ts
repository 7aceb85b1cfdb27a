import type { ReportSectionId } from '../instrument/interview';
import type { StepId, Strand } from '../instrument/ladder';
import type { FormId } from '../instrument/stimuli';
import type { Address } from '../instrument/wording';
import type { LanguageTag } from '../language/language';
import type { Answer, Ended, Mediator, NotTriedReason, Payload } from './events';
import type { EventId, RunId } from './ids';
import type { Outcome } from './outcome';
import type { Stroke } from './stroke';
import type { VoiceLayer } from './voice';

/** A response with the id of its event, so that it can be withdrawn or erased. */
export interface ItemResponse {
	readonly option: string | null;
	readonly observed: boolean | null;
	readonly event: EventId;
}

export type Judgement = Payload<'writing.judged'> & { readonly event: EventId };

/** One opening of one step, all that happened in it. */
export interface RunState {
	readonly id: RunId;
	readonly step: StepId;
	readonly strand: Strand;
	readonly language: LanguageTag;
	readonly form: FormId;
	readonly follows: RunId | null;
	readonly proposed: StepId | null;
	readonly ownName: boolean;
	/** Practice item → understood. */
	readonly practice: Readonly<Record<string, boolean>>;
	/** Items in the order they were first shown. */
	readonly shown: readonly string[];
	/** The last choice of each item counts. */
	readonly responses: Readonly<Record<string, ItemResponse>>;
	readonly skipped: readonly string[];
	/** Items done with help (“med stöd”). */
	readonly helped: readonly string[];
	/** Item → voices used for its stimulus, in order. */
	readonly voices: Readonly<Record<string, readonly VoiceLayer[]>>;
	readonly strokes: Readonly<Record<string, readonly Stroke[]>>;
	readonly judgements: Readonly<Record<string, Judgement>>;
	/** Set by the stop rule; the event can be withdrawn. */
	readonly stop: { readonly after: string; readonly event: EventId } | null;
	/** Items after which a stop was proposed and undone. */
	readonly undoneStops: readonly string[];
	/** Undoing a stop withdraws this event too, if the step was closed by it. */
	readonly closed: {
		readonly ended: Ended;
		readonly observations: readonly string[];
		readonly event: EventId;
	} | null;
}

export interface QuestionState {
	readonly answer: Answer | null;
	readonly answeredBy: 'participant' | 'pedagogue' | null;
	readonly declined: boolean;
	readonly note: string;
	/** “Kom tillbaka till” */
	readonly later: boolean;
}

export interface SittingState {
	readonly id: string;
	/** ms since 1970. */
	readonly opened: number;
	readonly closed: Payload<'sitting.closed'>['reason'] | null;
}

export interface SummaryLine {
	readonly kind: 'line' | 'next' | 'reason';
	readonly id: string;
	readonly state: 'chosen' | 'struck';
	readonly text: string | null;
}

/** Everything a mapping is, folded from its journal. */
export interface MappingState {
	readonly instrument: string | null;
	readonly sittings: readonly SittingState[];
	readonly talk: Payload<'language.chosen'> | null;
	readonly address: Address | null;
	readonly sight: Payload<'sense.noted'>['choice'] | null;
	readonly hearing: Payload<'sense.noted'>['choice'] | null;
	/** All who helped, in order; the last one present is the mediator now. */
	readonly mediators: readonly Mediator[];
	readonly purpose: Payload<'purpose.told'> | null;
	readonly school: Payload<'school.found'> | null;
	readonly entrance: Payload<'entrance.chosen'> | null;
	readonly questions: Readonly<Record<string, QuestionState>>;
	readonly runs: readonly RunState[];
	readonly confirmed: readonly Payload<'stimuli.confirmed'>[];
	readonly passed: Readonly<Record<string, NotTriedReason>>;
	/** Step → override; the computed outcome stays beside it. */
	readonly overrides: Readonly<
		Record<string, { outcome: Outcome; reason: string; event: EventId }>
	>;
	readonly lines: readonly SummaryLine[];
	readonly plan: Payload<'plan.agreed'> | null;
	readonly sections: Readonly<Partial<Record<ReportSectionId, SectionState>>>;
	readonly handovers: readonly (Payload<'handover.made'> & { readonly made: number })[];
	/** What was erased on wish: kind and reference, no content. */
	readonly erased: readonly { readonly what: string; readonly ref: string }[];
	/** Time of the last event, or null for an empty journal. */
	readonly last: string | null;
}

export interface SectionState {
	readonly release: 'released' | 'withheld';
	/** “Stämmer det?” */
	readonly right: boolean;
	/** When the participant said so, ms since 1970. */
	readonly at: number;
}

export const EMPTY_MAPPING: MappingState = {
	instrument: null,
	sittings: [],
	talk: null,
	address: null,
	sight: null,
	hearing: null,
	mediators: [],
	purpose: null,
	school: null,
	entrance: null,
	questions: {},
	runs: [],
	confirmed: [],
	passed: {},
	overrides: {},
	lines: [],
	plan: null,
	sections: {},
	handovers: [],
	erased: [],
	last: null
};
