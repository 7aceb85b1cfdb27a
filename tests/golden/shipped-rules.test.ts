import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { stepById } from '../../src/lib/domain/instrument/instrument';
import { realInstrument } from '../support/real-instrument';
import { RULES } from '../support/small-steps';

const instrument: Instrument = await realInstrument();

/** The numbers as the project's tables print them: limit, points, på väg from. */
describe('the instrument that ships', () => {
	it.each(Object.entries(RULES))('%s has the table’s numbers, in both strands', (id, rule) => {
		const own = stepById(instrument, id);
		expect(own?.rule).toEqual(rule);
		for (const twin of [`L-${id}`, `L-${id}c`]) {
			const other = stepById(instrument, twin);
			if (other) expect(other.rule, twin).toEqual(rule);
		}
	});

	it('has R0–R7, W0–W7, L-R1–L-R5, L-W1–L-W5, and cluster words as a set of their own', () => {
		const ids = (part: 'reading' | 'writing') => instrument[part].steps.map(({ id }) => id);
		const range = (prefix: string, from: number, to: number) =>
			Array.from({ length: to - from + 1 }, (_, n) => `${prefix}${from + n}`);
		expect(ids('reading').toSorted()).toEqual(
			[...range('R', 0, 7), ...range('L-R', 1, 5), 'L-R3c'].toSorted()
		);
		expect(ids('writing').toSorted()).toEqual(
			[...range('W', 0, 7), ...range('L-W', 1, 5)].toSorted()
		);
	});

	it('lets anyone judge W0–W2, and only a reader from W3', () => {
		for (const { id, judge } of instrument.writing.steps) {
			expect([id, judge]).toEqual([id, /W[0-2]$/.test(id) ? 'anyone' : 'reader']);
		}
	});
});
