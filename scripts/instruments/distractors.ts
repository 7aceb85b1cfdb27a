import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import { type Check, placedItems } from './check';

/** Distance in signs (Levenshtein over code points). */
export function distance(a: string, b: string): number {
	const [left, right] = [[...a.normalize('NFC')], [...b.normalize('NFC')]];
	let row = right.map((_, n) => n + 1);
	row.unshift(0);
	left.forEach((sign, i) => {
		const next = [i + 1];
		right.forEach((other, j) => {
			const swap = (row[j] ?? 0) + (sign === other ? 0 : 1);
			next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		});
		row = next;
	});
	return row.at(-1) ?? 0;
}

/** R3: every distractor differs from the key by exactly one grapheme. */
export const oneGrapheme: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	for (const { step, form, item, file, path } of placedItems(instrument)) {
		if (step !== 'R3' || (form !== 'A' && form !== 'B')) continue;
		const key = item.options?.find((option) => option.id === item.key)?.text ?? '';
		for (const option of item.options ?? []) {
			if (option.id === item.key || distance(option.text ?? '', key) === 1) continue;
			faults.push({ file, path, reason: `${option.text} is not one sign from ${key}` });
		}
	}
	return faults;
};

/** R2: every letter is met over both forms and the practice, as key or choice. */
export const letterCover: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	const items = placedItems(instrument).filter(({ step }) => step === 'R2');
	for (const [tag, pack] of Object.entries(instrument.languages)) {
		const own = items.filter((placed) => placed.tag === tag);
		if (own.length === 0 || !pack.language.inventory) continue;
		const met = new Set(
			own.flatMap(({ item }) => item.options?.map((option) => option.text) ?? [])
		);
		const base = pack.language.inventory.letters.filter((letter) => !/[ءأإآؤئةى]/.test(letter));
		const missing = base.filter((letter) => !met.has(letter));
		if (missing.length > 0) {
			const reason = `letters never met in R2: ${missing.join(' ')}`;
			faults.push({ file: `languages/${tag}/reading.json`, path: 'steps.R2', reason });
		}
	}
	return faults;
};
