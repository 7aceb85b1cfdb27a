import { describe, expect, it } from 'vitest';
import { stopApplies, twoBlank } from '../../src/lib/domain/scoring/stop-rule';
import { RULES } from '../support/small-steps';

/**
 * Provenance: “first 4 all wrong, or 3 wrong in a row later; not while the
 * limit can still be reached”; “a skip breaks no run”. W stop: two blank.
 */
const responses = (signs: string) =>
	[...signs].map((sign) => ({
		right: sign === 's' ? null : sign === 'r' || sign === 'h' ? 1 : 0,
		help: sign === 'h',
		blank: sign === '0'
	}));
const rule = (id: string) => RULES[id] ?? { items: 0, limit: 0, points: 1 };

describe('golden stop rule', () => {
	it.each([
		['R1', 'wwww', true, 'first four all wrong'],
		['R1', 'www', false, 'three at the start are not four'],
		['R1', 'rwww', false, 'three in a row, but within the first four'],
		['R1', 'rwwww', true, 'three in a row later'],
		['R1', 'wwswsw', true, 'a skip is no response and breaks no run: four wrong'],
		['R1', 'rrrwsww', true, 'a skip breaks no later run'],
		['R2', 'rrwww', false, '2 right and 7 left: 9 can still be reached'],
		['R2', 'rrwwww', true, 'the limit of 9 is out of reach'],
		['R1', 'wwwwr', false, 'only at the moment it happens'],
		['R4', 'rrrrwrww', false, 'two in a row'],
		['R1', 'hhhhww', false, 'help is right, so no run, though no way to the limit'],
		['R1', 'hhhhwww', true, 'help doesn’t count for the limit']
	] as const)('%s %s → %s (%s)', (id, signs, expected, _why) => {
		expect(stopApplies(rule(id), responses(signs))).toBe(expected);
	});

	it('asks again after an undoing only for a new run of three', () => {
		expect(stopApplies(rule('R1'), responses('wwwww'), 4)).toBe(false);
		expect(stopApplies(rule('R1'), responses('wwwwrwww'), 4)).toBe(true);
	});

	it.each([
		['W3', '00', false, '6 can still be reached with the six left'],
		['W3', 'w00', true, 'two blank and out of reach'],
		['W3', '0w0', false, 'not in a row'],
		['W3', 'w0s0', true, 'a skip breaks no run']
	] as const)('%s %s → %s (%s)', (id, signs, expected, _why) => {
		expect(twoBlank(rule(id), responses(signs))).toBe(expected);
	});
});
