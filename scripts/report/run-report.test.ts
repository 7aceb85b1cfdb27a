import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Handover } from '../../src/lib/domain/handover/handover';
import { readHandover } from '../../src/lib/domain/handover/read';
import { detached, has } from '../../src/lib/infra/report/testing/tools';
import { runReport } from './run-report';

const handover: Handover = {
	format: 'spraksteg-handover',
	version: 2,
	made: '2026-11-21',
	instrument: { id: 'spraksteg', version: '0.1.0', hash: 'abc', status: 'draft' },
	participant: { alias: 'Salma' },
	example: true,
	setting: {
		pedagogue: '',
		dates: ['2026-11-18'],
		languages: { talk: null, school: null, names: {} },
		entrance: null,
		variety: null,
		mediators: [],
		presence: 'room'
	},
	sections: [],
	steps: [],
	conditions: [],
	goals: [],
	plan: null,
	isp: null,
	reasons: [],
	readBack: { on: null, agreed: false, receiver: '' },
	originals: [],
	handwriting: []
};
/** With one line that can be listened to. */
const showing: Handover = {
	...handover,
	sections: [
		{
			id: 'canDo',
			lines: [
				{
					ref: 'R2.shown.sound',
					text: {
						sv: 'Hör ett ljud och hittar bokstaven.',
						en: 'Hears a sound, finds the letter.'
					},
					kind: 'canDo',
					picture: 'ear',
					key: 'line.R2.shown.sound'
				}
			],
			questions: []
		}
	]
};
/** Says *visat* of a step that nobody opened. */
const claimed: Handover = {
	...handover,
	steps: [
		{
			id: 'R4',
			part: 'reading',
			strand: 'school',
			title: { sv: 'Ord', en: 'Words' },
			evidence: null,
			outcome: 'shown',
			reason: null,
			override: null
		}
	]
};

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'spraksteg-run-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: unknown): string {
	const path = join(folder, name);
	const bytes = content instanceof Uint8Array ? content : JSON.stringify(content, null, 1);
	writeFileSync(path, bytes);
	return path;
}

function run(...argv: string[]): { code: 0 | 1; log: string; error: string } {
	const [log, error]: [string[], string[]] = [[], []];
	const code = runReport(argv, { log: (l) => log.push(l), error: (l) => error.push(l) });
	return { code, log: log.join('\n'), error: error.join('\n') };
}

describe('runReport', () => {
	it('writes a PDF and says what can and can’t be seen', () => {
		const out = join(folder, 'out.pdf');
		const { code, log, error } = run(put('in.json', handover), out);
		expect([code, error]).toEqual([0, '']);
		expect(log).toContain('går inte att se');
		expect(readFileSync(out, 'latin1')).toMatch(/^%PDF-1\.7/);
	});

	it.runIf(has('pdfdetach'))('attaches the very bytes of the file', () => {
		const from = put('in.json', handover);
		run(from, join(folder, 'out.pdf'), '--lang', 'en');
		const { first } = detached(readFileSync(join(folder, 'out.pdf')));
		expect(first).toEqual(new Uint8Array(readFileSync(from)));
	});

	it('renders a folder, and names the file it could not', () => {
		put('a.json', handover);
		put('b.json', claimed);
		put('c.json', handover);
		const { code, error } = run(folder, join(folder, 'pdf'));
		expect(code).toBe(1);
		expect(error).toContain('b.json säger ett utfall i steg R4');
		expect(readdirSync(join(folder, 'pdf'))).toEqual(['a.pdf', 'c.pdf']);
	});

	it.each([
		['not text', new Uint8Array([0xff, 0xfe, 0x7b]), 'is no text file'],
		['cut off', new TextEncoder().encode('{"format":"spr'), 'is not JSON'],
		['something else', { hello: 1 }, 'no hand-over from Språksteg'],
		['a newer version', { ...handover, version: 3, extra: [] }, 'version 3, newer than'],
		['a strange date', { ...handover, made: 'idag' }, 'edited: "made"'],
		['something added', { ...handover, secret: 'x' }, 'edited: "secret"'],
		['an outcome that doesn’t follow', claimed, 'outcome in step R4']
	])('refuses %s and writes nothing', (_, content, message) => {
		const out = join(folder, 'out.pdf');
		const { code, error } = run(put('in.json', content), out, '--lang', 'en');
		expect(code).toBe(1);
		expect(error).toContain(message);
		expect(readdirSync(folder)).toEqual(['in.json']);
	});

	it('says what is wrong with a path', () => {
		expect(run(join(folder, 'no.json'), 'x.pdf').error).toContain('går inte att läsa');
		const from = put('in.json', handover);
		expect(run(from, join(folder, 'no', 'x.pdf')).error).toContain('går inte att skriva');
		rmSync(from);
		expect(run(folder, join(folder, 'pdf')).error).toContain('har inga JSON-filer');
	});

	it('writes the participant’s page: one page, nothing attached, a code where there is an address', () => {
		const from = put('in.json', showing);
		const page = (name: string, ...more: string[]) => {
			const out = join(folder, name);
			expect(run(from, out, '--for', 'participant', ...more)).toMatchObject({ code: 0, error: '' });
			return readFileSync(out, 'latin1');
		};
		const plain = page('plain.pdf');
		const coded = page('coded.pdf', '--address', 'https://karlstad.se/sfi/');
		for (const pdf of [plain, coded]) {
			expect(pdf).not.toContain('/EmbeddedFile');
			expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
		}
		const figures = (pdf: string) => pdf.match(/\/S ?\/Figure/g)?.length ?? 0;
		expect([figures(plain), figures(coded)]).toEqual([0, 1]);
	});

	it('names characters that no font has', () => {
		const named = { ...handover, participant: { alias: 'Salma 中' } };
		const { code, log } = run(put('in.json', named), join(folder, 'out.pdf'), '--lang', 'en');
		expect(code).toBe(0);
		expect(log).toContain('中 (U+4E2D)');
	});

	it('opens what version 1 wrote, and attaches it as it is', () => {
		const { pedagogue: _, ...setting } = handover.setting;
		const from = put('in.json', { ...handover, version: 1, setting });
		expect(run(from, join(folder, 'out.pdf')).code).toBe(0);
		expect(readHandover(new Uint8Array(readFileSync(from)))).toEqual({ ok: true, value: handover });
	});

	it.each([
		[[]],
		[['a']],
		[['a', 'b', 'c']],
		[['a', 'b', '--lang', 'ar']],
		[['a', 'b', '--x']],
		[['a', 'b', '--address', 'http://a.se']]
	])('shows its usage for %j', (argv) => {
		const { code, error } = run(...argv);
		expect(code).toBe(1);
		expect(error).toContain('npm run report -- IN.json OUT.pdf');
	});

	it('runs as a script, with exit code and message', () => {
		const script = (): string =>
			execFileSync('npx', ['tsx', 'scripts/report.ts', put('in.json', claimed), 'x.pdf'], {
				encoding: 'utf8',
				stdio: 'pipe'
			});
		expect(script).toThrow(/steg R4/);
	}, 30_000);
});
