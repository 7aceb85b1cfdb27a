import type { Review } from '../../src/lib/domain/instrument/stimuli';
import type { Part } from '../../src/lib/domain/instrument/ladder';
import type { Route } from '../../src/lib/domain/scoring/routing';
import type { RunSpec } from '../support/journal';
import { smallStep } from '../support/small-steps';

/**
 * Provenance: expectations by hand from the project's routing rules 1–5 (a
 * proposal each time), named per case in `origin`. `tried`: step and how it
 * went: `+` visat, `-` prövat, `~` the voice was lost, `!` ended by wish.
 */
export interface RoutingCase {
	readonly name: string;
	readonly origin: string;
	readonly entrance: 'green' | 'blue' | 'oral';
	readonly part?: Part;
	readonly tried: string;
	readonly expect: Route;
	readonly content?: readonly string[];
	readonly review?: Readonly<Record<string, Partial<Review>>>;
	readonly resumed?: boolean;
}

const DRAFT = { text: 'draft' } as const;
const READING = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5'];
const allDraft = Object.fromEntries(READING.map((id) => [id, DRAFT]));

export const ROUTING_CASES: readonly RoutingCase[] = [
	{
		name: 'green starts at R0',
		origin: '1',
		entrance: 'green',
		tried: '',
		expect: { step: 'R0', why: 'start' }
	},
	{
		name: 'green starts at W0',
		origin: '1',
		entrance: 'green',
		part: 'writing',
		tried: '',
		expect: { step: 'W0', why: 'start' }
	},
	{
		name: 'blue starts at R4',
		origin: '1',
		entrance: 'blue',
		tried: '',
		expect: { step: 'R4', why: 'start' }
	},
	{
		name: 'blue starts at the highest that exists: W3',
		origin: '1',
		entrance: 'blue',
		part: 'writing',
		content: ['W0', 'W1', 'W2', 'W3'],
		tried: '',
		expect: { step: 'W3', why: 'start' }
	},
	{
		name: 'oral starts at R0',
		origin: 'oral path: R0–R1, W0–W1',
		entrance: 'oral',
		tried: '',
		expect: { step: 'R0', why: 'start' }
	},
	{
		name: 'blue, R4 not: one lower',
		origin: '2',
		entrance: 'blue',
		tried: 'R4-',
		expect: { step: 'R3', why: 'lower' }
	},
	{
		name: 'blue, two neighbours not: still down until one is visat or the bottom',
		origin: '2 before 3',
		entrance: 'blue',
		tried: 'R4- R3-',
		expect: { step: 'R2', why: 'lower' }
	},
	{
		name: 'blue, down to visat: two neighbours above are tried and not visat',
		origin: '3',
		entrance: 'blue',
		tried: 'R4- R3- R2+',
		expect: { step: null, why: 'twoNotShown' }
	},
	{
		name: 'blue, visat below: the lowest untried above it',
		origin: '3',
		entrance: 'blue',
		tried: 'R4- R3+',
		expect: { step: 'R5', why: 'higher' }
	},
	{
		name: 'blue, and that one not either',
		origin: '3',
		entrance: 'blue',
		tried: 'R4- R3+ R5-',
		expect: { step: null, why: 'twoNotShown' }
	},
	{
		name: 'blue, R4 visat: on',
		origin: '3',
		entrance: 'blue',
		tried: 'R4+',
		expect: { step: 'R5', why: 'higher' }
	},
	{
		name: 'the ladder ends',
		origin: '3',
		entrance: 'blue',
		tried: 'R4+ R5+',
		expect: { step: null, why: 'ladderEnds' }
	},
	{
		name: 'blue to the bottom, nothing visat',
		origin: '2, 3',
		entrance: 'blue',
		tried: 'R4- R3- R2- R1- R0-',
		expect: { step: null, why: 'twoNotShown' }
	},
	{
		name: 'green, R0 not: the bottom, so the lowest untried',
		origin: '2, 3',
		entrance: 'green',
		tried: 'R0-',
		expect: { step: 'R1', why: 'higher' }
	},
	{
		name: 'green, two neighbours not visat',
		origin: '3',
		entrance: 'green',
		tried: 'R0- R1-',
		expect: { step: null, why: 'twoNotShown' }
	},
	{
		name: 'green, up',
		origin: '3',
		entrance: 'green',
		tried: 'R0+ R1+',
		expect: { step: 'R2', why: 'higher' }
	},
	{
		name: 'green, one not visat doesn’t end it',
		origin: '3',
		entrance: 'green',
		tried: 'R0+ R1+ R2-',
		expect: { step: 'R3', why: 'higher' }
	},
	{
		name: 'the pedagogue jumped: the gap above visat is filled',
		origin: '3: the lowest untried above the highest visat',
		entrance: 'green',
		tried: 'R1+ R4-',
		expect: { step: 'R2', why: 'higher' }
	},
	{
		name: 'oral ends after R1',
		origin: 'oral path: R0–R1',
		entrance: 'oral',
		tried: 'R0+ R1+',
		expect: { step: null, why: 'ladderEnds' }
	},
	{
		name: 'steps without content are passed over',
		origin: 'languages: noContent',
		entrance: 'green',
		content: ['R0', 'R2', 'R4'],
		tried: 'R0+',
		expect: { step: 'R2', why: 'higher' }
	},
	{
		name: 'neighbours are neighbours among steps with content',
		origin: '3',
		entrance: 'green',
		content: ['R0', 'R2', 'R4', 'R5'],
		tried: 'R0+ R2- R4-',
		expect: { step: null, why: 'twoNotShown' }
	},
	{
		name: 'no content at all',
		origin: 'languages: noContent',
		entrance: 'green',
		content: [],
		tried: '',
		expect: { step: null, why: 'noContent' }
	},
	{
		name: 'wish ends it',
		origin: '3',
		entrance: 'green',
		tried: 'R0+ R1!',
		expect: { step: null, why: 'wish' }
	},
	{
		name: 'another sitting goes on',
		origin: '3; oklart counts as not visat',
		entrance: 'green',
		tried: 'R0+ R1!',
		resumed: true,
		expect: { step: 'R2', why: 'higher' }
	},
	{
		name: 'one lost voice counts as not visat',
		origin: '4',
		entrance: 'green',
		tried: 'R0+ R1+ R2~',
		expect: { step: 'R3', why: 'higher' }
	},
	{
		name: 'two lost voices: the next step that needs no voice',
		origin: '4',
		entrance: 'green',
		tried: 'R0+ R1+ R2~ R3~',
		expect: { step: 'R4', why: 'around' }
	},
	{
		name: 'two lost voices going down: a step without voice below',
		origin: '2, 4',
		entrance: 'blue',
		tried: 'R4- R3~ R2~',
		expect: { step: 'R0', why: 'around' }
	},
	{
		name: 'two lost voices and every step needs one',
		origin: '4',
		entrance: 'green',
		content: ['R1', 'R2', 'R3'],
		tried: 'R1+ R2~ R3~',
		expect: { step: null, why: 'noVoice' }
	},
	{
		name: 'going down too: without a voice there is nothing more to try',
		origin: '4',
		entrance: 'blue',
		content: ['R1', 'R2', 'R3'],
		tried: 'R3~ R2~',
		expect: { step: null, why: 'noVoice' }
	},
	{
		name: 'two unreviewed: the next reviewed step',
		origin: '4',
		entrance: 'green',
		review: { R1: DRAFT, R2: DRAFT, R3: DRAFT },
		tried: 'R0+ R1- R2-',
		expect: { step: 'R4', why: 'around' }
	},
	{
		name: 'nothing is reviewed: down as ever, since visat can be shown all the same',
		origin: '2; outcome rule 3 before 4',
		entrance: 'blue',
		review: allDraft,
		tried: 'R4- R3-',
		expect: { step: 'R2', why: 'lower' }
	},
	{
		name: 'nothing is reviewed: ends for that reason, not the person’s',
		origin: '4',
		entrance: 'blue',
		review: allDraft,
		tried: 'R4- R3- R2+',
		expect: { step: null, why: 'unreviewed' }
	},
	{
		name: 'W3 never gates W4',
		origin: 'writing: W3 never gates W4',
		entrance: 'green',
		part: 'writing',
		tried: 'W0+ W1+ W2- W3-',
		expect: { step: 'W4', why: 'higher' }
	},
	{
		name: 'writing is routed apart from reading',
		origin: '5',
		entrance: 'green',
		part: 'writing',
		tried: 'R0- R1- W0+',
		expect: { step: 'W1', why: 'higher' }
	}
];

/** The run that `R4-` stands for. */
export function runOf(sign: string): RunSpec {
	const [step, how] = [sign.slice(0, -1), sign.slice(-1)];
	const { rule } = smallStep(step);
	const { items } = rule;
	if (how === '~') return { step, items: 'w'.padEnd(items, '-'), ended: 'noVoice' };
	if (how === '!') return { step, items: 'w'.padEnd(items, '-'), ended: 'wish' };
	const right = rule.points === 2 ? '2' : 'r';
	return { step, items: (how === '+' ? right : 'w').repeat(items) };
}
