import type { InstrumentFault } from '../fault';
import type { Passage } from '../stimuli';
import { type Check, type PlacedItem, placedItems } from './placed';

/** Words of running text, least and most, and kinds of questions; the ladder's description says so. */
const LENGTH = { R6: [40, 60], R7: [120, 150] } as const;
const KINDS = { locate: 3, combine: 3, infer: 2 } as const;

/** Words as spaces part them; signs that stand alone are none. */
export function wordsIn(passage: Passage): number {
	return (passage.paragraphs ?? [])
		.join(' ')
		.split(/\s+/u)
		.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** R6: two texts with four questions each. R7: a text and a table, three kinds of questions. */
export const passages: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	const forms = new Map<string, PlacedItem[]>();
	for (const placed of placedItems(instrument)) {
		const { tag, step, form } = placed;
		if ((step !== 'R6' && step !== 'R7') || (form !== 'A' && form !== 'B')) continue;
		const id = `${tag} ${step} ${form}`;
		forms.set(id, [...(forms.get(id) ?? []), placed]);
	}
	for (const items of forms.values()) {
		const [first] = items;
		if (!first) continue;
		const path = `steps.${first.step}.${first.form}.items`;
		const say: Say = (reason, fault = {}) =>
			faults.push({ file: first.file, path, reason, ...fault });
		const ids = [...new Set(items.flatMap(({ item }) => item.passage ?? []))];
		const texts = ids.flatMap((id) => first.pack.reading?.passages?.[id] ?? []);
		if (first.step === 'R6') sixth(items, ids, texts, say);
		else seventh(items, texts, say);
	}
	return faults;
};

type Say = (reason: string, fault?: Pick<InstrumentFault, 'code' | 'values'>) => void;

function sixth(
	items: readonly PlacedItem[],
	ids: readonly string[],
	texts: readonly Passage[],
	say: Say
): void {
	if (ids.length !== 2) say(`${ids.length} texts, not 2`);
	for (const id of ids) {
		const asked = items.filter(({ item }) => item.passage === id).length;
		if (asked !== 4) say(`${asked} questions about ${id}, not 4`);
	}
	texts.forEach((text, n) => length(text, ids[n] ?? '', LENGTH.R6, say));
}

function seventh(items: readonly PlacedItem[], texts: readonly Passage[], say: Say): void {
	const long = texts.filter((text) => text.paragraphs && !text.table);
	if (long.length !== 1) say(`${long.length} longer texts, not 1`);
	if (!texts.some((text) => text.table ?? text.fields)) say('no table or form');
	for (const text of long) length(text, text.title ?? '', LENGTH.R7, say);
	for (const [kind, count] of Object.entries(KINDS)) {
		const there = items.filter(({ item }) => item.kind === kind).length;
		if (there !== count) say(`${there} questions to ${kind}, not ${count}`);
	}
}

function length(text: Passage, name: string, [least, most]: readonly [number, number], say: Say) {
	const count = wordsIn(text);
	if (count >= least && count <= most) return;
	const values = { name, count, least, most };
	say(`${name} has ${count} words, not ${least}–${most}`, { code: 'length', values });
}
