import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadInstrument } from '../load-instrument';
import type { LanguagePackFile } from '../../src/lib/domain/translation/pack-file';
import { takeLanguagePack } from './take';

let dir: string;
beforeEach(() => {
	dir = join(mkdtempSync(join(tmpdir(), 'spraksteg-languages-')), 'spraksteg');
	cpSync('instruments/spraksteg', dir, {
		recursive: true,
		filter: (path) => !/\/(voices|pictures|guide)(\/|$)/.test(path)
	});
	cpSync('.prettierrc', join(dir, '.prettierrc'));
});

const SOURCE = 'Ser du bra vad som står på skärmen? Vill du ha det större?';
const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const who = { by: 'Rim', on: '2026-11-22' };

function pack(more: Partial<LanguagePackFile> = {}): string {
	const file: LanguagePackFile = {
		format: 1,
		kind: 'language-pack',
		instrument: { id: 'spraksteg', version: '0.1.0' },
		language: 'ar',
		made: '2026-11-22',
		sources: {},
		events: [
			{
				id: id(1),
				time: '1',
				type: 'words.changed',
				unit: 'texts/ui.next',
				changes: { text: { from: 'التالي', to: 'إلى الأمام' } },
				...who
			},
			{
				id: id(2),
				time: '2',
				type: 'words.changed',
				unit: 'reading/ar.R4.A.01',
				changes: { 'shown.text': { from: 'باب', to: 'بوابة' } },
				...who
			},
			{
				id: id(3),
				time: '3',
				type: 'words.judged',
				unit: 'texts/ui.next',
				status: 'approved',
				words: { text: 'إلى الأمام', say: 'التَّالِي' },
				source: 'Nästa',
				...who
			},
			{
				id: id(4),
				time: '4',
				type: 'words.judged',
				unit: 'texts/ui.skip',
				status: 'rejected',
				words: {},
				source: SOURCE,
				reason: 'för långt',
				...who
			}
		],
		...more
	};
	return JSON.stringify(file);
}

/** Lines of a file that are others than before. */
function changedLines(path: string, after: string): readonly string[] {
	const before = new Set(readFileSync(path, 'utf8').split('\n'));
	return after.split('\n').filter((line) => !before.has(line));
}

describe('a language pack back into the repository', () => {
	it('changes the lines of the words that were changed, and no other', async () => {
		const { files, lines } = await takeLanguagePack(pack(), dir, []);
		const [texts, reading] = ['texts', 'reading'].map((name) =>
			join(dir, 'languages', 'ar', `${name}.json`)
		) as [string, string];
		expect(Object.keys(files ?? {})).toEqual([texts, reading]);
		expect(changedLines(texts, files![texts]!).join()).toContain('"text": "إلى الأمام"');
		expect(changedLines(texts, files![texts]!)).toHaveLength(1);
		expect(changedLines(reading, files![reading]!)).toHaveLength(1);
		expect(lines.join('\n')).toContain('verdicts by Rim left out');
	});

	it('takes over the verdicts of reviewers that are named, with who and when', async () => {
		const { files } = await takeLanguagePack(pack(), dir, ['Rim']);
		const path = join(dir, 'languages', 'ar', 'texts.json');
		const texts = JSON.parse(files![path]!);
		expect(texts['ui.next']).toMatchObject({ status: 'reviewed', by: 'Rim', on: '2026-11-22' });
		expect(texts['ui.skip']).toMatchObject({
			status: 'draft',
			note: 'Rejected by Rim 2026-11-22: för långt'
		});
		for (const [name, text] of Object.entries(files!)) writeFileSync(name, text);
		expect((await loadInstrument(dir)).ok).toBe(true);
	});

	it.each([
		['another instrument', { instrument: { id: 'annat', version: '0.1.0' } }, 'otherInstrument'],
		['a language that isn’t there', { language: 'xx' }, 'unknownLanguage'],
		['nothing in it', { events: [] }, 'nothing'],
		[
			'a text that is no more',
			{
				events: [
					{
						id: id(1),
						time: '1',
						type: 'words.changed' as const,
						unit: 'texts/gone',
						changes: {},
						...who
					}
				]
			},
			'texts/gone'
		],
		[
			'markup',
			{
				events: [
					{
						id: id(1),
						time: '1',
						type: 'words.changed' as const,
						unit: 'texts/ui.next',
						changes: { text: { from: '', to: '<b>نعم</b>' } },
						...who
					}
				]
			},
			'markup'
		]
	])('takes nothing of a pack with %s', async (_, more, reason) => {
		const { files, lines } = await takeLanguagePack(pack(more), dir, []);
		expect(files).toBeNull();
		expect(lines.join('\n')).toContain(reason);
	});
});
