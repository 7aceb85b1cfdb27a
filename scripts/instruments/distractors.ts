import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import { type Check, type PlacedItem, placedItems } from './check';
import { distance, graphemes } from './graphemes';

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
			faults.push({ file, path, reason: `${option.text} is not one sign from ${key}` });
		}
	}
	return faults;
};

/** No two choices of an item show the same: only one may be right. */
export const choicesApart: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	for (const { item, file, path } of placedItems(instrument)) {
		const seen = new Set<string>();
		for (const { ownName, text, picture } of item.options ?? []) {
			const shows = text?.normalize('NFC') ?? picture;
			if (shows === undefined || ownName) continue;
			if (seen.has(shows)) faults.push({ file, path, reason: `${shows} is two of the choices` });
			seen.add(shows);
		}
	}
	return faults;
};
