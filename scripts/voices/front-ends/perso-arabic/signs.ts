import { PAUSES, type WordByWord } from '../word-by-word';

/** Signs of pause and what is silent between words, in Persian and Dari. */
export const PERSO_ARABIC: Pick<WordByWord, 'pauses' | 'silent'> = {
	pauses: { ...PAUSES, '،': ',', '؛': ';', '؟': '?' },
	silent: /[\s\-‐‑"“”«»]/u
};
