import { describe, expect, it } from 'vitest';
import { banned } from '../../src/lib/domain/instrument/checks/banned';
import { found, itemOf } from './testing/spoiled';

describe('banned fields', () => {
	it.each([
		['ti', 'ወተሃደር', 'war'],
		['fa', 'سرباز‌ها', 'war'],
		['prs', 'شفاخانه و پولیس', 'police'],
		['kmr', 'Leşkeran', 'war'],
		['ar', 'الحرب', 'war']
	])('of %s: %s', async (tag, word, field) => {
		expect(await found(banned)).toEqual([]);
		const faults = await found(banned, (instrument) => {
			itemOf(instrument, tag, 'R5').options![0]!.text = word;
		});
		expect(faults).toHaveLength(1);
		expect(faults[0]).toContain(`banned field ${field}`);
	});

	it.each([
		['fa', 'برگشت، سه‌روزه'],
		['kmr', 'Dîlan'],
		['ti', 'ብረት'],
		['prs', 'پسته‌خانه']
	])('leave ordinary words of %s alone: %s', async (tag, word) => {
		const faults = await found(banned, (instrument) => {
			itemOf(instrument, tag, 'R5').options![0]!.text = word;
		});
		expect(faults).toEqual([]);
	});
});
