import { describe, expect, it } from 'vitest';
import { oneLine, pdfString } from './pdf-string';

describe('pdfString', () => {
	it.each([
		['Teacher (SFI) \\ 1', '(Teacher \\(SFI\\) \\\\ 1)'],
		['å', '<FEFF00E5>'],
		// The low byte of č is a carriage return.
		['č', '<FEFF010D>'],
		['باب', '<FEFF062806270628>'],
		['😀', '<FEFFD83DDE00>'],
		['', '()']
	])('%s', (text, expected) => {
		expect(pdfString(text)).toBe(expected);
	});
});

describe('oneLine', () => {
	it('leaves no control, no break and no half of a pair', () => {
		expect(oneLine(' a\r\n\u0000b \uD800c\uDC00 \u0085d\t')).toBe('a b \uFFFDc\uFFFD d');
		expect(oneLine('😀')).toBe('😀');
	});
});
