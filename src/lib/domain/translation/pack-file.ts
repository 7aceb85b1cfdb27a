import * as v from 'valibot';
import type { Instrument } from '../instrument/instrument';
import { LanguageTagSchema } from '../language/language';
import { containsPersonalNumber } from '../mapping/personal-number';
import { err, ok, type Result } from '../result';
import { WordEventSchema, type WordEvent } from './journal';
import { wordEvents, type TranslationState } from './reduce';
import { sourceOf, type Standing } from './standing';
import { splitStamp } from './stamp';

/** A larger file is refused unread. */
export const MAX_LANGUAGE_PACK_BYTES = 16_000_000;

/**
 * What was done to a language's words on a device, for other devices and for the
 * instrument's own files: everything that happened, with who and when, and the
 * Swedish as it stood. No participant's data.
 */
const Short = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const LanguagePackFileSchema = v.strictObject({
	format: v.literal(1),
	kind: v.literal('language-pack'),
	instrument: v.strictObject({ id: Short, version: Short }),
	language: LanguageTagSchema,
	made: v.pipe(v.string(), v.isoDate()),
	/** Unit → the Swedish beside it. */
	sources: v.record(Short, v.pipe(v.string(), v.maxLength(4000))),
	events: v.pipe(v.array(WordEventSchema), v.maxLength(20_000))
});
export type LanguagePackFile = v.InferOutput<typeof LanguagePackFileSchema>;

export type LanguagePackFault =
	| 'tooLarge'
	/** Not such a file at all. */
	| 'notPack'
	| 'newerPack'
	/** It breaks the format. */
	| 'damagedPack'
	| 'otherInstrument'
	| 'unknownLanguage'
	| 'personalNumber'
	| 'nothing';

/** @param standings of every unit, for the Swedish. */
export function languagePackFile(
	{ head }: Instrument,
	state: TranslationState,
	standings: readonly Standing[],
	made: string
): LanguagePackFile {
	const events = [...wordEvents(state)].sort((a, b) => (a.time < b.time ? -1 : 1));
	const touched = new Set(events.map(({ unit }) => unit));
	return {
		format: 1,
		kind: 'language-pack',
		instrument: { id: head.id, version: splitStamp(head.version)?.shipped ?? head.version },
		language: state.language,
		made,
		sources: Object.fromEntries(
			standings.flatMap(({ unit }) =>
				touched.has(unit.id) ? [[unit.id, sourceOf(unit.source)]] : []
			)
		),
		events
	};
}

const KindSchema = v.object({ kind: v.literal('language-pack'), format: v.number() });

/** Reads an untrusted file's text and holds it against the instrument. */
export function readLanguagePack(
	text: string,
	{ head, languages }: Pick<Instrument, 'head' | 'languages'>
): Result<LanguagePackFile, LanguagePackFault> {
	if (text.length > MAX_LANGUAGE_PACK_BYTES) return err('tooLarge');
	const input = parsed(text);
	const kind = v.safeParse(KindSchema, input);
	if (!kind.success) return err('notPack');
	if (kind.output.format > 1) return err('newerPack');
	const file = v.safeParse(LanguagePackFileSchema, input);
	if (!file.success) return err('damagedPack');
	const { events, instrument, language } = file.output;
	if (instrument.id !== head.id) return err('otherInstrument');
	if (!Object.hasOwn(languages, language)) return err('unknownLanguage');
	if (new Set(events.map(({ id }) => id)).size !== events.length) return err('damagedPack');
	if (events.length === 0) return err('nothing');
	return events.some(namesSomeone) ? err('personalNumber') : ok(file.output);
}

/** People stand in it by alias, and words are not about anyone. */
function namesSomeone(event: WordEvent): boolean {
	if (containsPersonalNumber(event.by)) return true;
	if (event.type === 'words.judged') return containsPersonalNumber(event.reason ?? '');
	return containsPersonalNumber(event.changes['note']?.to ?? '');
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
