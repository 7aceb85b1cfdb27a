import * as v from 'valibot';
import { ReportSectionIdSchema } from '../instrument/interview';
import { StepIdSchema, StrandSchema } from '../instrument/ladder';
import { FormIdSchema } from '../instrument/stimuli';
import { AddressSchema } from '../instrument/wording';
import { LanguageTagSchema } from '../language/language';
import { RandomIdSchema } from './ids';
import { OutcomeSchema } from './outcome';
import { RECORDING_PAYLOADS } from './recording-payloads';
import { StrokeSchema } from './stroke';
import { VoiceLayerSchema } from './voice';

/** Events of a mapping's journal: written when it happens, never changed. */
const Text = v.pipe(v.string(), v.maxLength(4000));
const Id = v.pipe(v.string(), v.maxLength(80));
const By = v.picklist(['participant', 'pedagogue']);

export const MediatorSchema = v.strictObject({
	id: RandomIdSchema,
	role: v.picklist(['interpreter', 'languageSupport', 'motherTongueTeacher', 'relative', 'none']),
	/** Alias or first name, as the mediator wishes. */
	name: Text,
	language: v.nullable(LanguageTagSchema),
	variety: v.nullable(Id),
	presence: v.picklist(['room', 'phone']),
	/** How well participant and mediator understand each other. */
	understanding: v.picklist(['well', 'partly', 'no']),
	/** Says, asked, that they are of age: a child can't be the mediator. */
	adult: v.literal(true)
});
export type Mediator = v.InferOutput<typeof MediatorSchema>;

/** What the participant says of one language in the school-language finder. */
export const FinderLanguageSchema = v.strictObject({
	/** Tag, or free text for a language we have no data for. */
	tag: v.nullable(LanguageTagSchema),
	name: Text,
	where: v.array(v.picklist(['school', 'quran', 'church', 'family', 'adult', 'self'])),
	years: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(30))),
	read: v.nullable(v.picklist(['yes', 'little', 'no'])),
	write: v.nullable(v.picklist(['yes', 'little', 'no']))
});
export type FinderLanguage = v.InferOutput<typeof FinderLanguageSchema>;

export const AnswerSchema = v.strictObject({
	options: v.array(Id),
	/** Free text for “annat”. */
	other: v.optional(Text),
	quantity: v.optional(v.number()),
	/** Year-month `YYYY-MM` or year `YYYY`. */
	when: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2})?$/))),
	languages: v.optional(v.array(v.string())),
	/** Question 8: language → row → option. */
	ratings: v.optional(v.record(v.string(), v.record(v.string(), v.string()))),
	/** A question with rated rows: row → option of its scale. */
	rated: v.optional(v.record(Id, Id))
});
export type Answer = v.InferOutput<typeof AnswerSchema>;

export const EndedSchema = v.picklist(['complete', 'stop', 'wish', 'time', 'noVoice', 'practice']);
export type Ended = v.InferOutput<typeof EndedSchema>;

/** Why a step wasn't opened; rules of the outcome, first rule. */
export const NotTriedReasonSchema = v.picklist([
	'covered',
	'time',
	'wish',
	'noVoice',
	'noMediator',
	'noContent',
	'notReached'
]);
export type NotTriedReason = v.InferOutput<typeof NotTriedReasonSchema>;

const inRun = { run: RandomIdSchema, item: Id };

