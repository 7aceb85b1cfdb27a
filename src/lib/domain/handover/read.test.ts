import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildReportDocument } from './document/build';
import { buildParticipantDocument } from './document/participant';
import { HandoverSchema } from './handover';
import { handoverText } from './handover-text';
import { readHandover } from './read';
import { Handover1Schema } from './version-1';

/** Written by the program as it was before version 2: `npm run example` at 3e5f8d2, Amina. */
const OLD = new Uint8Array(readFileSync('tests/support/handover-version-1.json'));
const old = v.parse(Handover1Schema, JSON.parse(new TextDecoder().decode(OLD)));

const bytes = (value: unknown) =>
	new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

function amina() {
	const read = readHandover(OLD);
	if (!read.ok) throw new Error(read.error.code);
	return read.value;
}

describe('a hand-over of version 1', () => {
	it('opens in today’s shape with everything it said', () => {
		const read = amina();
		expect(v.is(HandoverSchema, read)).toBe(true);
		const { version: _, setting, sections, originals, ...rest } = old;
		expect(read).toMatchObject({ ...rest, version: 2, setting: { ...setting, pedagogue: '' } });
		const texts = (of: { sections: readonly { lines: readonly { text: unknown }[] }[] }) =>
			of.sections.map(({ lines }) => lines.map(({ text }) => text));
		expect(texts(read)).toEqual(texts({ sections }));
		expect(read.originals.map(({ text }) => text)).toEqual(originals.map(({ text }) => text));
		expect(readHandover(bytes(handoverText(read)))).toEqual({ ok: true, value: read });
	});

	it('finds each line its own words again, with what they mean', () => {
		const { originals, sections } = amina();
		const lines = sections.flatMap((section) => section.lines);
		expect(originals.length).toBeGreaterThan(5);
		for (const { key, meaning } of originals.filter(({ key }) => !key.startsWith('reason.')))
			expect(lines.find((line) => line.key === key)?.text, key).toEqual(meaning);
	});

	it('gives both documents, the participant’s in the own language', () => {
		const report = JSON.stringify(buildReportDocument(amina(), 'sv'));
		expect(report).toContain('Amina');
		const page = buildParticipantDocument(amina(), 'sv', { drawings: {}, address: null });
		expect(page.main).toEqual({ lang: 'ar', dir: 'rtl' });
		const rows = page.blocks.filter((block) => block.type === 'pictured' && !block.small);
		expect(rows.length).toBeGreaterThan(5);
	});
});

describe('what isn’t read', () => {
	const value = amina();
	it.each([
		['half a character', new Uint8Array([0x7b, 0xc3]), 'notText'],
		['nothing', new Uint8Array(), 'notJson'],
		['cut off', bytes(handoverText(value).slice(0, 900)), 'notJson'],
		['something else', bytes({ a: 1 }), 'notHandover'],
		['a list', bytes([value]), 'notHandover'],
		['null', bytes('null'), 'notHandover'],
		['a version before the first', bytes({ ...value, version: 0 }), 'notHandover'],
		['a broken version', bytes({ ...value, version: 1.5 }), 'notHandover'],
		['a newer version, whatever is in it', bytes({ ...value, version: 3, made: 0 }), 'newer'],
		['something added', bytes({ ...value, more: 1 }), 'damaged'],
		['something missing', bytes({ ...value, goals: undefined }), 'damaged'],
		['version 2 in version 1’s words', bytes({ ...old, version: 2 }), 'damaged'],
		['version 1 in version 2’s words', bytes({ ...value, version: 1 }), 'damaged'],
		['__proto__', bytes(handoverText(value).replace('{', '{"__proto__": {},')), 'damaged']
	])('%s', (_, file, code) => {
		const read = readHandover(file);
		expect(read.ok ? 'ok' : read.error.code).toBe(code);
	});
});
