import { describe, expect, it } from 'vitest';
import { PalmGuard } from './palm';

describe('resting hand', () => {
	it('lets a finger write as long as no pen was seen', () => {
		expect(new PalmGuard().decide('touch', null)).toBe('take');
	});

	it('refuses touch once a pen has been seen', () => {
		const guard = new PalmGuard();
		guard.decide('pen', null);
		expect(guard.decide('touch', null)).toBe('refuse');
		expect(guard.decide('pen', null)).toBe('take');
	});

	it('lets the pen take over from a palm that landed first', () => {
		expect(new PalmGuard().decide('pen', 'touch')).toBe('takeOver');
	});

	it('refuses a second touch while one draws', () => {
		expect(new PalmGuard().decide('touch', 'touch')).toBe('refuse');
	});
});
