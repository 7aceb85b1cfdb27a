import { beforeAll, describe, expect, it } from 'vitest';
import { shippedInstrument } from '../../../../../tests/support/open-session';
import { glossOf } from '../../../app/mapping/interpreter/gloss';
import { textGroups } from '../../../app/mapping/interpreter/reading-list';
import type { Instrument } from '../../../domain/instrument/instrument';
import { StaffWords } from '../../../i18n/staff-words.svelte';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

describe('the tolkunderlag', () => {
	it.each(['sv', 'en'] as const)('says every participant text in %s', (language) => {
		const words = new StaffWords(language);
		const tags = Object.keys(instrument.languages).filter(
			(tag) => instrument.languages[tag]?.texts
		);
		expect(tags.length).toBeGreaterThan(0);
		const keys = new Set(
			tags.flatMap((tag) => Object.keys(instrument.languages[tag]?.texts ?? {}))
		);
		const missing = [...keys].filter(
			(key) =>
				glossOf(instrument, key, language) === null &&
				!words.has(`interpreter.gloss.${key.replaceAll('.', '_')}`)
		);
		expect(missing).toEqual([]);
	});

	it.each(['sv', 'en'] as const)('has a heading for every group in %s', (language) => {
		const words = new StaffWords(language);
		const groups = textGroups(instrument, 'ar', null).map(({ id }) => id);
		expect(groups.filter((id) => !words.has(`interpreter.group.${id}`))).toEqual([]);
	});
});
