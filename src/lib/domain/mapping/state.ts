import type { ReportSectionId } from '../instrument/interview';
import type { StepId, Strand } from '../instrument/ladder';
import type { FormId } from '../instrument/stimuli';
import type { Address } from '../instrument/wording';
import type { LanguageTag } from '../language/language';
import type { Answer, Ended, Mediator, NotTriedReason, Payload } from './events';
import type { EventId, RunId } from './ids';
import type { Outcome } from './outcome';
import { NO_RECORDINGS, type RecordingsState } from './recording';
import type { Stroke } from './stroke';
import type { VoiceLayer } from './voice';

/** A response with the id of its event, so that it can be withdrawn or erased. */
export interface ItemResponse {
	readonly option: string | null;
	readonly observed: boolean | null;
	/** What was typed with a keyboard; null where it was written another way. */
	readonly text: string | null;
	readonly event: EventId;
}

/** A picture of the paper, JPEG as base64. */
export interface Photo {
	readonly jpeg: string;
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
	/** Done on the printed booklet and typed in afterwards. */
	readonly medium?: 'paper' | undefined;
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
	/** Item → photos of the paper; they stay on the device. */
	readonly photos: Readonly<Record<string, readonly Photo[]>>;
	readonly judgements: Readonly<Record<string, Judgement>>;
	/** Item → picture pointed out on hearing its word, before anything is read; the last counts. */
	readonly recognised: Readonly<Record<string, string>>;
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

/** Know-how without papers, as it was last told. */
export type Skill = Omit<Payload<'skill.noted'>, 'struck'>;

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
	/** Know-how without papers, in the order it was first told; struck ones are gone. */
	readonly skills: readonly Skill[];
	readonly runs: readonly RunState[];
	readonly confirmed: readonly Payload<'stimuli.confirmed'>[];
	readonly passed: Readonly<Record<string, NotTriedReason>>;
	/** A synthetic voice may say the stimuli: the pedagogue's explicit choice. */
	readonly syntheticStimuli: boolean;
	/** The person's own voice; it stays on the device. */
	readonly recordings: RecordingsState;
	/** Strand → whether the person wishes to go on with it; absent until somebody has said so. */
	readonly wishes: Readonly<Partial<Record<Strand, boolean>>>;
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
	skills: [],
	runs: [],
	confirmed: [],
	passed: {},
	syntheticStimuli: false,
	recordings: NO_RECORDINGS,
	wishes: {},
	overrides: {},
	lines: [],
	plan: null,
	sections: {},
	handovers: [],
	erased: [],
	last: null
};
