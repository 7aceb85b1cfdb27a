import { err, ok, type Result } from '../../../../src/lib/domain/result';
import type { SilentSign } from '../front-end';
import { CONSONANTS, SUN } from './alphabet';
import { leaningSounds, shortEnd, silentWaw, withSmallAlif } from './lexicon';
import type { Letter } from './letters';
import { consonant, type Sound, vowel, type VowelSign } from './sounds';
import { articleLamAt, startsWithWasl, waslAt } from './wasl';

/** One word as its spelling gives it, before its neighbours touch it. */
export interface ReadWord {
	readonly sounds: readonly Sound[];
	/**
	 * Begins with hamzat al-waṣl: the vowel heard where nothing precedes, `unknown`
	 * where the spelling doesn't tell; null for a word that begins with a consonant.
	 */
	readonly wasl: { readonly vowel: VowelSign | 'unknown'; readonly article: boolean } | null;
	/** First sound after the article and what leans on it: they take no stress. */
	readonly stem: number;
	/** Ends in -an, -in, -un: a connecting vowel is i. */
	readonly tanwin: boolean;
	readonly at: number;
}

interface Step {
	readonly sounds: readonly Sound[];
	/** Letters used up. */
	readonly taken: number;
}

/** Spelling → sounds of one word; a fault where a sign has no sound or its vowel can't be known. */
export function readWord(written: readonly Letter[]): Result<ReadWord, SilentSign> {
	const word = withSmallAlif(written);
	const sounds: Sound[] = [];
	const initial = startsWithWasl(word);
	const lam = articleLamAt(word);
	let stem = 0;
	for (let index = initial ? 1 : 0; index < word.length;) {
		const step = readLetter(word, index);
		if (!step) return err(fault(word, index));
		sounds.push(...step.sounds);
		index += step.taken;
		if (lam !== null && index === lam + 1) stem = sounds.length - (sharesLam(word[lam]) ? 1 : 0);
	}
	const first = word[0];
	if (!first || (sounds.length === 0 && !initial)) return err(fault(word, 0));
	return ok({
		sounds: shortEnd(word) ? sounds.map(shortened) : sounds,
		wasl: initial ? { vowel: initial, article: lam === 1 } : null,
		stem: stem || leaningSounds(word, sounds),
		tanwin: word.some(({ tanwin }) => tanwin),
		at: first.at
	});
}

/** الَّذِي and الِاسْم: the vowel after the article's l is the stem's. */
function sharesLam(lam: Letter | undefined): boolean {
	return lam?.vowel !== null;
}

function shortened(sound: Sound): Sound {
	return sound.kind === 'vowel' ? { ...sound, long: false } : sound;
}

function fault(word: readonly Letter[], index: number): SilentSign {
	const letter = word[index];
	return { sign: letter?.base ?? '', at: letter?.at ?? 0 };
}

/** The sounds that begin with the letter at `index`; null where there is none. */
function readLetter(word: readonly Letter[], index: number): Step | null {
	const letter = word[index];
	if (!letter) return null;
	const next = word[index + 1];
	if (waslAt(word, index)) return { sounds: [], taken: 1 };
	if (letter.base === 'ا' || letter.base === 'ٱ' || letter.base === 'ى') return null;
	if (letter.base === 'ة') return readTaMarbuta(letter, next);
	if (silentWaw(word, index)) return { sounds: [], taken: 1 };
	if (silentLam(word, index)) return { sounds: [], taken: 1 };
	const sign = CONSONANTS[letter.base];
	if (!sign) return null;
	const sun = index >= 2 && silentLam(word, index - 1);
	const head = consonant(sign, letter.shadda || sun);
	if (letter.base === 'آ')
		return bare(letter) ? { sounds: [head, vowel('a', true)], taken: 1 } : null;
	const tail = readVowel(word, index);
	return tail && { sounds: [head, ...tail.sounds], taken: 1 + tail.taken };
}

function bare({ vowel: sign, sukun, shadda, dagger }: Letter): boolean {
	return sign === null && !sukun && !shadda && !dagger;
}

