import type { InstrumentFault } from '../fault';
import { type Check, placedItems } from './placed';
import { unitsOf } from './graphemes';

/** Steps that link letters and sounds. */
const STEPS = new Set(['R2', 'L-R2']);

/** R2, L-R2: every letter is met over both forms and the practice, as key or choice. */
export const letterCover: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	const items = placedItems(instrument).filter(({ step }) => STEPS.has(step));
	for (const [tag, pack] of Object.entries(instrument.languages)) {
		const { inventory } = pack.language;
		if (!inventory) continue;
		const strange = (inventory.forms ?? []).filter((sign) => !inventory.letters.includes(sign));
		if (strange.length > 0) {
			const reason = `not among the letters: ${strange.join(' ')}`;
			faults.push({ file: `languages/${tag}/language.json`, path: 'inventory.forms', reason });
		}
		const own = items.filter((placed) => placed.tag === tag);
		if (own.length === 0) continue;
		const met = new Set(
			own.flatMap(({ item }) => item.options?.flatMap(({ text }) => unitsOf(text ?? '')) ?? [])
		);
		const base = inventory.letters.filter((letter) => !inventory.forms?.includes(letter));
		const missing = [...new Set(base.flatMap(unitsOf))].filter((unit) => !met.has(unit));
		if (missing.length > 0) {
			const step = own[0]?.step ?? 'R2';
			const reason = `letters never met in ${step}: ${missing.join(' ')}`;
			faults.push({
				file: `languages/${tag}/reading.json`,
				path: `steps.${step}`,
				reason,
				code: 'letterNotMet',
				values: { letters: missing.join(' ') }
			});
		}
	}
	return faults;
};
