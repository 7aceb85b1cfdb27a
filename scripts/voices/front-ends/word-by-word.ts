import { err, ok, type Result } from '../../../src/lib/domain/result';
import type { FrontEnd, SilentSign } from './front-end';

/** A sound as the engine takes it and as its trace shows it. */
export interface Phoneme {
	/** With ' before the vowel of a stressed syllable. */
	readonly mnemonic: string;
	readonly trace: string;
}

export interface WrittenWord {
	readonly text: string;
	/** UTF-16 index in the whole. */
	readonly at: number;
	/** Others stand beside it in its clause. */
	readonly inPhrase: boolean;
}

export type ReadWord = (word: WrittenWord) => Result<readonly Phoneme[], SilentSign>;

/** A language whose words are read each for itself, and sent as phonemes. */
export interface WordByWord {
	/** espeak-ng voice. */
	readonly voice: string;
	/** Signs that end a clause → the sign the engine gets there. */
	readonly pauses: Readonly<Record<string, string>>;
	/** What stands between words and is no sound. */
	readonly silent: RegExp;
	readonly read: ReadWord;
}

/** Signs of pause of a text in Latin letters, used beside others' own too. */
export const PAUSES: Readonly<Record<string, string>> = {
	'.': '.',
	'…': '.',
	'!': '!',
	'?': '?',
	',': ',',
	';': ',',
	':': ':',
	'–': ',',
	'—': ',',
	'(': ',',
	')': ','
};

/**
 * `|` stands between all phonemes, so that no two run into one mnemonic. A pause
 * or a question closes the engine's brackets, sets the sign and opens them again.
 */
export function wordByWord({ voice, pauses, silent, read }: WordByWord): FrontEnd {
	return (say) => {
		const clauses = clausesOf(say, pauses, silent);
		if (clauses.length === 0) return err({ sign: say, at: 0 });
		let input = '';
		let expected = '';
		for (const [index, { words, ends }] of clauses.entries()) {
			const spoken: string[] = [];
			for (const word of words) {
				const phonemes = read({ ...word, inPhrase: words.length > 1 });
				if (!phonemes.ok) return phonemes;
				spoken.push(phonemes.value.map(({ mnemonic }) => mnemonic).join('|'));
				expected += phonemes.value.map(({ trace }) => trace).join('');
			}
			const last = index === clauses.length - 1;
			// A statement needs no sign at its end: the engine closes what it is given.
			input += spoken.join(' ') + (last && ends === '.' ? '' : `]]${ends} [[`);
		}
		return ok({ voice, input, phonemes: true, expected });
	};
}

interface Clause {
	readonly words: readonly Pick<WrittenWord, 'text' | 'at'>[];
	readonly ends: string;
}

/** The text in clauses, each ending with the first sign of pause after it, or a full stop. */
function clausesOf(
	say: string,
	pauses: WordByWord['pauses'],
	silent: WordByWord['silent']
): readonly Clause[] {
	const clauses: Clause[] = [];
	let words: { text: string; at: number }[] = [];
	let text = '';
	const endWord = (end: number) => {
		if (text) words.push({ text, at: end - text.length });
		text = '';
	};
	const endClause = (ends: string) => {
		if (words.length > 0) clauses.push({ words, ends });
		words = [];
	};
	for (let at = 0; at < say.length; at++) {
		const sign = say.charAt(at);
		const ends = pauses[sign];
		if (ends === undefined && !silent.test(sign)) {
			text += sign;
			continue;
		}
		endWord(at);
		if (ends !== undefined) endClause(ends);
	}
	endWord(say.length);
	endClause('.');
	return clauses;
}
