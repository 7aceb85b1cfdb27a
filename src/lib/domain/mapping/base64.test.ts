import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64';

describe('base64', () => {
	it('gives back what went in, longer than a stretch too', () => {
		const bytes = Uint8Array.from({ length: 70_001 }, (_, n) => n % 256);
		expect(fromBase64(toBase64(bytes))).toEqual(bytes);
	});

	it('is that of others', () => {
		// RFC 4648, section 10.
		expect(toBase64(new TextEncoder().encode('foobar'))).toBe('Zm9vYmFy');
	});
});
