import type { Bytes } from './bytes';

/**
 * The recovery code: 128 random bits in Crockford's base32 (26 characters; no I,
 * L, O or U) and one check character, in groups of four. The check is a weighted
 * sum in the field of 32 elements with a different weight for each place, so it
 * finds every single wrong character and every two that changed places.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA = 26;

export function formatRecoveryCode(bits: Uint8Array): string {
	const digits = toDigits(bits);
	const text = [...digits, check(digits)].map((digit) => ALPHABET[digit]).join('');
	return text.replace(/.{4}(?=.)/g, '$&-');
}

/** Forgives case, spaces and dashes, O for 0, I and L for 1. @returns 16 bytes, or null. */
export function parseRecoveryCode(text: string): Bytes | null {
	const plain = text
		.toUpperCase()
		.replace(/[\s\p{Pd}]/gu, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
	const digits = Array.from(plain, (letter) => ALPHABET.indexOf(letter));
	if (digits.length !== DATA + 1 || digits.includes(-1)) return null;
	const data = digits.slice(0, DATA);
	// 26 characters hold 130 bits: the first two are always zero.
	if (check(data) !== digits[DATA] || (data[0] ?? 32) > 7) return null;
	return fromDigits(data);
}

function toDigits(bits: Uint8Array): number[] {
	let value = bits.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	const digits: number[] = [];
	for (let place = 0; place < DATA; place++) {
		digits.unshift(Number(value & 31n));
		value >>= 5n;
	}
	return digits;
}

function fromDigits(digits: readonly number[]): Bytes {
	let value = digits.reduce((sum, digit) => (sum << 5n) | BigInt(digit), 0n);
	const bytes = new Uint8Array(16);
	for (let at = 15; at >= 0; at--) {
		bytes[at] = Number(value & 255n);
		value >>= 8n;
	}
	return bytes;
}

/** Sum of digit × α^place by Horner's rule; the check's own weight is α⁰ = 1. */
function check(digits: readonly number[]): number {
	return digits.reduce((sum, digit) => double(sum ^ digit), 0);
}

/** Times α in GF(32) with x⁵ + x² + 1, where α has order 31. */
function double(value: number): number {
	const shifted = value << 1;
	return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
