import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { jsPDF } from 'jspdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleHandovers } from '../../../../scripts/example-handovers';
import { realInstrument } from '../../../../tests/support/real-instrument';
import type { Handover } from '../../domain/handover/handover';
import { handoverText } from '../../domain/handover/handover-text';
import { attach } from '../report/attach';
import { has, withPdf } from '../report/testing/tools';
import { readReportFile } from './read-report-file';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A PDF with one page and, if wished, one attachment. */
function pdf(bytes: Uint8Array | null, name = 'handover.json'): Uint8Array {
	const doc = new jsPDF({ compress: true });
	doc.text('Överlämning', 20, 20);
	if (bytes) attach(doc, { name, mime: 'application/json', bytes });
	return new Uint8Array(doc.output('arraybuffer'));
}

function through(file: Uint8Array, ...options: readonly string[]): Uint8Array {
	return withPdf(file, (path, folder) => {
		const out = join(folder, 'out.pdf');
		execFileSync('qpdf', [...options, path, out]);
		return new Uint8Array(readFileSync(out));
	});
}

let handover: Handover;
let text: string;
beforeAll(async () => {
	const made = exampleHandovers(await realInstrument());
	const found = made.find((one) => one.handover.participant.alias === 'Yusuf');
	if (!found) throw new Error('no Yusuf');
	({ handover } = found);
	text = handoverText(handover);
});

describe('a report that is dropped on the app', () => {
	it('gives back exactly what it carries', async () => {
		expect(await readReportFile(pdf(bytesOf(text)))).toEqual({ ok: true, value: handover });
	});

	it('gives it back from the attachment alone', async () => {
		expect(await readReportFile(bytesOf(text))).toEqual({ ok: true, value: handover });
	});

	it.runIf(has('qpdf'))('gives it back after other programs saved it anew', async () => {
		const file = pdf(bytesOf(text));
		const saved = [
			through(file, '--object-streams=generate'),
			through(file, '--linearize'),
			through(file, '--stream-data=uncompress'),
			through(file, '--encrypt', '', 'owner', '256', '--')
		];
		for (const one of saved)
			expect(await readReportFile(one)).toEqual({ ok: true, value: handover });
	});

	it('says what isn’t a report', async () => {
		const code = async (file: Uint8Array) => {
			const read = await readReportFile(file);
			return read.ok ? 'ok' : read.error.code;
		};
		expect(await code(bytesOf('hello'))).toBe('notPdf');
		expect(await code(new Uint8Array())).toBe('notPdf');
		expect(await code(pdf(null))).toBe('noHandover');
		expect(await code(pdf(bytesOf(text), 'invoice.json'))).toBe('noHandover');
		expect(await code(pdf(bytesOf('{"a":1}')))).toBe('notHandover');
		expect(await code(pdf(bytesOf('{"a":')))).toBe('notJson');
		expect(await code(pdf(bytesOf(JSON.stringify({ ...handover, version: 99 }))))).toBe('newer');
		expect(await code(pdf(bytesOf(JSON.stringify({ ...handover, made: 'idag' }))))).toBe('damaged');
		expect(await code(pdf(bytesOf(text)).slice(0, 200))).toBe('damagedPdf');
	});

	it.runIf(has('qpdf'))('says that it is locked', async () => {
		const locked = through(pdf(bytesOf(text)), '--encrypt', 'secret', 'owner', '256', '--');
		expect(await readReportFile(locked)).toEqual({ ok: false, error: { code: 'encrypted' } });
	});

	it('refuses an outcome that was changed, and names the step', async () => {
		const at = handover.steps.findIndex(({ evidence, outcome }) => evidence && outcome !== 'shown');
		const steps = handover.steps.map((step, i) =>
			i === at ? { ...step, outcome: 'shown' as const, reason: null } : step
		);
		const changed = JSON.stringify({ ...handover, steps });
		expect(await readReportFile(pdf(bytesOf(changed)))).toEqual({
			ok: false,
			error: { code: 'outcome', step: handover.steps[at]?.id }
		});
	});

	it('has an answer for a file with any bytes changed', async () => {
		const file = pdf(bytesOf(text));
		const change = fc.array(
			fc.tuple(fc.integer({ min: 0, max: file.length - 1 }), fc.integer({ min: 0, max: 255 })),
			{ minLength: 1, maxLength: 40 }
		);
		await fc.assert(
			fc.asyncProperty(change, async (changes) => {
				const broken = file.slice();
				for (const [at, byte] of changes) broken[at] = byte;
				const read = await readReportFile(broken);
				// What is read is either what it was or says why not.
				if (read.ok) expect(read.value.participant.alias.length).toBeGreaterThan(0);
				else expect(read.error.code).toMatch(/^[a-zA-Z]+$/);
			}),
			{ numRuns: 60 }
		);
	}, 30_000);
});
