import type { Letter, Mark } from './letters';
import { consonantOf, type Reading, type Sound } from './sounds';

/** The sounds of a word as its letters and marks say them; unmarked consonants have no vowel. */
export function soundsOf(letters: readonly Letter[], reading: Reading): readonly Sound[] {
	const sounds: Sound[] = [];
	let part = 0;
	letters.forEach((letter, index) => {
		if (letter.first) part = sounds.length;
		const around: Around = {
			before: letter.first ? undefined : letters[index - 1],
			after: letter.last ? undefined : letters[index + 1],
			then: letter.last || letters[index + 1]?.last ? undefined : letters[index + 2],
			last: sounds.slice(part).at(-1)
		};
		if (letter.base === 'ا' || letter.base === 'آ') sounds.push(...alif(letter, reading));
		else if (letter.base === 'و' || letter.base === 'ی') glide(letter, around, reading, sounds);
		else if (letter.base === 'ه' && isSilent(letter, around, reading))
			link(letter, reading, sounds);
		else consonant(letter, reading, sounds);
		if (sounds.length > part && part > 0) apart(sounds, part);
	});
	return sounds;
}

/** Vowels don't meet where parts of a word do: کَردِه‌اَم. */
function apart(sounds: Sound[], part: number): void {
	const [before, after] = [sounds[part - 1], sounds[part]];
	if (before?.vowel && after?.vowel) sounds.splice(part, 0, heard('ʔ', after.at));
}

interface Around {
	/** Letters and the sound beside it in the same part of the word. */
	readonly before: Letter | undefined;
	readonly after: Letter | undefined;
	/** The letter after that. */
	readonly then: Letter | undefined;
	readonly last: Sound | undefined;
}

function vowel(sign: string, at: number): Sound {
	return { sign, vowel: true, at };
}

function heard(sign: string, at: number): Sound {
	return { sign, vowel: false, at };
}

function ofMark(mark: Mark | null, at: number, reading: Reading): readonly Sound[] {
	return mark ? [vowel(reading[mark], at)] : [];
}

/** First it carries a vowel; later it is one. */
function alif({ base, at, mark, tanwin, first }: Letter, reading: Reading): readonly Sound[] {
	if (tanwin) return [vowel(reading.zabar, at), heard('n', at)];
	if (base === 'آ' || !first) return [vowel(reading.alif, at)];
	return ofMark(mark, at, reading);
}

function consonant(letter: Letter, reading: Reading, sounds: Sound[]): void {
	const { base, at, mark, double, first } = letter;
	const sign = consonantOf(base, reading) ?? base;
	// No catch in the throat where a word begins with ع: every first vowel has it.
	const silent = base === 'ع' && first;
	// شَنبَه: n before b is m.
	const last = sounds.at(-1);
	if (sign === 'b' && last?.sign === 'n') sounds.splice(-1, 1, heard('m', last.at));
	if (!silent) sounds.push(heard(sign, at));
	if (double) sounds.push(heard(sign, at));
	sounds.push(...ofMark(mark, at, reading));
}

/** A final heh that only shows the vowel before it. */
function isSilent({ last, bare, mark }: Letter, { before }: Around, reading: Reading): boolean {
	const after = before?.mark ? reading[before.mark] : '';
	return last && !bare && !mark && reading.silentHehAfter.includes(after);
}

function link({ link, at }: Letter, reading: Reading, sounds: Sound[]): void {
	if (link) sounds.push(heard('j', at), vowel(reading.zer, at));
}

/** و and ی are consonants, vowels, parts of vowels, or, in خوا, nothing. */
function glide(letter: Letter, around: Around, reading: Reading, sounds: Sound[]): void {
	const { base, at, mark } = letter;
	const { before, after, last } = around;
	const [own, vowels, closing] =
		base === 'و'
			? (['pesh', reading.waw, reading.closing.waw] as const)
			: (['zer', reading.ye, reading.closing.ye] as const);
	const afterOwn = before?.mark === own;
	if (base === 'و' && before?.base === 'خ' && !before.mark && after?.base === 'ا') return;
	if (letter.bare && afterOwn) {
		if (closing) sounds.push(heard(closing, at));
		return;
	}
	// A final ی that is a vowel, and the link to the next word: آبیِ.
	if (base === 'ی' && mark === 'zer' && letter.last && !before?.mark && last && !last.vowel) {
		sounds.push(vowel(vowels.plain, at), heard('j', at), vowel(reading.zer, at));
		return;
	}
	if (isConsonant(letter, around)) {
		// پیاز, اختیار: a consonant that can't be joined to the vowel before it has one.
		const joined = sounds.at(-2)?.vowel === true;
		if (base === 'ی' && before && !before.mark && !before.bare && last && !last.vowel && !joined)
			sounds.push(vowel(vowels.plain, at));
		consonant(letter, reading, sounds);
		return;
	}
	if (afterOwn) sounds.splice(-1, 1, vowel(vowels.marked, at));
	else sounds.push(vowel(vowels.plain, at));
}

function isConsonant({ base, mark, double, bare }: Letter, around: Around): boolean {
	const { before, after, then, last } = around;
	if (!before || mark || double || bare) return true;
	if (before.bare && !'وی'.includes(before.base)) return true;
	if (after?.base === 'ا' || after?.base === 'آ') return true;
	if (before.mark === (base === 'و' ? 'pesh' : 'zer')) return false;
	// After another short vowel, or after a long one.
	if (before.mark || last?.vowel) return true;
	if (after?.base !== 'ی' || after.mark || after.bare || after.double) return false;
	// Before ی: y where both are heard (تَغییر), v where ی is the vowel (پَروین, but گوییم).
	return base === 'ی' || (then !== undefined && then.base !== 'ی');
}

/**
 * The first consonant that can't be said without a vowel that isn't there: two
 * consonants begin no word, three end none, four don't meet, and a vowel there is.
 */
export function unsayable(sounds: readonly Sound[]): Sound | null {
	const shape = sounds.map((sound) => (sound.vowel ? 'V' : 'C')).join('');
	const at = shape.search(/^CC|CCC$|CCCC|^C*$/u);
	return at < 0 ? null : (sounds[at] ?? null);
}
