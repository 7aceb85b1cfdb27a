import { describe, expect, it } from 'vitest';
import { IdleLock } from './idle-lock.svelte';

const MINUTE = 60_000;

function start(place: 'mapping' | 'elsewhere' | 'off') {
	const at = { now: 0, place, locks: 0 };
	const lock = new IdleLock(
		() => at.now,
		() => at.place,
		() => {
			at.locks++;
			at.place = 'off';
		}
	);
	const pass = (ms: number) => {
		at.now += ms;
		lock.tick();
	};
	return { at, lock, pass };
}

describe('IdleLock', () => {
	it.each([
		['mapping', 15],
		['elsewhere', 5]
	] as const)('warns a minute before and then locks: %s after %i minutes', (place, minutes) => {
		const { at, lock, pass } = start(place);
		pass((minutes - 1) * MINUTE - 1);
		expect(lock.warning).toBeNull();
		pass(1);
		expect(lock.warning).toBe(60);
		pass(MINUTE - 1000);
		expect([lock.warning, at.locks]).toEqual([1, 0]);
		pass(1000);
		expect([lock.warning, at.locks]).toEqual([null, 1]);
	});

	it('begins anew with a touch', () => {
		const { at, lock, pass } = start('elsewhere');
		pass(4.5 * MINUTE);
		lock.touch();
		expect(lock.warning).toBeNull();
		pass(4.5 * MINUTE);
		expect(at.locks).toBe(0);
	});

	it('is not held off by the touch that wakes a sleeping device', () => {
		const { at, lock } = start('elsewhere');
		at.now += 8 * 60 * MINUTE;
		lock.touch();
		expect(at.locks).toBe(1);
	});

	it('never locks while the participant has the tablet, and counts from its return', () => {
		const { at, pass } = start('off');
		pass(60 * MINUTE);
		at.place = 'mapping';
		pass(14 * MINUTE);
		expect(at.locks).toBe(0);
		pass(MINUTE);
		expect(at.locks).toBe(1);
	});
});
