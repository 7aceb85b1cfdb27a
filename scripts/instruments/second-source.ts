import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import type { Check } from '../../src/lib/domain/instrument/checks/placed';
import { keyOf, wordsOf } from '../../src/lib/domain/instrument/checks/word-forms';

const NAMES = join(import.meta.dirname, 'picture-names.tsv');

/** Every concept whose word differs from the picture's CLDR name says why. */
export const secondSource: Check = ({ instrument }) => {
	const [head, ...rows] = readFileSync(NAMES, 'utf8').trim().split('\n');
	const columns = head?.split('\t') ?? [];
	const names = new Map(rows.map((row) => [row.split('\t')[0], row.split('\t')]));
	return instrument.concepts.concepts.flatMap((concept, n): InstrumentFault[] => {
		const row = concept.emoji ? names.get(concept.emoji) : undefined;
		return Object.entries(concept.words).flatMap(([tag, word]): InstrumentFault[] => {
			const language = instrument.languages[tag]?.language;
			const keys = (text: string) => wordsOf(text).map((one) => keyOf(one, language));
			const name = row?.[columns.indexOf(tag)];
			if (!name || keys(name).includes(keys(word)[0] ?? '') || concept.differs?.[tag]) return [];
			const reason = `${word} is called ${name} in CLDR, and no reason stands in differs.${tag}`;
			return [{ file: 'concepts.json', path: `concepts.${n}.words.${tag}`, reason }];
		});
	});
};
