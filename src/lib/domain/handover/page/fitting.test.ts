import { describe, expect, it } from 'vitest';
import { fittingLines } from './fitting';
import type { OwnLine } from './own-lines';
import { byWorth } from './worth';

const line = (key: string | null, own = 'كلمة', under = 'Kan något.'): OwnLine => ({
	key,
	picture: null,
	own: { text: own, lang: 'ar', dir: 'rtl' },
	under,
	typed: false
});
const keys = (lines: readonly OwnLine[]) => lines.map(({ key }) => key);

describe('what fits on a page', () => {
	it('takes the most telling lines and leaves them in their order', () => {
		const steps = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'];
		const all = [
			...steps.map((step) => line(`line.${step}.shown`)),
			...steps.map((step) => line(`line.${step}.shown.more`)),
			line('line.W6.emerging'),
			line('line.q17.food')
		];
		const { canDo } = fittingLines(all, [line('goal')]);
		const taken = keys(canDo);
		expect(taken.length).toBeGreaterThan(5);
		expect(taken.length).toBeLessThan(all.length);
		expect(taken).toContain('line.q17.food');
		expect(taken).toContain('line.R7.shown');
		expect(taken).not.toContain('line.W6.emerging');
		expect(taken).toEqual(keys(all).filter((key) => taken.includes(key)));
	});

	it('keeps room for three goals, whatever can be done', () => {
		const all = Array.from({ length: 40 }, (_, at) => line(`line.q${at}.x`));
		const goals = Array.from({ length: 5 }, (_, at) => line(`goal${at}`));
		expect(keys(fittingLines(all, goals).goals)).toEqual(['goal0', 'goal1', 'goal2']);
	});

	it('takes fewer lines where they are long, and leaves out one that fills the page', () => {
		const short = Array.from({ length: 30 }, (_, at) => line(`line.q${at}.x`));
		const long = short.map((one) => line(one.key, 'كلمة '.repeat(30)));
		const count = (lines: readonly OwnLine[]) => fittingLines(lines, []).canDo.length;
		expect(count(long)).toBeGreaterThan(0);
		expect(count(long)).toBeLessThan(count(short) / 2);
		expect(count([line('line.q1.x', 'ا'.repeat(10_000)), line('line.q2.x')])).toBe(1);
	});

	it('is empty where there is nothing', () => {
		expect(fittingLines([], [])).toEqual({ canDo: [], goals: [] });
	});
});

describe('byWorth', () => {
	it('sets shown before on its way, a first line of each source before a second, higher before lower', () => {
		const said = ['R2.emerging', 'R2.shown.a', 'R2.shown.b', 'R5.shown', 'q17.food', 'L-R1.shown'];
		const lines = said.map((key) => ({ key: `line.${key}` }));
		expect(byWorth(lines).map(({ key }) => key.slice(5))).toEqual([
			'q17.food',
			'R5.shown',
			'R2.shown.a',
			'L-R1.shown',
			'R2.shown.b',
			'R2.emerging'
		]);
	});

	it('takes what was written as it comes', () => {
		const lines = [{ key: null, n: 1 }, { n: 2 }];
		expect(byWorth(lines).map(({ n }) => n)).toEqual([1, 2]);
	});
});