export const PAYLOADS = {
	'sitting.opened': v.strictObject({ sitting: RandomIdSchema }),
	/** `rebook`: participant and mediator did not understand each other. */
	'sitting.closed': v.strictObject({
		sitting: RandomIdSchema,
		reason: v.picklist(['pause', 'finished', 'rebook', 'declined'])
	}),
	'language.chosen': v.strictObject({
		tag: v.nullable(LanguageTagSchema),
		other: v.optional(Text),
		variety: v.nullable(Id),
		by: By
	}),
	'address.chosen': v.strictObject({ address: AddressSchema, by: By }),
	'sense.noted': v.strictObject({
		sense: v.picklist(['sight', 'hearing']),
		/** sight: good, larger, largest, glasses · hearing: good, louder, closer */
		choice: v.picklist(['good', 'larger', 'largest', 'glasses', 'louder', 'closer']),
		by: By
	}),
	'mediator.present': MediatorSchema,
	'purpose.told': v.strictObject({
		/** Told, and retold in the person's own words as the pedagogue heard it. */
		told: v.array(Id),
		ownWords: v.nullable(Text),
		participates: v.nullable(v.picklist(['yes', 'no', 'later'])),
		by: By
	}),
	'school.found': v.strictObject({
		/** null: no written language, the oral path. */
		tag: v.nullable(LanguageTagSchema),
		other: v.optional(Text),
		languages: v.array(FinderLanguageSchema),
		/** Code of the reason the finder gave, or free text where the pedagogue chose. */
		reason: v.strictObject({ code: Id, note: v.optional(Text) }),
		by: By
	}),
	'entrance.chosen': v.strictObject({
		entrance: v.picklist(['green', 'blue', 'oral']),
		proposed: v.picklist(['green', 'blue', 'oral']),
		reason: v.optional(Text)
	}),
	'question.answered': v.strictObject({ question: Id, answer: AnswerSchema, by: By }),
	'question.declined': v.strictObject({ question: Id, by: By }),
	'question.noted': v.strictObject({ question: Id, text: Text, later: v.boolean() }),
	'step.opened': v.strictObject({
		run: RandomIdSchema,
		step: StepIdSchema,
		strand: StrandSchema,
		language: LanguageTagSchema,
		form: FormIdSchema,
		/** Form B or repetition belongs to this earlier run and is counted with it. */
		follows: v.nullable(RandomIdSchema),
		/** What routing proposed, where the pedagogue picked another step. */
		proposed: v.nullable(StepIdSchema),
		/** Whether R1's own-name item can be shown: a name was in memory. */
		ownName: v.boolean(),
		/** Done on the printed booklet; what was given is typed in afterwards. */
		medium: v.optional(v.literal('paper'))
	}),
	'practice.judged': v.strictObject({ ...inRun, understood: v.boolean() }),
	'item.shown': v.strictObject(inRun),
	/** One choice; the last before “next” counts. `observed` for R0. */
	'item.responded': v.strictObject({
		...inRun,
		/** Also how it is written, where that isn't strokes: `paper`, `keyboard`, `phone`. */
		option: v.nullable(Id),
		observed: v.optional(v.boolean()),
		/** What was typed with a keyboard; never a real name. */
		text: v.optional(Text)
	}),
	/** Pointed out on hearing the word, before it is read; the last choice counts. */
	'stimulus.recognised': v.strictObject({ ...inRun, option: Id }),
	'item.skipped': v.strictObject(inRun),
	'help.given': v.strictObject({ ...inRun, note: v.optional(Text) }),
	'voice.used': v.strictObject({
		run: v.nullable(RandomIdSchema),
		/** Item id or text key. */
		ref: Id,
		class: v.picklist(['stimulus', 'instruction', 'option']),
		layer: VoiceLayerSchema,
		language: LanguageTagSchema,
		mediator: v.nullable(RandomIdSchema),
		/** Only where the slower clip was played. */
		pace: v.optional(v.literal('slow'))
	}),
	/** Whether a synthetic voice may say what is to be read or written, for this mapping. */
	'voices.chosen': v.strictObject({ syntheticStimuli: v.boolean() }),
	'stroke.added': v.strictObject({ ...inRun, stroke: StrokeSchema }),
	/** A photo of the paper, only where it is wanted; JPEG, longest side at most 1600 px, base64. */
	'photo.added': v.strictObject({
		...inRun,
		jpeg: v.pipe(v.string(), v.base64(), v.maxLength(800_000))
	}),
	...RECORDING_PAYLOADS,
	'writing.judged': v.strictObject({
		...inRun,
		/** Points within the step's rule; null = no judgement possible. */
		points: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2))),
		mode: v.picklist(['screen', 'paper', 'keyboard', 'phone']),
		/** Reads the language: the pedagogue or the mediator named. */
		reader: v.boolean(),
		judge: v.picklist(['pedagogue', 'mediator']),
		blank: v.boolean(),
		observations: v.array(Id)
	}),
	'stimuli.confirmed': v.strictObject({
		step: StepIdSchema,
		form: FormIdSchema,
		/** null: the pedagogue, for stimuli in Swedish. */
		mediator: v.nullable(RandomIdSchema)
	}),
	/** Whether the person wishes to go on with a strand; the last word counts. */
	'strand.wished': v.strictObject({ strand: StrandSchema, wish: v.boolean(), by: By }),
	/** Know-how without papers, in the person's own words; said again with its id, the last counts. */
	'skill.noted': v.strictObject({
		skill: RandomIdSchema,
		what: v.pipe(Text, v.minLength(1)),
		/** Where it was learned, and how it was shown or told. */
		learned: Text,
		shown: Text,
		/** The Swedish occupation it resembles, as the pedagogue sees it. */
		resembles: Text,
		/** Taken away again by the person. */
		struck: v.boolean()
	}),
	/** “Ordet känns fel”, said by the one who reads aloud: for the review, never a response. */
	'stimulus.doubted': v.strictObject({ ref: Id, mediator: v.nullable(RandomIdSchema) }),
	'stop.applied': v.strictObject({ run: RandomIdSchema, after: Id }),
	/** Undo: the event named counts as not written. */
	'event.withdrawn': v.strictObject({ event: RandomIdSchema }),
	'step.closed': v.strictObject({
		run: RandomIdSchema,
		ended: EndedSchema,
		/** Items of the form never reached because of a wish or time. */
		observations: v.optional(v.array(Id))
	}),
	/** Why a step was left unopened, said by the pedagogue. */
	'step.passed': v.strictObject({
		step: StepIdSchema,
		strand: StrandSchema,
		reason: NotTriedReasonSchema
	}),
	'outcome.overridden': v.strictObject({
		step: StepIdSchema,
		strand: StrandSchema,
		outcome: OutcomeSchema,
		reason: v.pipe(Text, v.minLength(1))
	}),
	/** A can-do line (`line`), next step (`next`) or reason (`reason`) taken into the summary. */
	'line.chosen': v.strictObject({
		kind: v.picklist(['line', 'next', 'reason']),
		id: Id,
		/** Free Swedish text instead of the bank's; read aloud by the interpreter. */
		text: v.optional(Text)
	}),
	'line.struck': v.strictObject({
		kind: v.picklist(['line', 'next', 'reason']),
		id: Id,
		by: By
	}),
	'plan.agreed': v.strictObject({
		what: Text,
		who: Text,
		when: v.nullable(v.pipe(v.string(), v.isoDate())),
		conditions: v.array(Text),
		/** Awareness of the individual study plan. */
		ispKnown: v.nullable(v.picklist(['yes', 'partly', 'no'])),
		ispTookPart: v.nullable(v.picklist(['yes', 'no'])),
		/** First day of SFI ever, `YYYY-MM` or a date, for the plan. */
		firstSfi: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/))),
		receiver: Text,
		/** Who led the mapping, as they wish to be named in the report. */
		pedagogue: v.optional(Text)
	}),
	/** Read back and agreed: goes to the receiver. */
	'section.released': v.strictObject({ section: ReportSectionIdSchema, right: v.boolean() }),
	/** Stays on the device, never leaves it. */
	'section.withheld': v.strictObject({ section: ReportSectionIdSchema }),
	/** What was erased, without its content. `what` is a section, question, run or stroke set. */
	'payload.erased': v.strictObject({
		what: v.picklist(['section', 'question', 'run', 'handwriting', 'note', 'recording']),
		ref: Id,
		events: v.array(RandomIdSchema)
	}),
	'handover.made': v.strictObject({
		receiver: Text,
		sections: v.array(ReportSectionIdSchema),
		language: v.picklist(['sv', 'en']),
		/** SHA-256 of the hand-over JSON, hex. */
		hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
	})
} as const;

