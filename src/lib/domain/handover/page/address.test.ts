import { describe, expect, it } from 'vitest';
import { err, ok } from '../../result';
import { parsePageAddress } from './address';

describe('parsePageAddress', () => {
	it.each([
		['https://spraksteg.karlstad.se', 'https://spraksteg.karlstad.se'],
		['  https://Karlstad.SE/  ', 'https://karlstad.se'],
		['https://karlstad.se/sfi//', 'https://karlstad.se/sfi'],
		['https://karlstad.se:8443/a', 'https://karlstad.se:8443/a'],
		['https://språk.se', 'https://xn--sprk-soa.se']
	])('takes %s', (typed, address) => expect(parsePageAddress(typed)).toEqual(ok(address)));

	it.each([
		['karlstad.se', 'notAddress'],
		['', 'notAddress'],
		['https://', 'notAddress'],
		['https:karlstad.se', 'notAddress'],
		['javascript:alert(1)', 'notAddress'],
		['data:text/html,hej', 'notAddress'],
		['http://karlstad.se', 'notHttps'],
		['https://salma:hemligt@karlstad.se', 'tooMuch'],
		['https://karlstad.se/?person=3', 'tooMuch'],
		['https://karlstad.se/#', 'tooMuch'],
		[`https://karlstad.se/${'a'.repeat(100)}`, 'tooLong']
	])('refuses %s: %s', (typed, code) => expect(parsePageAddress(typed)).toEqual(err(code)));
});
