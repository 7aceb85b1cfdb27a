import { describe, expect, it } from 'vitest';
import { conceptWords } from './concept-words';
import { found, itemOf } from './testing/spoiled';

describe('words from concepts.json', () => {
	it('are there for every concept a language shows', async () => {
		expect(await found(conceptWords)).toEqual([]);
		const faults = await found(conceptWords, ({ concepts }) => {
			delete concepts.concepts.find(({ id }) => id === 'bed')!.words['kmr'];
		});
		expect(faults).toHaveLength(1);
		expect(faults[0]).toContain('no word for bed in kmr');
	});

	it('are the ones to be read and found among pictures', async () => {
		const faults = await found(conceptWords, (instrument) => {
			itemOf(instrument, 'prs', 'R4').shown!.text = 'پیشک';
		});
		expect(faults).toHaveLength(1);
		expect(faults[0]).toContain('پیشک is');
	});
});
