import { beforeAll, describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { Check } from '../../src/lib/domain/instrument/checks/placed';
import { banned } from '../../src/lib/domain/instrument/checks/banned';
import { oneGrapheme } from '../../src/lib/domain/instrument/checks/distractors';
import { distance, graphemes } from '../../src/lib/domain/instrument/checks/graphemes';
import { keyPlaces, keysOnce } from '../../src/lib/domain/instrument/checks/keys';
import { letterCover } from '../../src/lib/domain/instrument/checks/letter-cover';
import { letters } from '../../src/lib/domain/instrument/checks/letters';
import { oneRight } from '../../src/lib/domain/instrument/checks/one-right';
import { passages } from '../../src/lib/domain/instrument/checks/passages';
import { picturesExist } from '../../scripts/instruments/pictures';
import { secondSource } from '../../scripts/instruments/second-source';
import { loadInstrument } from '../../scripts/load-instrument';

/** Each check must find the fault it is there for: the shipped files with one thing made wrong. */
let shipped: Instrument;

beforeAll(async () => {
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error, null, 1));
	shipped = loaded.value;
});

type Item = { key?: string; options: { id: string; text?: string }[]; shown?: { text: string } };

function faultsAfter(check: Check, spoil: (items: (step: string) => Item[], all: never) => void) {
	const copy = structuredClone(shipped) as Instrument;
	const steps = copy.languages['ar']?.reading?.steps ?? {};
	spoil((step) => steps[step]?.A.items as unknown as Item[], copy as never);
	return check({ instrument: copy, pictures: new Set() });
}

type Reading = NonNullable<Instrument['languages'][string]['reading']>;

const itemsOf = (reading: Reading, step: string) =>
	reading.steps[step]!.A.items as unknown as { passage: string; kind: string }[];
const textOf = (reading: Reading) =>
	reading.passages![itemsOf(reading, 'R6')[0]!.passage]! as unknown as { paragraphs: string[] };

const short = (reading: Reading) => void (textOf(reading).paragraphs = ['موعد غدا']);
const foreignLetter = (reading: Reading) => void (textOf(reading).paragraphs[0] += ' پا');
const bannedWord = (reading: Reading) => void (textOf(reading).paragraphs[0] += ' حرب');
function otherKind(reading: Reading) {
	const item = itemsOf(reading, 'R7').find(({ kind }) => kind === 'infer');
	if (item) item.kind = 'locate';
}
function otherText(reading: Reading) {
	const items = itemsOf(reading, 'R6');
	items[0]!.passage = items.find(({ passage }) => passage !== items[0]!.passage)!.passage;
}

describe('the checks behind npm run instruments', () => {
	it('measures distance in signs (kitten, sitting: the textbook pair)', () => {
		expect(distance([...'kitten'], [...'sitting'])).toBe(3);
		expect(distance([...'دار'], [...'نار'])).toBe(1);
	});

	it('counts what a language writes together as one sign (Somali dh, sh, aa)', () => {
		const { inventory } = shipped.languages['so']!.language;
		const signs = (word: string) => graphemes(word, inventory);
		expect(signs('Dhagax')).toEqual(['dh', 'a', 'g', 'a', 'x']);
		expect(signs('shaah')).toEqual(['sh', 'aa', 'h']);
		expect(distance(signs('buur'), signs('boor'))).toBe(1);
		expect(distance(signs('shan'), signs('dhan'))).toBe(1);
		// A doubled consonant is one sign more, not another sign.
		expect(distance(signs('kabbo'), signs('kabo'))).toBe(1);
	});

	it.each([
		[
			'a letter of another alphabet',
			letters,
			(items: (step: string) => Item[]) => {
				items('R3')[0]!.options[0]!.text = 'پا';
			}
		],
		[
			'a key that always stands first',
			keyPlaces,
			(items: (step: string) => Item[]) => {
				for (const item of items('R2')) item.key = item.options[0]!.id;
			}
		],
		[
			'one word as the key of two items',
			keysOnce,
			(items: (step: string) => Item[]) => {
				items('R4')[1]!.shown = { text: items('R4')[0]!.shown!.text };
			}
		],
		[
			'a distractor two signs away',
			oneGrapheme,
			(items: (step: string) => Item[]) => {
				const item = items('R3')[0]!;
				item.options.find((option) => option.id !== item.key)!.text = 'مدرسة';
			}
		],
		[
			'two choices that look the same',
			oneRight,
			(items: (step: string) => Item[]) => {
				const item = items('R5')[0]!;
				item.options[0]!.text = item.options[1]!.text!;
			}
		],
		[
			'a word from a banned field',
			banned,
			(items: (step: string) => Item[]) => {
				items('R3')[0]!.options[1]!.text = 'حرب';
			}
		]
	])('finds %s', (_, check, spoil) => {
		expect(check({ instrument: shipped, pictures: new Set() })).toEqual([]);
		expect(faultsAfter(check, spoil)).not.toEqual([]);
	});

	it.each([
		['a text that is cut short', passages, 'words, not', short],
		['a question of another kind', passages, 'questions to infer', otherKind],
		['a text with one question too few', passages, 'questions about', otherText],
		['a letter of another script inside a text', letters, 'not in the inventory', foreignLetter],
		['a word from a banned field inside a text', banned, 'banned field', bannedWord]
	])('finds %s', (_, check, reason, spoil) => {
		expect(check({ instrument: shipped, pictures: new Set() })).toEqual([]);
		const found = faultsAfter(check, (_items, all) =>
			spoil((all as Instrument).languages['ar']!.reading!)
		);
		expect(found.map((fault) => fault.reason).join()).toContain(reason);
	});

	it('finds a letter that R2 never meets', () => {
		const found = faultsAfter(letterCover, (_, all) => {
			const { reading } = (all as Instrument).languages['ar']!;
			for (const form of ['A', 'B'] as const)
				for (const item of reading!.steps['R2']![form]!.items as unknown as Item[])
					for (const option of item.options) if (option.text === 'غ') option.text = 'ع';
		});
		expect(found[0]?.reason).toContain('غ');
	});

	it('finds a word that CLDR calls something else, without a reason', () => {
		const found = faultsAfter(secondSource, (_, all) => {
			const concept = (all as Instrument).concepts.concepts.find(({ differs }) => differs?.['ar']);
			delete (concept as { differs?: unknown }).differs;
		});
		expect(found).toHaveLength(1);
	});

	it('finds a picture that has no file', () => {
		expect(picturesExist({ instrument: shipped, pictures: new Set() }).length).toBeGreaterThan(0);
	});
});