export type EventType = keyof typeof PAYLOADS;
export type Payload<T extends EventType> = v.InferOutput<(typeof PAYLOADS)[T]>;

/** One event as it lies encrypted in the journal. */
export type MappingEvent = {
	[T in EventType]: {
		readonly id: string;
		/** Hybrid logical clock, see clock.ts. */
		readonly time: string;
		readonly type: T;
		readonly payload: Payload<T>;
		/** `id@version` of the instrument the mapping is pinned to. */
		readonly instrument: string;
	};
}[EventType];

/** What a payload erased on the person's wish leaves behind. */
export interface ErasedEvent {
	readonly id: string;
	readonly time: string;
	readonly type: 'erased';
	readonly instrument: string;
}

export type JournalEvent = MappingEvent | ErasedEvent;

const EnvelopeSchema = v.object({
	id: RandomIdSchema,
	time: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}-[0-9a-f]{4}-[a-z0-9-]+$/)),
	type: v.string(),
	instrument: v.string()
});

/** Reads an untrusted event (a backup, a row); null when it isn't one. */
export function parseEvent(input: unknown): JournalEvent | null {
	const envelope = v.safeParse(EnvelopeSchema, input);
	if (!envelope.success) return null;
	if (envelope.output.type === 'erased') return envelope.output as ErasedEvent;
	const schema = PAYLOADS[envelope.output.type as EventType];
	if (!schema || !Object.hasOwn(PAYLOADS, envelope.output.type)) return null;
	const payload = v.safeParse(schema as v.GenericSchema, (input as { payload?: unknown }).payload);
	if (!payload.success) return null;
	return { ...envelope.output, payload: payload.output } as MappingEvent;
}
