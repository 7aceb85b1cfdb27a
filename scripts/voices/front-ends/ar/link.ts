import { err, ok, type Result } from '../../../../src/lib/domain/result';
import type { SilentSign } from '../front-end';
import { leans } from './lexicon';
import type { ReadWord } from './read-word';
import { consonant, plain, type Sound, vowel, type VowelSign } from './sounds';
import { stressed } from './stress';

/**
 * The words of one clause as they are said one after the other. Hamzat al-waṣl is
 * heard at the start alone (ʔ and its vowel); after a word it falls, a long vowel
 * before it is shortened, a consonant gets a connecting vowel (Ryding 2005,
 * ch. 2; abouttajweed.com/180802.htm): a after min before the article, u after -um, else i.
 */
export function linked(
	words: readonly ReadWord[]
): Result<readonly (readonly Sound[])[], SilentSign> {
	const said: Sound[][] = [];
	for (const [index, word] of words.entries()) {
		const leaning = index < words.length - 1 && leans(word.sounds);
		const before = said[index - 1];
		if (!word.wasl) {
			const sounds = leaning ? [...word.sounds] : withStress(word.sounds, word.stem);
			if (before) meet(before, sounds);
			said.push(sounds);
			continue;
		}
		const { vowel: first, article } = word.wasl;
		if (!before) {
			if (first === 'unknown') return err({ sign: 'ا', at: word.at });
			const stem = article ? 2 + word.stem : 0;
			said.push(withStress([consonant('ʔ'), vowel(first), ...word.sounds], stem));
			continue;
		}
		carry(before, connecting(words[index - 1], before, article));
		// Counted with the vowel that falls, whose stress the vowel before it takes over.
		const counted = [vowel('i'), ...word.sounds];
		const [dropped, ...sounds] = withStress(counted, article ? 1 + word.stem : 0);
		const last = before.at(-1);
		if (isStressed(dropped) && last?.kind === 'vowel')
			before.splice(-1, 1, { ...last, stressed: true });
		said.push(sounds);
	}
	return ok(said);
}

function isStressed(sound: Sound | undefined): boolean {
	return sound?.kind === 'vowel' && sound.stressed;
}

function withStress(sounds: readonly Sound[], from: number): Sound[] {
	const at = stressed(sounds, from);
	return sounds.map((sound, index) =>
		sound.kind === 'vowel' && index === at ? { ...sound, stressed: true } : sound
	);
}

function connecting(
	word: ReadWord | undefined,
	said: readonly Sound[],
	article: boolean
): VowelSign {
	if (word?.tanwin) return 'i';
	const sounds = plain(said);
	if (article && /^(wa|fa)?min$/u.test(sounds)) return 'a';
	return sounds.endsWith('um') ? 'u' : 'i';
}

/** `before` made ready for two consonants that follow. */
function carry(before: Sound[], connection: VowelSign): void {
	const last = before.at(-1);
	if (last?.kind === 'vowel') before.splice(-1, 1, { ...last, long: false });
	else before.push(vowel(connection));
}

/** One consonant at the end and the same at the start are said as one double consonant. */
function meet(before: Sound[], after: Sound[]): void {
	const last = before.at(-1);
	const first = after[0];
	if (last?.kind !== 'consonant' || first?.kind !== 'consonant') return;
	if (last.sign !== first.sign || last.double || first.double) return;
	before.pop();
	after[0] = { ...first, double: true };
}
