import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, espeak } from '../../engine/espeak';
import { bareTrace } from '../../trace';
import type { FrontEnd } from '../front-end';
import { everySay, pairs, tracesOf } from './said';

export interface Suite {
	readonly frontEnd: FrontEnd;
	/** Instrument's tag of the language. */
	readonly tag: string;
	/** Golden words, first what is said; all different, at least 60 of them. */
	readonly golden: readonly (readonly [say: string, ipa: string, ...rest: readonly string[]])[];
	/** A word's sounds as the golden ones are written. */
	readonly ipa: (word: string) => string;
	/** Words that have to differ, one row each, with blanks between them. */
	readonly apart: readonly string[];
	readonly refused: readonly (readonly [say: string, sign: string, at: number])[];
}

/** What every front end that sends phonemes is held to. */
export function holds({ frontEnd, tag, golden, ipa, apart, refused }: Suite): void {
	let engine: Engine;
	beforeAll(async () => {
		engine = await espeak();
	});
	const expectedOf = (says: readonly string[]): string =>
		says
			.map((say) => {
				const input = frontEnd(say);
				return input.ok ? bareTrace(input.value.expected ?? '') : `${say}: ${input.error.sign}`;
			})
			.join('');

	describe('the golden words', () => {
		it('are at least 60, none twice', () => {
			expect(new Set(golden.map(([say]) => say)).size).toBe(golden.length);
			expect(golden.length).toBeGreaterThanOrEqual(60);
		});

		it.each(golden)('%s is said %s (%s)', (say, expected) => {
			expect(ipa(say)).toBe(expected);
		});

		it('come back from the engine as they were sent', async () => {
			const says = golden.map(([say]) => say);
			expect((await tracesOf(engine, frontEnd, says)).join('')).toBe(expectedOf(says));
		}, 20_000);

		it('with neighbouring sounds are told apart by the engine', async () => {
			for (const row of apart) {
				const words = row.split(' ');
				expect(new Set(await tracesOf(engine, frontEnd, words)).size).toBe(words.length);
			}
		}, 20_000);
	});

	it.each(refused)('%s is refused for %s at %i', (say, sign, at) => {
		expect(frontEnd(say)).toEqual({ ok: false, error: { sign, at } });
	});

	describe('texts and stimuli', () => {
		it('each is spoken without a fault', async () => {
			const faults = (await everySay(tag)).flatMap((say) => {
				const spoken = frontEnd(say);
				return spoken.ok ? [] : [{ say, ...spoken.error }];
			});
			expect(faults).toEqual([]);
		});

		it('every two phonemes that meet in them come back from the engine as they were sent', async () => {
			const says = pairs(frontEnd, await everySay(tag));
			for (let from = 0; from < says.length; from += 50) {
				const some = says.slice(from, from + 50);
				expect((await tracesOf(engine, frontEnd, some)).join('')).toBe(expectedOf(some));
			}
		}, 60_000);
	});
}
