import { beforeAll, describe, expect, it } from 'vitest';
import { instrumentTexts, loadInstrument } from '../../scripts/load-instrument';
import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import { hashInput, instrumentFile } from '../../src/lib/domain/instrument/files';
import { parseInstrument } from '../../src/lib/domain/instrument/parse';
import { INSTRUMENT_FOLDER } from '../support/real-instrument';

let texts: Record<string, string>;
beforeAll(async () => {
	texts = await instrumentTexts(INSTRUMENT_FOLDER);
});

/** Parses the shipped files with some of them changed; `undefined` takes a file away. */
function parseWith(changes: Readonly<Record<string, string | undefined>>) {
	const files = Object.fromEntries(
		Object.entries({ ...texts, ...changes }).flatMap(([path, text]) =>
			text === undefined ? [] : [[path, instrumentFile(text)]]
		)
	);
	return parseInstrument(files, 'hash');
}

function faultsWith(
	changes: Readonly<Record<string, string | undefined>>
): readonly InstrumentFault[] {
	const parsed = parseWith(changes);
	return parsed.ok ? [] : parsed.error;
}

/** The file's text with one place set, or taken out where there is no value. */
function edited(file: string, at: string, value?: unknown): Record<string, string> {
	const json: unknown = JSON.parse(texts[file] ?? '');
	// A key of texts.json holds dots itself: `/` stands between the steps of the way.
	const way = at.split('/');
	const last = way.pop() ?? '';
	const parent = way.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], json);
	if (value !== undefined) (parent as Record<string, unknown>)[last] = value;
	else if (Array.isArray(parent)) parent.splice(Number(last), 1);
	else delete (parent as Record<string, unknown>)[last];
	return { [file]: JSON.stringify(json) };
}

describe('parseInstrument', () => {
	it('reads the shipped instrument, with a hash over all its files', async () => {
		const loaded = await loadInstrument(INSTRUMENT_FOLDER);
		expect(loaded.ok || loaded.error).toBe(true);
		if (loaded.ok) expect(loaded.value.hash).toMatch(/^[0-9a-f]{64}$/);
	});

	it('finds languages by the names of their folders', () => {
		const language = JSON.parse(texts['languages/so/language.json'] ?? '') as object;
		const parsed = parseWith({
			'languages/xyz/language.json': JSON.stringify({ ...language, tag: 'xyz' })
		});
		expect(parsed.ok && Object.keys(parsed.value.languages)).toContain('xyz');
	});

	it('says which file is missing, and which isn’t JSON', () => {
		expect(faultsWith({ 'concepts.json': undefined })).toContainEqual({
			file: 'concepts.json',
			path: '',
			reason: 'the file is missing'
		});
		const [cut] = faultsWith({ 'writing.json': '{ "part": ' });
		expect(cut).toMatchObject({ file: 'writing.json', path: '' });
		expect(cut?.reason).toMatch(/^not JSON: /);
	});

	it.each([
		['interview.json', 'questions.0.number', 'questions/0/number', 'one'],
		['interview.json', 'questions.0.section', 'questions/0/section', 'nowhere'],
		['interview.json', 'questions.50.number', 'questions/0', undefined],
		['interview.json', 'questions.25.choice.other', 'questions/25/choice/other', true],
		['interview.json', 'questions.3.report.sv', 'questions/3/report/sv', 'Talar'],
		['interview.json', 'questions.45.note', 'questions/45/note', false],
		['interview.json', 'questions.33.rated.rows.1.id', 'questions/33/rated/rows/1/id', 'bankId'],
		['interview.json', 'occupations.1.id', 'occupations/1/sv', 'Anläggningsarbetare'],
		['reading.json', 'steps.2.rule.limit', 'steps/2/rule/limit', 13],
		['reading.json', 'steps.1.rule.withB', 'steps/1/rule/withB', null],
		['reading.json', 'steps.1.id', 'steps/1/id', 'R0'],
		['instrument.json', 'entrances.green.reading', 'entrances/green/reading', 'R9'],
		['report/sv.json', 'lines.0.step', 'lines/0/step', 'R9'],
		['report/en.json', 'lessons.0.step', 'lessons/0/step', 'R9'],
		// One idea fewer for R0: two of each are promised.
		['report/sv.json', 'lessons', 'lessons/0/step', 'R1'],
		['report/en.json', 'next', 'next/0', undefined],
		['report/sv.json', 'reasons.0.notShown.0', 'reasons/0/notShown', ['R9']],
		['languages/ar/language.json', 'tag', 'tag', 'so'],
		['languages/ar/texts.json', 'line.R2.emerging', 'line.R2.emerging', undefined],
		['languages/ar/reading.json', 'steps.R2.A.items', 'steps/R2/A/items/4', undefined],
		['languages/ar/reading.json', 'steps.R3.B', 'steps/R3/B', undefined],
		['languages/ar/reading.json', 'steps.R2.A.items.3.key', 'steps/R2/A/items/3/key', 'z'],
		[
			'languages/ar/reading.json',
			'steps.R4.A.items.0.options',
			'steps/R4/A/items/0/options/0',
			undefined
		],
		['languages/ar/texts.json', 'ui.next.text', 'ui.next/text', '<b>x</b>']
	])('names file and path: %s %s', (file, path, at, value) => {
		const found = faultsWith(edited(file, at, value));
		expect(found.map((fault) => `${fault.file} ${fault.path}`)).toContain(`${file} ${path}`);
		expect(found.every(({ reason }) => reason.length > 0)).toBe(true);
	});

	it('takes the hash over paths and texts, in an order of its own', () => {
		expect(hashInput({ b: '2', a: '1' })).toBe(hashInput({ a: '1', b: '2' }));
		expect(hashInput({ a: '12' })).not.toBe(hashInput({ a: '1', '2': '' }));
	});
});
