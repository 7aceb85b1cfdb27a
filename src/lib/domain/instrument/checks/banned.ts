import type { InstrumentFault } from '../fault';
import type { Instrument } from '../instrument';
import { type Check, placedItems, placedPassages } from './placed';
import { bareKeysOf, keyOf, wordsOf } from './word-forms';

/** No stimulus touches a banned field. */
export const banned: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	const fields = Object.entries(instrument.concepts.banned).map(
		([field, { words }]) => [field, keysByLanguage(instrument, words)] as const
	);
	const items = placedItems(instrument).map(({ tag, item, file, path }) => {
		const own = [item.heard?.text, item.shown?.text, ...(item.options ?? []).map((o) => o.text)];
		return { file, path, texts: [[tag, own.join(' ')], ...Object.entries(item.gloss)] as const };
	});
	const passages = placedPassages(instrument).map(({ tag, passage, texts, file, path }) => ({
		file,
		path,
		texts: [[tag, texts.join(' ')], ...Object.entries(passage.gloss)] as const
	}));
	for (const { file, path, texts } of [...items, ...passages]) {
		for (const [tag, text] of texts) {
			const language = instrument.languages[tag]?.language;
			const said = wordsOf(text ?? '').map((word) => ({
				word,
				keys: bareKeysOf(keyOf(word, language), language)
			}));
			for (const [field, banned] of fields) {
				const hit = said.find(({ keys }) => keys.some((key) => banned.get(tag)?.has(key)));
				if (!hit) continue;
				const { word } = hit;
				const reason = `${word} belongs to the banned field ${field}`;
				faults.push({ file, path, reason, code: 'banned', values: { word, field } });
			}
		}
	}
	return faults;
};

function keysByLanguage(
	instrument: Instrument,
	words: Readonly<Record<string, readonly string[]>>
): ReadonlyMap<string, ReadonlySet<string>> {
	return new Map(
		Object.entries(words).map(([tag, own]) => {
			const language = instrument.languages[tag]?.language;
			return [tag, new Set(own.map((word) => keyOf(word, language)))];
		})
	);
}
