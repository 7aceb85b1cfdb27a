import { describe, expect, it } from 'vitest';
import { StaffWords } from './staff-words.svelte';

const FILES = import.meta.glob<Record<string, unknown>>('./locales/*/*.json', {
	eager: true,
	import: 'default'
});
const AREAS = [...new Set(Object.keys(FILES).map((path) => path.split('/').at(-1) ?? ''))];

function keysOf(words: unknown, prefix = ''): string[] {
	if (typeof words === 'string') return [words === '' ? `${prefix} (empty)` : prefix];
	return Object.entries(words as object).flatMap(([key, inner]) =>
		keysOf(inner, `${prefix}.${key}`)
	);
}

describe('StaffWords', () => {
	it.each(AREAS)('has the same keys in both languages, filled or left empty alike: %s', (area) => {
		const [sv, en] = ['sv', 'en'].map((language) => FILES[`./locales/${language}/${area}`]);
		expect(keysOf(sv).sort()).toEqual(keysOf(en).sort());
	});

	it('changes language, and counts as the language does', () => {
		const words = new StaffWords('sv');
		expect(words.t('participants.found', { count: 1 })).toBe('1 träff');
		expect(words.t('participants.found', { count: 2 })).toBe('2 träffar');
		words.language = 'en';
		expect(words.t('participants.found', { count: 2 })).toBe('2 matches');
	});
});
