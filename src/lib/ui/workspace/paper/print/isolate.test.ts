import { describe, expect, it } from 'vitest';
import { isolated } from './isolate';

describe('isolated', () => {
	it('keeps a time, a range of times or a phone number in its own order, from the right only', () => {
		expect(isolated('الساعة 10:30–12:00', 'rtl')).toBe(
			'الساعة \u206610:30\u2069–\u206612:00\u2069'
		);
		expect(isolated('هاتف 070-123 45 67', 'rtl')).toBe('هاتف \u2066070-123 45 67\u2069');
		expect(isolated('klockan 10:30', 'ltr')).toBe('klockan 10:30');
	});
});
