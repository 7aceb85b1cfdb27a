import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { francAll } from 'franc-all';
import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { Check } from '../../src/lib/domain/instrument/checks/placed';
import { placedTexts } from './placed-texts';

interface Expected {
	/** ISO 639-3 codes it may be taken for; null where franc-all can't tell. */
	readonly as: readonly string[] | null;
	readonly why?: string;
}

/** By tag. A language that isn't listed is said to be not checked. */
const EXPECTED = JSON.parse(
	readFileSync(join(import.meta.dirname, 'identification.json'), 'utf8')
) as Readonly<Record<string, Expected>>;

/** franc reads no more of a text than this, so a longer one is read in stretches. */
const STRETCH = 2048;

export interface Identified {
	readonly tag: string;
	/** What is printed. */
	readonly line: string;
	readonly wrong: readonly string[];
}

/** What the joined texts of each language are taken for, and what its joined stimuli are. */
export function identified(instrument: Instrument): Identified[] {
	const joined = new Map<string, { texts: string; stimuli: string }>();
	for (const { tag, file, text } of placedTexts(instrument)) {
		const own = joined.get(tag) ?? { texts: '', stimuli: '' };
		own[file.endsWith('/texts.json') ? 'texts' : 'stimuli'] += `${text}\n`;
		joined.set(tag, own);
	}
	return [...joined].map(([tag, own]) => {
		const { as, why = 'no expectation in identification.json' } = EXPECTED[tag] ?? { as: null };
		if (!as) return { tag, line: `${tag} not identified, not checked: ${why}`, wrong: [] };
		const parts = (['texts', 'stimuli'] as const)
			.filter((part) => own[part] !== '')
			.map((part) => ({ part, ...counted(own[part], as) }));
		const line = parts.map(({ part, said }) => `${part} ${said}`).join(', ');
		return {
			tag,
			line: `${tag} identified: ${line}`,
			wrong: parts.flatMap(({ part, said, fits }) =>
				fits ? [] : [`${part} are taken for ${said}, not ${as.join(' or ')}`]
			)
		};
	});
}

/** Which language comes first in how many stretches; it fits where most are as expected. */
function counted(text: string, as: readonly string[]): { said: string; fits: boolean } {
	const firsts = new Map<string, number>();
	let all = 0;
	let right = 0;
	for (let from = 0; from < text.length; from += STRETCH) {
		// A short rest is read together with what comes before it.
		const start = Math.max(0, Math.min(from, text.length - STRETCH));
		const first = francAll(text.slice(start, start + STRETCH))[0]?.[0] ?? 'und';
		firsts.set(first, (firsts.get(first) ?? 0) + 1);
		all++;
		if (as.includes(first)) right++;
	}
	const ranked = [...firsts].sort(([, a], [, b]) => b - a);
	return { said: ranked.map(([code, n]) => `${code} ${n}`).join(' '), fits: right * 2 > all };
}

/** The texts and the stimuli of a language are taken for that language. */
export const identify: Check = ({ instrument }) =>
	identified(instrument).flatMap(({ tag, wrong }) =>
		wrong.map((reason): InstrumentFault => ({ file: `languages/${tag}`, path: '', reason }))
	);
