import { describe, expect, it } from 'vitest';
import { assumedMinutes, Pace } from './pace';

function pace(seconds: readonly number[], texts = 1): Pace {
	const made = new Pace();
	let now = 0;
	for (const each of seconds) {
		made.shown(now);
		now += each * 1000;
		made.decided(texts, now);
	}
	return made;
}

describe('how long it may take', () => {
	it('is assumed at first, and says so', () => {
		expect(new Pace().estimate(600, 0)).toEqual({ minutes: 50, own: false });
		expect(pace([1, 1, 1]).estimate(60, 0)).toEqual({ minutes: 5, own: false });
	});

	it('takes half for short words that come together', () => {
		expect(assumedMinutes(600, 200)).toBe(42);
		expect(new Pace().estimate(600, 200).minutes).toBe(42);
	});

	it('follows the reviewer’s own pace', () => {
		expect(pace(Array(10).fill(3)).estimate(100, 0)).toEqual({ minutes: 5, own: true });
		expect(pace(Array(10).fill(8), 4).estimate(100, 0)).toEqual({ minutes: 4, own: true });
	});

	it('takes a long break for a break', () => {
		expect(pace([...Array(9).fill(3), 3600]).estimate(100, 0).minutes).toBeLessThan(13);
		const made = pace(Array(10).fill(3));
		made.shown(0);
		made.paused();
		made.decided(1, 40_000);
		expect(made.estimate(100, 0).minutes).toBe(5);
	});

	it('has nothing left when nothing is', () => {
		expect(new Pace().estimate(0, 0).minutes).toBe(0);
	});
});
