import { describe, expect, it } from 'vitest';
import {
	missesLimit,
	shownAnywhereByGuessing,
	shownByGuessing,
	smallestAbove,
	withFormB
} from '../../src/lib/domain/scoring/chance';
import { RULES } from '../support/small-steps';

/**
 * The table of the reading steps as it is printed (exact binomials, per cent):
 * guess, misses at 90 % and 80 %, misses with form B at 90 % and 80 %.
 */
const TABLE: readonly (readonly [string, string, string, string, string, string])[] = [
	['R1', '0.42', '3.8', '20.3', '1.1', '12.9'],
	['R2', '0.04', '2.6', '20.5', '0.7', '13.1'],
	['R3', '0.42', '3.8', '20.3', '1.1', '12.9'],
	['R4', '0.04', '7.0', '32.2', '2.8', '24.7'],
	['R5', '0.42', '3.8', '20.3', '1.1', '12.9'],
	['R6', '0.42', '3.8', '20.3', '1.1', '12.9'],
	['R7', '0.42', '3.8', '20.3', '1.1', '12.9']
];

const per = (chance: number | null, digits: number) => ((chance ?? NaN) * 100).toFixed(digits);

function ruleOf(id: string) {
	const rule = RULES[id];
	if (!rule?.withB || !rule.options) throw new Error(`no form B for ${id}`);
	return { ...rule, withB: rule.withB, options: rule.options };
}

describe('the printed table', () => {
	it.each(TABLE)('%s', (id, guess, miss90, miss80, both90, both80) => {
		const rule = ruleOf(id);
		expect(per(shownByGuessing(rule), 2)).toBe(guess);
		expect(per(missesLimit(rule, 0.9), 1)).toBe(miss90);
		expect(per(missesLimit(rule, 0.8), 1)).toBe(miss80);
		expect(per(withFormB(rule, rule.withB, 0.9), 1)).toBe(both90);
		expect(per(withFormB(rule, rule.withB, 0.8), 1)).toBe(both80);
		expect(smallestAbove(rule.items, rule.options)).toBe(rule.above);
		expect(smallestAbove(2 * rule.items, rule.options)).toBe(rule.withB.above);
	});

	it('a guesser through all seven is shown anywhere in 2.2 %', () => {
		expect(per(shownAnywhereByGuessing(TABLE.map(([id]) => ruleOf(id))), 1)).toBe('2.2');
	});

	it('has no chance figure where a person observes', () => {
		expect(RULES['R0'] && shownByGuessing(RULES['R0'])).toBeNull();
	});
});

/** Ways (of `total`ᵏ equally likely) to be right `hits` times, counted in whole numbers by adding one item at a time. */
function ways(items: number, right: bigint, total: bigint): bigint[] {
	let counts = [1n];
	for (let item = 0; item < items; item++) {
		counts = Array.from(
			{ length: counts.length + 1 },
			(_, hits) => (counts[hits] ?? 0n) * (total - right) + (counts[hits - 1] ?? 0n) * right
		);
	}
	return counts;
}

const sum = (list: readonly bigint[]) => list.reduce((all, one) => all + one, 0n);
const ratio = (part: bigint, whole: bigint) => Number((part * 10n ** 15n) / whole) / 1e15;

describe('against counting in whole numbers', () => {
	it.each(['R1', 'R2', 'R4'])('%s: guessing one of four', (id) => {
		const { items, limit } = ruleOf(id);
		const expected = ratio(sum(ways(items, 1n, 4n).slice(limit)), 4n ** BigInt(items));
		expect(shownByGuessing(ruleOf(id))).toBeCloseTo(expected, 12);
	});

	it.each(['R1', 'R2', 'R4'])(
		'%s: above is the first count in at most one case of twenty',
		(id) => {
			const { items, above } = ruleOf(id);
			const counts = ways(items, 1n, 4n);
			const all = 4n ** BigInt(items);
			expect(sum(counts.slice(above)) * 20n <= all).toBe(true);
			expect(sum(counts.slice(above - 1)) * 20n <= all).toBe(false);
		}
	);

	it.each([
		['R1', 9n],
		['R2', 8n],
		['R4', 9n]
	] as const)('%s: a reader right %s times in ten, form B when one short', (id, right) => {
		const { items, limit, withB } = ruleOf(id);
		const one = ways(items, right, 10n);
		const all = 10n ** BigInt(items);
		let missed = 0n;
		for (const [a, waysA] of one.entries()) {
			for (const [b, waysB] of one.entries()) {
				const reached = a >= limit || (a === limit - 1 && a + b >= withB.limit);
				if (!reached) missed += waysA * waysB;
			}
		}
		const p = Number(right) / 10;
		expect(withFormB(ruleOf(id), withB, p)).toBeCloseTo(ratio(missed, all * all), 12);
		expect(missesLimit(ruleOf(id), p)).toBeCloseTo(ratio(sum(one.slice(0, limit)), all), 12);
	});
});
