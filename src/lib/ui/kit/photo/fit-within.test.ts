import { describe, expect, it } from 'vitest';
import { fitWithin, LONGEST_SIDE } from './fit-within';

describe('a photo that is kept', () => {
	it.each([
		// A camera of twelve megapixels, lying and standing.
		[4000, 3000, 1600, 1200],
		[3000, 4000, 1200, 1600],
		// Small already: never made larger.
		[640, 480, 640, 480],
		// A strip keeps at least a pixel.
		[16_000, 3, 1600, 1]
	])('%i × %i becomes %i × %i', (width, height, w, h) => {
		expect(fitWithin(width, height, LONGEST_SIDE)).toEqual({ width: w, height: h });
	});
});
