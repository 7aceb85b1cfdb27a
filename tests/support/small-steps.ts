import type { ItemType, Rule, Step } from '../../src/lib/domain/instrument/ladder';

/** The project's own numbers (tables of the reading and writing steps), none normed. */
const choice = (
	items: number,
	limit: number,
	above: number,
	withB: { limit: number; above: number }
): Rule => ({ items, options: 4, points: 1, limit, above, withB });

const judged = (items: number, points: number, limit: number, above: number): Rule => ({
	items,
	options: null,
	points,
	limit,
	above,
	withB: null
});

const EIGHT = choice(8, 6, 5, { limit: 12, above: 8 });

export const RULES: Readonly<Record<string, Rule>> = {
	R0: judged(6, 1, 5, 3),
	R1: EIGHT,
	R2: choice(12, 9, 7, { limit: 18, above: 11 }),
	R3: EIGHT,
	R4: choice(10, 8, 6, { limit: 16, above: 9 }),
	R5: EIGHT,
	R6: EIGHT,
	R7: EIGHT,
	W0: judged(4, 1, 3, 2),
	W1: judged(4, 2, 5, 3),
	W2: judged(2, 1, 2, 1),
	W3: { ...judged(8, 1, 6, 4), withB: { limit: 12, above: 8 } },
	W4: { ...judged(6, 2, 8, 5), withB: { limit: 16, above: 10 } },
	W5: { ...judged(5, 2, 7, 4), withB: { limit: 14, above: 8 } },
	W6: { ...judged(3, 2, 4, 2), withB: { limit: 8, above: 4 } },
	W7: { ...judged(4, 2, 6, 3), withB: { limit: 12, above: 6 } }
};

const TYPES: Readonly<Record<string, ItemType>> = {
	R0: 'point-observe',
	R1: 'find-sign',
	R2: 'hear-choose',
	R3: 'hear-choose',
	R4: 'word-picture',
	W0: 'pen-control',
	W1: 'copy',
	W2: 'from-memory',
	W3: 'dictation',
	W4: 'dictation',
	W5: 'form-and-sentence',
	W6: 'own-text',
	W7: 'own-text'
};

const REPEATED = ['R0', 'W0', 'W1', 'W2'];

/** Things W6 and W7 are judged by, each on the one writing. */
export const CRITERIA: Readonly<Record<string, readonly string[]>> = {
	W6: ['meaning', 'segmentation', 'legibility'],
	W7: ['purpose', 'content', 'cohesion', 'convention']
};

/** A step of the school strand, or (`L-R1`) its twin in the Latin strand; `L-R3c` stands beside. */
export function smallStep(id: string): Step {
	const plain = id.replace('L-', '').replace('c', '');
	const rule = RULES[plain];
	if (!rule) throw new Error(`no numbers for ${id}`);
	const part = plain.startsWith('R') ? 'reading' : 'writing';
	const words = { sv: `Steg ${id}`, en: `Step ${id}` };
	const anyone = plain === 'R0' || ['W0', 'W1', 'W2'].includes(plain);
	return {
		id,
		part,
		strand: id.startsWith('L-') ? 'latin' : 'school',
		rung: Number(plain.slice(1)),
		...(id.endsWith('c') ? { beside: id.slice(0, -1) } : {}),
		title: words,
		shows: words,
		itemType: TYPES[plain] ?? 'word-picture',
		rule,
		stopRule: plain === 'R0' ? 'none' : part === 'reading' ? 'standard' : 'twoBlank',
		oneShort: REPEATED.includes(plain) ? 'repeat' : 'formB',
		judge: anyone ? 'anyone' : part === 'reading' ? 'key' : 'reader',
		say: words,
		watch: words,
		observations: []
	};
}
