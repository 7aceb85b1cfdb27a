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

function faultsWith(changes: Readonly<Record<string, string | undefined>>): readonly InstrumentFault[] {
	const parsed = parseWith(changes);
	return parsed.ok ? [] : parsed.error;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function edited(file: string, edit: (json: any) => void): Record<string, string> {
	const json: unknown = JSON.parse(texts[file] ?? '');
	edit(json);
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
		['interview.json', 'questions.0.number', (j: any) => (j.questions[0].number = 'one')],
		['interview.json', 'questions.0.section', (j: any) => (j.questions[0].section = 'nowhere')],
		['reading.json', 'steps.2.rule.limit', (j: any) => (j.steps[2].rule.limit = 13)],
		['reading.json', 'steps.1.rule.withB', (j: any) => (j.steps[1].rule.withB = null)],
		['reading.json', 'steps.1.id', (j: any) => (j.steps[1].id = 'R0')],
		['instrument.json', 'entrances.green.reading', (j: any) => (j.entrances.green.reading = 'R9')],
		['report/sv.json', 'lines.0.step', (j: any) => (j.lines[0].step = 'R9')],
		['report/en.json', 'next', (j: any) => j.next.pop()],
		['report/sv.json', 'reasons.0.notShown.0', (j: any) => (j.reasons[0].notShown[0] = 'R9')],
		['languages/ar/language.json', 'tag', (j: any) => (j.tag = 'so')],
		['languages/ar/texts.json', 'line.R2.emerging', (j: any) => delete j['line.R2.emerging']],
		['languages/ar/reading.json', 'steps.R2.A.items', (j: any) => j.steps.R2.A.items.pop()],
		['languages/ar/reading.json', 'steps.R3.B', (j: any) => delete j.steps.R3.B],
		[
			'languages/ar/reading.json',
			'steps.R2.A.items.3.key',
			(j: any) => (j.steps.R2.A.items[3].key = 'z')
		],
		[
			'languages/ar/reading.json',
			'steps.R4.A.items.0.options',
			(j: any) => j.steps.R4.A.items[0].options.pop()
		],
		['languages/ar/texts.json', 'ui.next.text', (j: any) => (j['ui.next'].text = '<b>x</b>')]
	])('names file and path: %s %s', (file, path, edit) => {
		const found = faultsWith(edited(file, edit));
		expect(found.map((fault) => `${fault.file} ${fault.path}`)).toContain(`${file} ${path}`);
		expect(found.every(({ reason }) => reason.length > 0)).toBe(true);
	});

	it('takes the hash over paths and texts, in an order of its own', () => {
		expect(hashInput({ b: '2', a: '1' })).toBe(hashInput({ a: '1', b: '2' }));
		expect(hashInput({ a: '12' })).not.toBe(hashInput({ a: '1', '2': '' }));
	});
});
