import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import type { Language } from '../../src/lib/domain/language/language';
import { type Check, placedItems } from './check';

/** Sets whose choices differ by one grapheme. */
const ONE_APART = new Set(['R3', 'L-R3', 'L-R3c']);

/**
 * A word's signs: code points, but letters that the inventory writes together (`dh`, `ng`, `aa`)
 * are one, the longest first.
 */
export function graphemes(text: string, inventory: Language['inventory']): string[] {
	const joined = [...(inventory?.letters ?? []), ...(inventory?.extra ?? [])]
		.map((sign) => sign.normalize('NFC').toLowerCase())
		.filter((sign) => [...sign].length > 1)
		.sort((a, b) => b.length - a.length);
	const signs: string[] = [];
	let rest = text.normalize('NFC').toLowerCase();
	while (rest) {
		const sign = joined.find((one) => rest.startsWith(one)) ?? [...rest][0] ?? '';
		signs.push(sign);
		rest = rest.slice(sign.length);
	}
	return signs;
}

/** Distance in signs (Levenshtein). */
export function distance(left: readonly string[], right: readonly string[]): number {
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

/** R3, L-R3, L-R3c: every distractor differs from the key by exactly one grapheme. */
export const oneGrapheme: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	for (const { step, form, item, file, path, pack } of placedItems(instrument)) {
		if (!ONE_APART.has(step) || (form !== 'A' && form !== 'B')) continue;
		const signs = (text = '') => graphemes(text, pack.language.inventory);
		const key = item.options?.find((option) => option.id === item.key)?.text ?? '';
		for (const option of item.options ?? []) {
			if (option.id === item.key || distance(signs(option.text), signs(key)) === 1) continue;
			faults.push({ file, path, reason: `${option.text} is not one sign from ${key}` });
		}
	}
	return faults;
};

/** R2, L-R2: every letter is met over both forms and the practice, as key or choice. */
export const letterCover: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	const items = placedItems(instrument).filter(({ step }) => step === 'R2' || step === 'L-R2');
	for (const [tag, pack] of Object.entries(instrument.languages)) {
		const own = items.filter((placed) => placed.tag === tag);
		if (own.length === 0 || !pack.language.inventory) continue;
		const met = new Set(
			own.flatMap(({ item }) => item.options?.map((option) => option.text) ?? [])
		);
		const base = pack.language.inventory.letters.filter((letter) => !/[ءأإآؤئةى]/.test(letter));
		const missing = base.filter((letter) => !met.has(letter));
		if (missing.length > 0) {
			const step = own[0]?.step ?? 'R2';
			const reason = `letters never met in ${step}: ${missing.join(' ')}`;
			faults.push({ file: `languages/${tag}/reading.json`, path: `steps.${step}`, reason });
		}
	}
	return faults;
};
