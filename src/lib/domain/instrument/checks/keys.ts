import type { InstrumentFault } from '../fault';
import { type Check, placedItems } from './placed';

const NAME_SUBSTITUTE = 'name-substitute';

/** The right option's place is balanced over a form (each place equally often, ±1). */
export const keyPlaces: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	const forms = new Map<string, { file: string; path: string; places: number[]; of: number }>();
	for (const { tag, step, form, item, file } of placedItems(instrument)) {
		if ((form !== 'A' && form !== 'B') || !item.options || item.kind === NAME_SUBSTITUTE) continue;
		const id = `${tag} ${step} ${form}`;
		const path = `steps.${step}.${form}.items`;
		const entry = forms.get(id) ?? { file, path, places: [], of: item.options.length };
		entry.places.push(item.options.findIndex((option) => option.id === item.key));
		forms.set(id, entry);
	}
	for (const { file, path, places, of } of forms.values()) {
		const counts = Array.from(
			{ length: of },
			(_, place) => places.filter((p) => p === place).length
		);
		if (Math.max(...counts) - Math.min(...counts) > 1)
			faults.push({ file, path, reason: `the key's places are uneven: ${counts.join(' ')}` });
		if (places.some((place, n) => place === places[n + 1] && place === places[n + 2]))
			faults.push({ file, path, reason: 'the key stands in one place three times in a row' });
	}
	return faults;
};

/** No word is the key of two items over both forms. */
export const keysOnce: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	const seen = new Map<string, string>();
	for (const { tag, step, form, item, file, path } of placedItems(instrument)) {
		if (form !== 'A' && form !== 'B') continue;
		const word = item.heard?.text ?? item.shown?.text;
		if (!word || !item.options) continue;
		const id = `${tag} ${step} ${word}`;
		const before = seen.get(id);
		if (before)
			faults.push({
				file,
				path,
				reason: `${word} is the key of ${before} too`,
				code: 'keyTwice',
				values: { word, item: before }
			});
		seen.set(id, item.id);
	}
	return faults;
};
