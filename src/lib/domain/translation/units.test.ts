import { beforeAll, describe, expect, it } from 'vitest';
import { realInstrument } from '../../../../tests/support/real-instrument';
import { withBare } from '../../../../tests/support/translation';
import type { Instrument } from '../instrument/instrument';
import { fieldsOf, textOf, withFields } from './fields';
import { unitsOf } from './units';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await realInstrument();
});

/** What lies at a dotted path of a file; ids of passages have dots of their own. */
function at(value: unknown, path: string): unknown {
	const [, beside, key] = /^(passages|pages)\.(.+)$/.exec(path) ?? [];
	return (beside && key ? [beside, key] : path.split('.')).reduce(
		(inner: unknown, name) => (inner as Record<string, unknown>)?.[name],
		value
	);
}

describe('the words of a shipped language', () => {
	it('are all there, each once, whatever the language', () => {
		for (const [tag, pack] of Object.entries(instrument.languages)) {
			const units = unitsOf(instrument, tag);
			expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
			const texts = units.filter(({ kind }) => kind === 'text');
			for (const key of Object.keys(pack.texts ?? {}))
				expect(texts.some((unit) => unit.key === key)).toBe(true);
		}
	});

	it.each(['ar', 'so', 'sv'])('come back as they were: %s', (tag) => {
		const pack = instrument.languages[tag]!;
		for (const { file, kind, path, key, fields, places } of unitsOf(instrument, tag)) {
			if (kind === 'text') {
				const text = pack.texts?.[key];
				if (text) expect(textOf(fields, text)).toEqual(text);
				continue;
			}
			const value = at(pack[file], path);
			expect(value, path).toBeTypeOf('object');
			expect(withFields(value, fields, places)).toEqual(value);
			for (const place of places.filter((one) => fields[one.at] !== undefined)) {
				const changed = withFields(value, { [place.at]: 'x' }, places);
				expect(fieldsOf(changed)).toEqual({ ...fields, [place.at]: 'x' });
			}
		}
	});

	it('say what they mean and where they are met', () => {
		const units = new Map(unitsOf(instrument, 'ar').map((unit) => [unit.id, unit]));
		expect(units.get('texts/ui.next')).toMatchObject({
			source: { sv: 'Nästa', en: 'Next' },
			met: { part: 'beginning', group: 'ui' }
		});
		const word = units.get('reading/ar.R4.A.01')!;
		expect(word.met).toMatchObject({ part: 'reading', step: 'R4', form: 'A', key: 'c' });
		expect(word.pictures.find(({ option }) => option === 'c')).toEqual({
			picture: 'door',
			option: 'c',
			means: { sv: 'dörr', en: 'door' }
		});
	});

	it('are all missing where a language has none yet, and can be given', () => {
		const units = unitsOf(withBare(instrument, 'qaa'), 'qaa');
		const next = units.find(({ id }) => id === 'texts/ui.next')!;
		expect(next.fields).toEqual({});
		expect(next.places.map((place) => place.at)).toEqual(
			expect.arrayContaining(['text', 'say', 'f.text', 'm.say', 'note'])
		);
	});
});
