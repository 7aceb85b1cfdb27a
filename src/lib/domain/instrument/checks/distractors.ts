import type { InstrumentFault } from '../fault';
import { distance, graphemes } from './graphemes';
import { type Check, type PlacedItem, placedItems } from './placed';

/** Sets whose choices differ by one grapheme. */
const ONE_APART = new Set(['R3', 'L-R3', 'L-R3c']);

const scored = ({ form }: PlacedItem): boolean => form === 'A' || form === 'B';

/** R3, L-R3, L-R3c: every distractor differs from the key by exactly one grapheme. */
export const oneGrapheme: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	for (const placed of placedItems(instrument)) {
		const { step, item, file, path, pack } = placed;
		if (!ONE_APART.has(step) || !scored(placed)) continue;
		const signs = (text = '') => graphemes(text, pack.language.inventory);
		const key = item.options?.find((option) => option.id === item.key)?.text ?? '';
		for (const option of item.options ?? []) {
			if (option.id === item.key || distance(signs(option.text), signs(key)) === 1) continue;
			const text = option.text ?? '';
			const reason = `${text} is not one sign from ${key}`;
			faults.push({ file, path, reason, code: 'notOneSign', values: { text, key } });
		}
	}
	return faults;
};
