import { describe, expect, it } from 'vitest';
import { identified, identify } from './identify';
import { found, spoiled } from './testing/spoiled';

describe('identification', () => {
	it('takes every language for what it is, and says which it can’t tell', async () => {
		expect(await found(identify)).toEqual([]);
		const lines = new Map(identified(await spoiled()).map(({ tag, line }) => [tag, line]));
		expect(lines.get('ti')).toMatch(/^ti identified: texts tir \d+.*, stimuli tir/u);
		expect(lines.get('fa')).toMatch(/texts (prs|pes) .*stimuli (prs|pes)/u);
		expect(lines.get('kmr')).toContain('not checked: Kurmanji can’t be told from Sorani');
	});

	it('finds a language in the folder of another, texts and stimuli apart', async () => {
		const faults = await found(identify, ({ languages }) => {
			languages['so']!.texts = languages['kmr']!.texts;
			languages['ti']!.reading = languages['ar']!.reading;
			languages['ti']!.writing = languages['ar']!.writing;
		});
		expect(faults).toHaveLength(2);
		expect(faults[0]).toMatch(/^languages\/so : texts are taken for ckb \d+, not som$/u);
		expect(faults[1]).toMatch(/^languages\/ti : stimuli are taken for arb \d+, not tir$/u);
	});

	it('says that a new language is not checked', async () => {
		const instrument = await spoiled(({ languages }) => {
			languages['uk'] = structuredClone(languages['so']!);
		});
		const line = identified(instrument).find(({ tag }) => tag === 'uk');
		expect(line).toMatchObject({ wrong: [] });
		expect(line?.line).toContain('uk not identified, not checked');
	});
});
