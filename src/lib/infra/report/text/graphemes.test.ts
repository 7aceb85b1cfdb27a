import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes } from './graphemes';

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });
const wanted = (text: string): string[] =>
	Array.from(segmenter.segment(text), ({ segment }) => segment);

describe('graphemes', () => {
	it('are those of the platform, however long the text is', () => {
		const unit = fc.constantFrom(
			...[
				'a',
				'é',
				'e\u0301',
				' ',
				'ب',
				'بِ',
				'\u0600',
				'\u200D',
				'\u200C',
				'ሀ',
				'中',
				'👩🏽‍🍳',
				'🇸🇪',
				'👩'
			],
			...['\uD800', '\uDC00', '\u0000', '\r\n', 'क्ष', '각', '\u1100', '\u1161', 'я̆', '\u20E3', '❤️']
		);
		const text = fc.string({ unit, minLength: 0, maxLength: 900 });
		fc.assert(
			fc.property(text, (one) => {
				expect(graphemes(one)).toEqual(wanted(one));
			}),
			{ numRuns: 200 }
		);
	});

	it('of 60,000 characters come at once', () => {
		const begin = performance.now();
		expect(graphemes('中'.repeat(60_000))).toHaveLength(60_000);
		expect(graphemes('👩🏽‍🍳'.repeat(9_000))).toHaveLength(9_000);
		expect(performance.now() - begin).toBeLessThan(3_000);
	});
});
