import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRecoveryCode, parseRecoveryCode } from './recovery-code';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bits = fc.uint8Array({ minLength: 16, maxLength: 16 });
const plain = (code: string) => code.replaceAll('-', '');

describe('recovery code', () => {
	it('says 128 bits in groups of four, and reads them back', () => {
		fc.assert(
			fc.property(bits, (random) => {
				const code = formatRecoveryCode(random);
				expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{3}$/);
				expect(parseRecoveryCode(code)).toEqual(new Uint8Array(random));
			})
		);
	});

	it('forgives case, spaces, dashes, O for 0 and I or L for 1', () => {
		fc.assert(
			fc.property(bits, (random) => {
				const code = formatRecoveryCode(random);
				const typed = ` ${code.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o')}\n`;
				expect(parseRecoveryCode(typed.replaceAll('1', 'l'))).toEqual(new Uint8Array(random));
				expect(parseRecoveryCode(typed.replaceAll('1', 'I'))).toEqual(new Uint8Array(random));
			})
		);
	});

	it('finds every single wrong character', () => {
		fc.assert(
			fc.property(bits, fc.nat(26), fc.integer({ min: 1, max: 31 }), (random, place, by) => {
				const code = plain(formatRecoveryCode(random));
				const wrong = ALPHABET[(ALPHABET.indexOf(code[place] ?? '') + by) % 32];
				expect(parseRecoveryCode(code.slice(0, place) + wrong + code.slice(place + 1))).toBeNull();
			}),
			{ numRuns: 1000 }
		);
	});

	it('finds any two characters that changed places', () => {
		fc.assert(
			fc.property(bits, fc.nat(26), fc.nat(26), (random, one, other) => {
				const letters = [...plain(formatRecoveryCode(random))];
				fc.pre(letters[one] !== letters[other]);
				[letters[one], letters[other]] = [letters[other] ?? '', letters[one] ?? ''];
				expect(parseRecoveryCode(letters.join(''))).toBeNull();
			}),
			{ numRuns: 1000 }
		);
	});

	it('refuses what is too short, too long, or not in the alphabet', () => {
		const code = formatRecoveryCode(new Uint8Array(16).fill(7));
		expect(parseRecoveryCode(code.slice(0, -1))).toBeNull();
		expect(parseRecoveryCode(`${code}0`)).toBeNull();
		expect(parseRecoveryCode(code.replace(/.$/, 'U'))).toBeNull();
		expect(parseRecoveryCode('en lösenfras att minnas')).toBeNull();
	});
});
