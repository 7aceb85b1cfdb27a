import type { InstrumentFault } from '../../../src/lib/domain/instrument/fault';
import type { Instrument } from '../../../src/lib/domain/instrument/instrument';
import type { Texts } from '../../../src/lib/domain/instrument/wording';
import type { LanguageTag } from '../../../src/lib/domain/language/language';
import {
	clipsOfPack,
	type Coverage,
	coverageOf,
	missingOf
} from '../../../src/lib/domain/voice/coverage';
import type { Pack } from '../../../src/lib/domain/voice/pack-file';
import { type Utterance, utterancesOf } from '../../../src/lib/domain/voice/utterances';
import type { FrontEnd } from '../../voices/front-ends/front-end';
import { FRONT_ENDS } from '../../voices/front-ends/index';

export interface Parity {
	/** What the language's common wording is heard from. */
	readonly coverage: Coverage;
	/** Everything without a clip, wordings of varieties too; each once. */
	readonly missing: readonly Utterance[];
}

/** What a language says against the clips of its packs. */
export function parityOf(instrument: Instrument, tag: LanguageTag, packs: readonly Pack[]): Parity {
	const said = (variety: string | null) => utterancesOf(instrument, tag, variety);
	// Who speaks a variety hears its clips and the common ones, never another variety's.
	const heard = (variety: string | null) =>
		packs
			.filter(({ head }) => head.language === tag)
			.filter(({ head }) => head.variety === null || head.variety === variety)
			.flatMap(({ head }) => clipsOfPack(head));
	const varieties = instrument.languages[tag]?.language.varieties ?? [];
	const missing = [null, ...varieties.map(({ id }) => id)].flatMap((variety) =>
		missingOf(said(variety), heard(variety))
	);
	return {
		coverage: coverageOf(said(null), heard(null)),
		missing: [...new Map(missing.map((utterance) => [utterance.say, utterance])).values()]
	};
}

/** Languages that a computer could say and doesn't. */
export function packless(
	instrument: Instrument,
	packs: readonly Pack[]
): readonly InstrumentFault[] {
	const generated = packs
		.filter(({ head }) => head.origin === 'synthetic' && head.variety === null)
		.map(({ head }) => head.language);
	return Object.keys(instrument.languages)
		.filter((tag) => FRONT_ENDS[tag] && !generated.includes(tag))
		.filter((tag) => utterancesOf(instrument, tag).length > 0)
		.map((tag) => ({
			file: 'voices/index.json',
			path: tag,
			reason: 'has a front end and no pack: npm run voices'
		}));
}

/** A text counts as sayable where it says how, or can be said as it stands. */
export function sayable(texts: Texts, frontEnd: FrontEnd | undefined): number {
	return Object.values(texts).filter(
		({ say, text }) => say !== undefined || (frontEnd?.(text).ok ?? false)
	).length;
}
