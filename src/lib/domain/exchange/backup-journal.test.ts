import { describe, expect, it } from 'vitest';
import {
	readHeaderLines,
	readMappingLines,
	readSummaries,
	VoiceLines,
	writeLines
} from './backup-journal';
import { isWhole } from './backup-whole';
import { clipKept, idOf, voiceOpened } from '../../../../tests/support/voice-events';

const [one, other] = ['m'.repeat(20), 'n'.repeat(20)];
const time = '018bcfe56800-0000-enhet';
const noted = (id: string, text = 'å ع \n "') => ({
	id: id.padEnd(20, '0'),
	time,
	type: 'question.noted' as const,
	instrument: 'spraksteg@0.1.0',
	payload: { question: 'q1', text, later: false }
});
const alias = { id: 'h'.repeat(20), time, type: 'alias.set' as const, alias: 'Björk' };
const begun = (mapping: string) => ({
	id: mapping,
	time,
	type: 'mapping.begun' as const,
	mapping,
	instrument: 'spraksteg@0.1.0'
});
const erased = (mapping: string) => ({
	id: `${mapping}-x`,
	time,
	type: 'mapping.erased' as const,
	mapping
});

describe('lines of a journal', () => {
	it('come back as they were', () => {
		const { id, instrument } = noted('e2');
		const events = [noted('e1'), { id, time, type: 'erased' as const, instrument }];
		expect(readMappingLines(writeLines(events))).toEqual(events);
		expect(readHeaderLines(writeLines([alias, begun(one)]))).toEqual([alias, begun(one)]);
	});

	it.each([
		['no event', ''],
		['a cut last line', writeLines([noted('e1'), noted('e2')]).slice(0, -5)],
		['a missing last newline', writeLines([noted('e1')]).slice(0, -1)],
		['an empty line', `${writeLines([noted('e1')])}\n`],
		['an event twice', writeLines([noted('e1'), noted('e1')])],
		['an event of a header', writeLines([alias])],
		['an unknown type', writeLines([{ ...noted('e1'), type: '__proto__' }])],
		['a text above 4,000', writeLines([noted('e1', 'x'.repeat(4001))])]
	])('are refused with %s', (_, text) => {
		expect(readMappingLines(text)).toBeNull();
	});

	it('of summaries are objects by mapping', () => {
		expect(readSummaries(JSON.stringify({ [one]: { step: 'R1' } }))).toEqual({
			[one]: { step: 'R1' }
		});
		for (const text of [
			'',
			'[]',
			'{"kort":{}}',
			`{"${one}":1}`,
			`{"${one}":[]}`,
			`{"${one}":null}`
		]) {
			expect(readSummaries(text)).toBeNull();
		}
	});
});

describe('lines of a voice', () => {
	const opened = voiceOpened('v1');
	const clips = [clipKept('c1'), clipKept('c2', 'سلام')];
	const dropped = { id: idOf('d1'), time, type: 'clip.dropped', say: 'waa', pace: 'normal' };
	const reading = (...parts: (readonly unknown[])[]) => {
		const lines = new VoiceLines();
		return parts.map((part) => lines.read(writeLines(part)));
	};

	it('come back as they were, in one file or several', () => {
		expect(reading([opened, ...clips, dropped])).toEqual([[opened, ...clips, dropped]]);
		expect(reading([opened], clips, [dropped])).toEqual([[opened], clips, [dropped]]);
	});

	it.each<[string, (readonly unknown[])[]]>([
		['no opening', [clips]],
		['an opening twice', [[opened, voiceOpened('v2')]]],
		['an opening in the second file', [[opened], [voiceOpened('v2')]]],
		['an event twice', [[opened, clips[0], clips[0]]]],
		['an event twice in two files', [[opened, clips[0]], [clips[0]]]],
		['an empty file', [[opened], []]],
		['an event of a mapping', [[opened, noted('e1')]]],
		['a sound that is no base64', [[opened, clipKept('c1', 'waa', '<script>')]]],
		['a sound above the limit', [[opened, clipKept('c1', 'waa', 'AAAA'.repeat(350_001))]]],
		['a field too many', [[{ ...opened, more: 1 }]]]
	])('are refused with %s', (_, parts) => {
		expect(reading(...parts).at(-1)).toBeNull();
	});

	it('may hold the largest sound', () => {
		const clip = clipKept('c1', 'waa', 'AAAA'.repeat(350_000));
		expect(reading([opened, clip])).toEqual([[opened, clip]]);
	});
});

describe('isWhole', () => {
	const has = (...ids: string[]) => new Set(ids);

	it('wants header, journals and summaries to name the same mappings', () => {
		const header = [alias, begun(one)];
		expect(isWhole({ header, mappings: has(one), summaries: has(one) })).toBe(true);
		expect(isWhole({ header: null, mappings: has(), summaries: has() })).toBe(false);
		expect(isWhole({ header, mappings: has(), summaries: has() })).toBe(false);
		expect(isWhole({ header, mappings: has(other), summaries: has(other) })).toBe(false);
		expect(isWhole({ header, mappings: has(one), summaries: has() })).toBe(false);
		expect(isWhole({ header, mappings: has(one), summaries: has(other) })).toBe(false);
	});

	it('knows that a mapping was erased', () => {
		const header = [alias, begun(one), erased(one), begun(other)];
		expect(isWhole({ header, mappings: has(other), summaries: has(other) })).toBe(true);
		expect(isWhole({ header, mappings: has(one, other), summaries: has(one, other) })).toBe(false);
	});
});

describe('lines of a language’s words', () => {
	const opened = { id: idOf('t1'), time, type: 'translation.opened', language: 'so' };
	const changed = {
		id: idOf('t2'),
		time,
		type: 'words.changed',
		unit: 'texts/ui.next',
		changes: { text: { from: 'Kan xiga', to: 'Hore' } },
		by: 'Hodan',
		on: '2026-11-22'
	};

	it('come back as they were, from one file or several', () => {
		expect(new VoiceLines().read(writeLines([opened, changed]))).toEqual([opened, changed]);
		const parts = new VoiceLines();
		expect(parts.read(writeLines([opened]))).toEqual([opened]);
		expect(parts.read(writeLines([changed]))).toEqual([changed]);
	});

	it.each([
		['a voice’s event among them', [opened, clipKept('c')]],
		['words among a voice’s events', [voiceOpened('v'), changed]],
		['nothing opened', [changed]],
		['opened twice', [opened, { ...opened, id: idOf('t3') }]]
	])('are refused with %s', (_, events) => {
		expect(new VoiceLines().read(writeLines(events))).toBeNull();
	});
});
