import { describe, expect, it } from 'vitest';
import { oneGrapheme } from '../../src/lib/domain/instrument/checks/distractors';
import { oneRight } from '../../src/lib/domain/instrument/checks/one-right';
import { found, itemOf } from './testing/spoiled';

describe('distractors', () => {
	it.each([
		['ti', 'ኣብ ገዛ'],
		['kmr', 'pirtûk'],
		['fa', 'مدرسه'],
		['prs', 'مکتب']
	])('are one sign from the key in %s', async (tag, far) => {
		const faults = await found(oneGrapheme, (instrument) => {
			const item = itemOf(instrument, tag, 'R3');
			item.options!.find(({ id }) => id !== item.key)!.text = far;
		});
		expect(faults).toHaveLength(1);
		expect(faults[0]).toContain(`${far} is not one sign from`);
	});

	it('show each something else', async () => {
		expect(await found(oneRight)).toEqual([]);
		const faults = await found(oneRight, (instrument) => {
			const [first, second] = itemOf(instrument, 'ti', 'R2').options!;
			second!.text = first!.text!;
			const [one, other] = itemOf(instrument, 'fa', 'R4').options!;
			other!.picture = one!.picture!;
		});
		expect(faults).toHaveLength(2);
	});
});
