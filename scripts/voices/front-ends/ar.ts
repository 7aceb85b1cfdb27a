import { ok } from '../../../src/lib/domain/result';
import { engineInput, engineTrace } from './ar/engine-phonemes';
import { utterance } from './ar/utterance';
import type { FrontEnd } from './front-end';

/**
 * Fully vowelled Arabic → phonemes for espeak-ng's `ar` voice. Its own rules for
 * Arabic text are not asked: no letter reaches them.
 *
 * What is written is said: a pause form is written with sukūn (بَيْتْ) or a bare ة, a
 * case ending with its vowel. The reading is Modern Standard Arabic; ج is dʒ.
 * A letter whose vowel can't be known, a digit, another script: a fault.
 *
 * Nobody has listened. Known limits: the engine's own samples for ʿayn and r, no
 * dark l in اللّٰه, ظ differs from ذ by the vowel beside it alone, no assimilation
 * between words beside the article's, stress by rule.
 */
export const arabic: FrontEnd = (say) => {
	const clauses = utterance(say);
	if (!clauses.ok) return clauses;
	return ok({
		voice: 'ar',
		input: engineInput(clauses.value),
		phonemes: true,
		expected: engineTrace(clauses.value)
	});
};
