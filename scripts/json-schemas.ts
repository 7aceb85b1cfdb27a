import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { HandoverSchema } from '../src/lib/domain/handover/handover';
import { ConceptsSchema } from '../src/lib/domain/instrument/concepts';
import { GuideSchema } from '../src/lib/domain/instrument/guide';
import { InstrumentHeadSchema } from '../src/lib/domain/instrument/instrument';
import { InterviewSchema } from '../src/lib/domain/instrument/interview';
import { LadderSchema } from '../src/lib/domain/instrument/ladder';
import { PracticeSchema } from '../src/lib/domain/instrument/practice';
import { ReportTextsSchema } from '../src/lib/domain/instrument/report-texts';
import { SamplesSchema } from '../src/lib/domain/instrument/samples';
import { StimuliSchema } from '../src/lib/domain/instrument/stimuli';
import { TextsSchema } from '../src/lib/domain/instrument/wording';
import { LanguageSchema } from '../src/lib/domain/language/language';
import { PAYLOADS } from '../src/lib/domain/mapping/events';
import { HeaderEventSchema } from '../src/lib/domain/mapping/header';
import { RandomIdSchema } from '../src/lib/domain/mapping/ids';
import { TranslationEventSchema } from '../src/lib/domain/translation/journal';
import { LanguagePackFileSchema } from '../src/lib/domain/translation/pack-file';
import { VoiceEventSchema } from '../src/lib/domain/voice/journal';
import { PackHeaderSchema, VoicesIndexSchema } from '../src/lib/domain/voice/pack';
import { WordingReviewSchema } from '../src/lib/domain/voice/wording-review';

const ENVELOPE = { id: RandomIdSchema, time: v.string(), instrument: v.string() };

/** One event of a mapping's journal, as it lies in a backup; `erased` is what erasing leaves. */
const EventSchema = v.union([
	v.strictObject({ ...ENVELOPE, type: v.literal('erased') }),
	...Object.entries(PAYLOADS).map(([type, payload]) =>
		v.strictObject({
			...ENVELOPE,
			type: v.literal(type),
			payload: payload as v.GenericSchema
		})
	)
]);

const SCHEMAS: Readonly<Record<string, { title: string; schema: v.GenericSchema }>> = {
	handover: { title: 'Hand-over', schema: HandoverSchema },
	event: { title: 'Event of a mapping', schema: EventSchema },
	'header-event': { title: 'Event of a participant’s header', schema: HeaderEventSchema },
	instrument: { title: 'instrument.json', schema: InstrumentHeadSchema },
	interview: { title: 'interview.json', schema: InterviewSchema },
	ladder: { title: 'reading.json and writing.json', schema: LadderSchema },
	concepts: { title: 'concepts.json', schema: ConceptsSchema },
	report: { title: 'report/<sv|en>.json', schema: ReportTextsSchema },
	language: { title: 'languages/<tag>/language.json', schema: LanguageSchema },
	texts: { title: 'languages/<tag>/texts.json', schema: TextsSchema },
	stimuli: { title: 'languages/<tag>/reading.json and writing.json', schema: StimuliSchema },
	guide: { title: 'guide/<sv|en>.json', schema: GuideSchema },
	practice: { title: 'guide/practice.json', schema: PracticeSchema },
	samples: { title: 'guide/samples.json', schema: SamplesSchema },
	'voices-index': { title: 'voices/index.json', schema: VoicesIndexSchema },
	'pack-header': { title: 'Header of a .lydpack', schema: PackHeaderSchema },
	'voice-event': { title: 'Event of a voice’s journal', schema: VoiceEventSchema },
	'translation-event': {
		title: 'Event of a language’s words on a device',
		schema: TranslationEventSchema
	},
	'language-pack': {
		title: 'Language pack: what was done to a language’s words',
		schema: LanguagePackFileSchema
	},
	'wording-review': { title: 'What a reader thinks of the words', schema: WordingReviewSchema }
};

export const SCHEMA_FOLDER = 'static/schemas';

/** File name → text of every published JSON Schema. */
export function jsonSchemas(): Readonly<Record<string, string>> {
	const files: Record<string, string> = {};
	for (const [name, { title, schema }] of Object.entries(SCHEMAS)) {
		// What JSON Schema can't say (a real date) is checked by the app all the same.
		const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore' });
		const json = { $schema, title: `Språksteg: ${title}`, ...rest };
		files[`${name}.schema.json`] = `${JSON.stringify(json, null, '\t')}\n`;
	}
	return files;
}
