import { describe, expect, it } from 'vitest';
import { StaffWords } from '../../../i18n/staff-words.svelte';
import { fieldProblem, problemWords, PROBLEMS } from './problem';

describe.each(['sv', 'en'] as const)('words for what can go wrong, %s', (language) => {
	const words = new StaffWords(language);

	it.each(PROBLEMS)('%s says what happened, what is safe and what to do', (code) => {
		for (const part of ['title', 'safe', 'todo'])
			expect(words.has(`errors.${code}.${part}`)).toBe(true);
		const said = Object.values(problemWords(words.t, code));
		expect(said.every((sentence) => sentence.length > 5)).toBe(true);
		expect(new Set(said).size).toBe(3);
	});

	it.each(['empty', 'tooLong', 'personalNumber', 'taken'] as const)('alias: %s', (code) => {
		expect(words.has(`errors.alias.${code}`)).toBe(true);
		expect(fieldProblem(words.t, code)).toBe(words.t(`errors.alias.${code}`));
	});
});

it('does not say the same for two codes', () => {
	const words = new StaffWords('sv');
	const all = PROBLEMS.map((code) => Object.values(problemWords(words.t, code)).join(' '));
	expect(new Set(all).size).toBe(PROBLEMS.length);
});
