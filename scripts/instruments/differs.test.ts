import { describe, expect, it } from 'vitest';
import { differsAsSaid } from './differs';
import { found, itemOf } from './testing/spoiled';

describe('how distractors differ', () => {
	it('is said of every one, and not of the key', async () => {
		expect(await found(differsAsSaid)).toEqual([]);
		const faults = await found(differsAsSaid, (instrument) => {
			const item = itemOf(instrument, 'fa', 'R5');
			item.options!.find(({ id }) => id === item.key)!.differs = 'meaning';
			delete item.options!.find(({ id }) => id !== item.key)!.differs;
		});
		expect(faults.map((fault) => fault.split(': ')[1]).sort()).toEqual([
			'a distractor that does not say how it differs',
			'the key differs from itself'
		]);
	});

	it.each([
		['ti', 'R2', 'order', 'ጰ'],
		['kmr', 'R3', 'mark', 'bab']
	])('is true where it can be told: %s %s %s', async (tag, step, differs, text) => {
		const faults = await found(differsAsSaid, (instrument) => {
			const item = itemOf(instrument, tag, step);
			Object.assign(
				item.options!.find(({ id }) => id !== item.key)!,
				{ differs, text }
			);
		});
		expect(faults.join()).toContain(`${text} does not differ by ${differs}`);
	});

	it('is true of the words for pictures that begin alike', async () => {
		const faults = await found(differsAsSaid, (instrument) => {
			const item = itemOf(instrument, 'fa', 'R4');
			item.options!.find(({ differs }) => differs === 'other')!.differs = 'initial';
		});
		expect(faults.join()).toContain('does not differ by initial');
	});
});
