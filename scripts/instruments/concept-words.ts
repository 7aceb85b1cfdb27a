import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import { stepById } from '../../src/lib/domain/instrument/instrument';
import { type Check, placedItems } from '../../src/lib/domain/instrument/checks/placed';
import {
	bareKeysOf,
	joinedWordsOf,
	keyOf
} from '../../src/lib/domain/instrument/checks/word-forms';

/**
 * Words are taken from concepts.json: every concept an item or a picture stands for has the
 * language's word there, and a word to be read and found among pictures is that word.
 */
export const conceptWords: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	const words = new Map(instrument.concepts.concepts.map(({ id, words }) => [id, words]));
	const said = new Set<string>();
	for (const { tag, pack, step, item, file, path } of placedItems(instrument)) {
		const used = [item.concept, ...(item.options ?? []).map(({ concept }) => concept)];
		for (const concept of used) {
			if (concept === undefined || words.get(concept)?.[tag] !== undefined) continue;
			const once = `${tag} ${concept}`;
			if (said.has(once)) continue;
			said.add(once);
			faults.push({ file, path, reason: `concepts.json has no word for ${concept} in ${tag}` });
		}
		const word = words.get(item.concept ?? '')?.[tag];
		const read = item.shown?.text;
		if (stepById(instrument, step)?.itemType !== 'word-picture' || !word || !read) continue;
		const key = (text: string) =>
			joinedWordsOf(text)
				.map((one) => keyOf(one, pack.language))
				.join(' ');
		if (!bareKeysOf(key(read), pack.language).includes(key(word)))
			faults.push({ file, path, reason: `${read} is ${word} in concepts.json` });
	}
	return faults;
};
