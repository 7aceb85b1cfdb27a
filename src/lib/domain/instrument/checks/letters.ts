import type { InstrumentFault } from '../fault';
import type { Language } from '../../language/language';
import { type Check, placedItems, placedPassages } from './placed';

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
		if (strange) faults.push(notThere(file, path, strange));
	}
	for (const { pack, texts, file, path } of placedPassages(instrument)) {
		const strange = foreign(pack.language, texts);
		if (strange) faults.push(notThere(file, path, strange));
	}
	for (const [tag, pack] of Object.entries(instrument.languages)) {
		for (const [key, text] of Object.entries(pack.texts ?? {})) {
			const wordings = [text, ...Object.values(text.varieties ?? {})];
			const forms = wordings
				.flatMap((wording) => [wording, wording.f, wording.m])
				.flatMap((form) => [form?.text, form?.say]);
			const strange = foreign(pack.language, forms);
			const file = `languages/${tag}/texts.json`;
			if (strange) faults.push(notThere(file, key, strange));
			if (pack.language.direction === 'rtl' && forms.some((form) => /^[!?.:،؟]/u.test(form ?? '')))
				faults.push({
					file,
					path: key,
					reason: 'begins with punctuation: typed in visual order',
					code: 'visualOrder'
				});
		}
	}
	return faults;
};

function notThere(file: string, path: string, signs: string): InstrumentFault {
	const reason = `not in the inventory: ${signs}`;
	return { file, path, reason, code: 'foreign', values: { signs } };
}

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