/** Heard as t only with a vowel of its own; without one, or with sukūn, it is silent: -a. */
function readTaMarbuta(letter: Letter, next: Letter | undefined): Step | null {
	if (next || letter.shadda || letter.dagger) return null;
	if (letter.vowel === null) return { sounds: [], taken: 1 };
	return { sounds: [consonant('t'), ...short(letter)], taken: 1 };
}

function short({ vowel: sign, tanwin }: Letter): readonly Sound[] {
	if (sign === null) return [];
	return tanwin ? [vowel(sign), consonant('n')] : [vowel(sign)];
}

/** An unmarked l before a doubled sun letter: the article's, after it or after لِ. */
function silentLam(word: readonly Letter[], index: number): boolean {
	const letter = word[index];
	const next = word[index + 1];
	if (letter?.base !== 'ل' || !bare(letter) || !next) return false;
	return SUN.has(next.base) && (articleLamAt(word) === index || (next.shadda && index > 0));
}

/** What follows the consonant at `index`: its vowel with the letters that lengthen it. */
function readVowel(word: readonly Letter[], index: number): Step | null {
	const letter = word[index];
	const next = word[index + 1];
	if (!letter) return null;
	if (letter.dagger) {
		// هٰذَا and هَٰذَا alike; رَحْمَٰى with its seat.
		const seat = next?.base === 'ى' && bare(next) ? 1 : 0;
		return letter.vowel === 'i' || letter.vowel === 'u' ? null : long('a', seat);
	}
	if (letter.tanwin) {
		const silent = next && bare(next) && ('اى'.includes(next.base) || silentWaw(word, index + 1));
		if (next && (!silent || word[index + 2])) return null;
		return { sounds: short(letter), taken: silent ? 1 : 0 };
	}
	if (letter.sukun) {
		// The alif after the و of a plural: مَشَوْا.
		const guard = letter.base === 'و' && next?.base === 'ا' && bare(next) && !word[index + 2];
		return { sounds: [], taken: guard ? 1 : 0 };
	}
	if (letter.vowel === null) return readUnmarked(word, index);
	const lengthened = lengthening(word, index + 1, letter.vowel);
	return lengthened === 0 ? { sounds: short(letter), taken: 0 } : long(letter.vowel, lengthened);
}

function long(sign: VowelSign, taken: number): Step {
	return { sounds: [vowel(sign, true)], taken };
}

/** No vowel is written: it may still be known from what follows, or there is none to hear. */
function readUnmarked(word: readonly Letter[], index: number): Step | null {
	const letter = word[index];
	const next = word[index + 1];
	if (!letter) return null;
	if (!next) return letter.shadda ? { sounds: [], taken: 0 } : null;
	// Before ة there is always an a.
	if (next.base === 'ة') return { sounds: [vowel('a')], taken: 0 };
	if (next.base === 'ا' || next.base === 'ى') {
		if (next.tanwin && next.vowel === 'a' && !word[index + 2]) {
			return { sounds: [vowel('a'), consonant('n')], taken: 1 };
		}
		return bare(next) && !waslAt(word, index + 1) ? long('a', 1) : null;
	}
	if (letter.base === 'إ') return { sounds: [vowel('i')], taken: 0 };
	// The article's l needs no sukūn.
	return articleLamAt(word) === index ? { sounds: [], taken: 0 } : null;
}

/** How many letters from `index` lengthen a vowel `sign` before them. */
function lengthening(word: readonly Letter[], index: number, sign: VowelSign): number {
	const letter = word[index];
	if (!letter || letter.shadda || letter.vowel || letter.dagger) return 0;
	if (waslAt(word, index) || silentWaw(word, index)) return 0;
	const after = word[index + 1];
	if (sign === 'a') return (letter.base === 'ا' || letter.base === 'ى') && !letter.sukun ? 1 : 0;
	if (after?.base === 'ة') return 0;
	if (sign === 'i') return letter.base === 'ي' || letter.base === 'ى' ? 1 : 0;
	if (letter.base !== 'و') return 0;
	return after?.base === 'ا' && bare(after) && !word[index + 2] ? 2 : 1;
}
