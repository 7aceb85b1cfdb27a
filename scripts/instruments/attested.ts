import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { Language } from '../../src/lib/domain/language/language';
import { placedItems } from '../../src/lib/domain/instrument/checks/placed';
import {
	bareKeysOf,
	joinedWordsOf,
	keyOf,
	wordsOf
} from '../../src/lib/domain/instrument/checks/word-forms';

const LISTS = join(import.meta.dirname, 'frequency');

export interface Attested {
	/** Of the words to be read, how many the frequency list knows (0–1). */
	readonly share: number;
	/** The others, each with the items it stands in. */
	readonly exceptions: ReadonlyMap<string, readonly string[]>;
}

/** The words of a language's concepts against its frequency list; null without list or words. */
export function attested(instrument: Instrument, tag: string): Attested | null {
	const language = instrument.languages[tag]?.language;
	const list = join(LISTS, `${tag}.tsv`);
	if (!existsSync(list)) return null;
	const keys = keysIn(list, language);
	let all = 0;
	let found = 0;
	const exceptions = new Map<string, string[]>();
	for (const placed of placedItems(instrument)) {
		const { item, form } = placed;
		if (placed.tag !== tag || (form !== 'A' && form !== 'B') || !item.concept) continue;
		const [word] = joinedWordsOf(item.shown?.text ?? item.heard?.text ?? '');
		if (word === undefined) continue;
		all++;
		if (bareKeysOf(keyOf(word, language), language).some((key) => keys.has(key))) found++;
		else exceptions.set(word, [...(exceptions.get(word) ?? []), item.id]);
	}
	return all === 0 ? null : { share: found / all, exceptions };
}

/** Each entry whole, what ZWNJ or an apostrophe joins in it, and both without a prefix. */
function keysIn(list: string, language: Language | undefined): ReadonlySet<string> {
	const entries = readFileSync(list, 'utf8')
		.split('\n')
		.map((line) => line.split('\t')[0] ?? '');
	return new Set(
		entries.flatMap((entry) =>
			[...joinedWordsOf(entry), ...wordsOf(entry)].flatMap((word) =>
				bareKeysOf(keyOf(word, language), language)
			)
		)
	);
}
