import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import type { Language } from '../../src/lib/domain/language/language';
import { type Check, placedItems, placedPassages } from './check';

/** Kinds of items that show a sign as it hangs in town, in whatever letters. */
const FOREIGN_KINDS = new Set(['symbol']);
/** The underscore is a sentence's gap. */
const ALWAYS = /[\s\d.,:;!?()/+\-–—…·%"'«»،؛؟٪٫٬{}_]/u;

/** Every letter of every stimulus and text stands in the language's inventory. */
export const letters: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	for (const { pack, item, file, path } of placedItems(instrument)) {
		if (FOREIGN_KINDS.has(item.kind ?? '')) continue;
		const shown = [item.shown, ...(item.options ?? [])].flatMap((s) => [s?.text, s?.also]);
		const strange = foreign(pack.language, [...shown, item.heard?.text, item.heard?.say]);
		if (strange) faults.push({ file, path, reason: `not in the inventory: ${strange}` });
	}
	for (const { pack, texts, file, path } of placedPassages(instrument)) {
		const strange = foreign(pack.language, texts);
		if (strange) faults.push({ file, path, reason: `not in the inventory: ${strange}` });
	}
	for (const [tag, pack] of Object.entries(instrument.languages)) {
		for (const [key, text] of Object.entries(pack.texts ?? {})) {
			const forms = [text, text.f, text.m].flatMap((form) => [form?.text, form?.say]);
			const strange = foreign(pack.language, forms);
			const file = `languages/${tag}/texts.json`;
			if (strange) faults.push({ file, path: key, reason: `not in the inventory: ${strange}` });
		}
	}
	return faults;
};

function foreign(language: Language, texts: readonly (string | undefined)[]): string {
	const { inventory } = language;
	if (!inventory) return '';
	const known = new Set([
		...inventory.letters,
		...inventory.marks,
		...inventory.extra,
		...language.digits.flatMap((digits) => [...digits])
	]);
	const all = texts.flatMap((text) => [...(text ?? '')]);
	return [...new Set(all.filter((sign) => !known.has(sign) && !ALWAYS.test(sign)))].join(' ');
}
