import type { Drawing } from '../../domain/handover/document/drawing';
import type { Handover } from '../../domain/handover/handover';
import { fittingLines } from '../../domain/handover/page/fitting';
import { canDoOf, goalsOf, type OwnLine, ownWords } from '../../domain/handover/page/own-lines';
import { WORDS } from '../../domain/handover/words/words';
import type { Instrument } from '../../domain/instrument/instrument';
import { type Address, wordingOf } from '../../domain/instrument/wording';
import type { Direction, LanguageTag } from '../../domain/language/language';

/** Words that can be shown and said. */
export interface Said {
	/** Tells it apart on the page: language and key. */
	readonly ref: string;
	readonly language: LanguageTag;
	readonly direction: Direction;
	readonly text: string;
	readonly say: string;
}

/** The participant's words, and the Swedish ones under them. */
export interface PageLine {
	/** null where only Swedish words exist: a line of the pedagogue's own. */
	readonly own: Said | null;
	/** null where Swedish is the participant's language. */
	readonly swedish: Said | null;
	/** Id of a picture of the instrument, or one that is drawn already. */
	readonly picture: string | Drawing | null;
}

export interface PageGroup {
	readonly heading: PageLine;
	readonly lines: readonly PageLine[];
}

export interface PageVerbs {
	readonly listen: PageLine;
	readonly missing: PageLine;
	/** Said where lines were left out; null where the language lacks it. */
	readonly leftOut: PageLine | null;
}

/** The participant's page on a screen: what I showed I can, and what I want. */
export interface OwnPage {
	readonly language: LanguageTag;
	readonly direction: Direction;
	readonly groups: readonly PageGroup[];
	/** What a speaker is called, and what is said where no voice is found. */
	readonly verbs: PageVerbs;
	/** Lines this version doesn't know, which are left out. */
	readonly leftOut: number;
}

/** How the participant is spoken with. */
export interface Speech {
	readonly instrument: Instrument;
	readonly language: LanguageTag;
	readonly variety: string | null;
	readonly address: Address | null;
}

/** What is said under each line, and the language of the country. */
const BESIDE = 'sv';

/** A text of texts.json in a language; null where the language lacks it. */
export function said(speech: Speech, key: string): Said | null {
	const pack = speech.instrument.languages[speech.language];
	const { address, variety, language } = speech;
	const words = pack?.texts && wordingOf(pack.texts, key, address, variety);
	if (!words) return null;
	return { ref: `${language} ${key}`, language, direction: pack.language.direction, ...words };
}

/** Words of texts.json with their Swedish ones; null where the participant's language lacks them. */
export function pageLine(
	speech: Speech,
	key: string,
	picture: string | null = null
): PageLine | null {
	const own = said(speech, key);
	if (!own) return null;
	const swedish =
		speech.language === BESIDE
			? null
			: said({ ...speech, language: BESIDE, variety: null, address: null }, key);
	return { own, swedish, picture };
}

/** null where the app has no words in the language. */
export function pageVerbs(speech: Speech): PageVerbs | null {
	const listen = pageLine(speech, 'ui.replay');
	const missing = pageLine(speech, 'ui.voiceMissing');
	return listen && missing && { listen, missing, leftOut: pageLine(speech, 'page.leftOut') };
}

/**
 * The page a QR code opens: can-do lines by their ids in the bank, in the order
 * given, each once.
 *
 * @returns null where the app has no words in the language.
 */
export function pageOfIds(
	instrument: Instrument,
	language: LanguageTag,
	ids: readonly string[]
): OwnPage | null {
	const pack = Object.hasOwn(instrument.languages, language)
		? instrument.languages[language]
		: undefined;
	const speech: Speech = { instrument, language, variety: null, address: null };
	const heading = pack?.texts && pageLine(speech, 'section.canDo');
	const verbs = pageVerbs(speech);
	if (!heading || !verbs) return null;
	const known = new Map(instrument.report.sv.lines.map((line) => [line.id, line]));
	const asked = [...new Set(ids)];
	const lines = asked.flatMap((id) => {
		const line = known.get(id);
		return (line && pageLine(speech, `line.${id}`, line.picture ?? null)) ?? [];
	});
	return {
		language,
		direction: pack.language.direction,
		groups: lines.length > 0 ? [{ heading, lines }] : [],
		verbs,
		leftOut: asked.length - lines.length
	};
}

/**
 * The page of a hand-over as it stands on paper: the same lines in the same order,
 * each with what says it.
 *
 * @param speech null where the app has no words of the participant's: it is Swedish then.
 */
export function pageOfHandover(
	handover: Handover,
	instrument: Instrument,
	speech: Speech | null
): OwnPage | null {
	const own = speech ?? { instrument, language: BESIDE, variety: null, address: null };
	const verbs = pageVerbs(own);
	if (!verbs) return null;
	const { canDo, goals } = fittingLines(canDoOf(handover, BESIDE), goalsOf(handover, BESIDE));
	const { page } = WORDS[BESIDE];
	const words = (key: string, otherwise: string) => ({
		...ownWords(handover, key, BESIDE, otherwise),
		key
	});
	const line = (one: Words, place: string, picture: string | null = null): PageLine => ({
		own: one.own && saidAs(own, one.own.lang, one.key, one.own.text, place),
		swedish:
			one.own?.lang === BESIDE
				? null
				: saidAs({ ...own, variety: null, address: null }, BESIDE, one.key, one.under, place),
		picture
	});
	const group = (heading: Words, lines: readonly OwnLine[]): readonly PageGroup[] =>
		lines.length === 0
			? []
			: [
					{
						heading: line(heading, 'heading'),
						lines: lines.map((one, at) => line(one, String(at), one.picture))
					}
				];
	return {
		language: own.language,
		direction: directionOf(own),
		groups: [
			...group(words('section.canDo', page.canDo), canDo),
			...group(words('section.goals', page.goals), goals)
		],
		verbs,
		leftOut: 0
	};
}

type Words = Pick<OwnLine, 'own' | 'under' | 'key'>;

/** Words that stand already; how they are said comes from the instrument, where it says the same. */
function saidAs(
	speech: Speech,
	language: LanguageTag,
	key: string | null,
	text: string,
	place: string
): Said {
	const spoken = { ...speech, language };
	const known = key === null ? null : said(spoken, key);
	return {
		ref: `${language} ${key ?? 'note'} ${place}`,
		language,
		direction: directionOf(spoken),
		text,
		say: known?.text === text ? known.say : text
	};
}

function directionOf({ instrument, language }: Speech): Direction {
	return instrument.languages[language]?.language.direction ?? 'ltr';
}

/** Everything the page says in the participant's language, in order. */
export function wholePage({ groups }: OwnPage): readonly Said[] {
	return groups
		.flatMap(({ heading, lines }) => [heading, ...lines])
		.flatMap(({ own, swedish }) => own ?? swedish ?? []);
}
