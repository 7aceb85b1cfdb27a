import { err, ok, type Result } from '../../../src/lib/domain/result';
import type { SilentSign } from './front-end';

/** A language whose text goes to the engine as it is, but for a few words. */
export interface Plain {
	/** Every letter, lower case. */
	readonly letters: string;
	readonly vowels: string;
	/** Words of a single letter, lower case; any other is spelled out by the engine. */
	readonly short: string;
	/** Word, lower case and with ' for an apostrophe → mnemonics. */
	readonly lexicon: ReadonlyMap<string, string>;
}

/** A word, with what joins its parts. */
const WORD = /([\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)/u;
/** Signs that the engine pauses at or passes over, and never names. */
const SILENT = /[\s.,:;!?…–—“”"‘’'()-]/u;

/**
 * Text for the engine, with words of the lexicon as `[[mnemonics]]`. Refused is
 * what the engine would read in its own way, where only who wrote the text
 * knows what is meant: a digit or other sign, an abbreviation (capitals, or no
 * vowel), a letter among words.
 */
export function plainWords(say: string, plain: Plain): Result<string, SilentSign> {
	let said = '';
	let at = 0;
	// Every other piece is a word.
	for (const [n, piece] of say.split(WORD).entries()) {
		const mnemonics = n % 2 ? plain.lexicon.get(piece.replace(/’/gu, "'").toLowerCase()) : null;
		if (typeof mnemonics !== 'string') {
			const wrong = n % 2 ? wordFault(piece, plain) : signFault(piece);
			if (wrong) return err({ sign: wrong.sign, at: at + wrong.at });
		}
		said += typeof mnemonics === 'string' ? `[[${mnemonics}]]` : piece;
		at += piece.length;
	}
	return ok(said);
}

function signFault(piece: string): SilentSign | null {
	const sign = [...piece].find((each) => !SILENT.test(each));
	return sign === undefined ? null : { sign, at: piece.indexOf(sign) };
}

function wordFault(piece: string, { letters, vowels, short }: Plain): SilentSign | null {
	const parts = piece.split(/['’-]/u);
	const strange = [...parts.join('').toLowerCase()].find((letter) => !letters.includes(letter));
	if (strange !== undefined) return { sign: strange, at: piece.toLowerCase().indexOf(strange) };
	if (parts.length === 1 && piece.length === 1)
		return short.includes(piece.toLowerCase()) ? null : { sign: piece, at: 0 };
	const voiceless = ![...piece.toLowerCase()].some((letter) => vowels.includes(letter));
	const capitals = piece.length > 1 && piece === piece.toUpperCase();
	return voiceless || capitals ? { sign: piece, at: 0 } : null;
}
