import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import { type Check, placedItems, placedPassages } from './check';

const HERE = import.meta.dirname;
const MARKS = /[\u064B-\u0652\u0670\u0640]/g;
/** A word stands whole, not inside another. */
const WORDS = /[\p{L}\p{M}]+/gu;

function wordsOf(text: string): string[] {
	return text.normalize('NFC').replace(MARKS, '').toLowerCase().match(WORDS) ?? [];
}

/** No stimulus touches a banned field. */
export const banned: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
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
		for (const [field, { words }] of Object.entries(instrument.concepts.banned)) {
			for (const [language, text] of texts) {
				const hit = wordsOf(text ?? '').find((word) => words[language]?.includes(word));
				if (hit) faults.push({ file, path, reason: `${hit} belongs to the banned field ${field}` });
			}
		}
	}
	return faults;
};

/** Every concept whose word differs from the picture's CLDR name says why. */
export const secondSource: Check = ({ instrument }) => {
	const [head, ...rows] = readFileSync(join(HERE, 'picture-names.tsv'), 'utf8').trim().split('\n');
	const columns = head?.split('\t') ?? [];
	const names = new Map(rows.map((row) => [row.split('\t')[0], row.split('\t')]));
	return instrument.concepts.concepts.flatMap((concept, n): InstrumentFault[] => {
		const row = concept.emoji ? names.get(concept.emoji) : undefined;
		return Object.entries(concept.words).flatMap(([tag, word]): InstrumentFault[] => {
			const name = row?.[columns.indexOf(tag)];
			if (!name || wordsOf(name).includes(wordsOf(word)[0] ?? '') || concept.differs?.[tag])
				return [];
			const reason = `${word} is called ${name} in CLDR, and no reason stands in differs.${tag}`;
			return [{ file: 'concepts.json', path: `concepts.${n}.words.${tag}`, reason }];
		});
	});
};

/** Share (0–1) of the words to be read that the frequency list knows; null without a list. */
export function attested(items: ReturnType<typeof placedItems>, tag: string): number | null {
	const file = join(HERE, 'frequency', `${tag}.tsv`);
	if (!existsSync(file)) return null;
	const known = new Set(
		readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((line) => wordsOf(line.split('\t')[0] ?? ''))
	);
	const words = items
		.filter((placed) => placed.tag === tag && (placed.form === 'A' || placed.form === 'B'))
		.filter(({ item }) => item.concept !== undefined)
		.flatMap(({ item }) => wordsOf(item.shown?.text ?? item.heard?.text ?? '').slice(0, 1));
	const found = words.filter((word) => known.has(word) || known.has(`ال${word}`));
	return words.length === 0 ? null : found.length / words.length;
}
