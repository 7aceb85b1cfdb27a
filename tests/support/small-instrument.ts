import type { Instrument, LanguagePack } from '../../src/lib/domain/instrument/instrument';
import type { Question } from '../../src/lib/domain/instrument/interview';
import type { Step } from '../../src/lib/domain/instrument/ladder';
import type {
	Review,
	StepStimuli,
	Stimuli,
	StimulusItem
} from '../../src/lib/domain/instrument/stimuli';
import { CRITERIA, smallStep } from './small-steps';

export interface SmallOptions {
	/** Steps of the ladders; default all in `SMALL_STEPS`. */
	readonly steps?: readonly string[];
	/** Steps with stimuli in the school language `ar`; default all. */
	readonly content?: readonly string[];
	/** Step → marks that differ from reviewed. */
	readonly review?: Readonly<Record<string, Partial<Review>>>;
	/** Steps without form B although their rule has one. */
	readonly withoutB?: readonly string[];
}

export const SMALL_STEPS = [
	...['R0', 'R1', 'R2', 'R3', 'R4', 'R5'],
	...['W0', 'W1', 'W2', 'W3', 'W4'],
	'L-R1'
];

/** The ladders as they ship: every rung, and the set of cluster words beside L-R3. */
export const FULL_STEPS = [
	...SMALL_STEPS.slice(0, 6),
	...['R6', 'R7'],
	...['L-R1', 'L-R2', 'L-R3', 'L-R3c', 'L-R4', 'L-R5'],
	...['W0', 'W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7'],
	...['L-W1', 'L-W2', 'L-W3', 'L-W4', 'L-W5']
];

/** Steps whose items are heard. */
const HEARD = ['R1', 'R2', 'R3', 'W3', 'W4', 'L-R1'];
const text = (words: string) => ({ sv: words, en: words });

/** An instrument by hand: `ar` has content, `so` only a name. Item ids: `R2.A1`, right option `a`. */
export function smallInstrument(options: SmallOptions = {}): Instrument {
	const steps = (options.steps ?? SMALL_STEPS).map(smallStep);
	const content = steps.filter((step) => options.content?.includes(step.id) ?? true);
	return {
		head: {
			format: 1,
			id: 'small',
			version: '1.0.0',
			title: text('Litet'),
			licence: 'CC BY 4.0',
			status: 'draft',
			notice: text('ej normerat'),
			entrances: { green: { reading: 'R0', writing: 'W0' }, blue: { reading: 'R4', writing: 'W4' } }
		},
		hash: '0'.repeat(64),
		interview: {
			sections: [{ id: 'start', title: text('Start'), lands: 'setting' }],
			questions: QUESTIONS
		},
		reading: { part: 'reading', steps: steps.filter((step) => step.part === 'reading') },
		writing: { part: 'writing', steps: steps.filter((step) => step.part === 'writing') },
		concepts: { fields: {}, banned: {}, concepts: [] },
		report: { sv: REPORT, en: REPORT },
		languages: {
			ar: pack(
				'ar',
				content.filter((step) => step.strand === 'school'),
				options
			),
			so: pack('so', null, options),
			sv: pack(
				'sv',
				content.filter((step) => step.strand === 'latin'),
				options
			)
		}
	};
}

function pack(tag: string, steps: readonly Step[] | null, options: SmallOptions): LanguagePack {
	const stimuli = (part: Step['part']): Stimuli | null =>
		steps && {
			status: 'draft',
			about: 'by hand, for tests',
			steps: Object.fromEntries(
				steps
					.filter((step) => step.part === part)
					.map((step) => [step.id, smallStimuli(step, options)])
			)
		};
	return {
		language: {
			tag,
			autonym: tag,
			sv: tag,
			en: tag,
			direction: tag === 'ar' ? 'rtl' : 'ltr',
			script: tag === 'ar' ? 'Arab' : 'Latn',
			digits: ['0123456789'],
			varieties: [],
			inventory: null
		},
		texts: null,
		reading: stimuli('reading'),
		writing: stimuli('writing')
	};
}

function smallStimuli(step: Step, options: SmallOptions): StepStimuli {
	const form = (letter: 'A' | 'B') => ({
		review: marks(step, options),
		items: itemsOf(step, letter)
	});
	const hasB = step.rule.withB !== null && !options.withoutB?.includes(step.id);
	return {
		practice: [item(step, `${step.id}.p1`), item(step, `${step.id}.p2`)],
		A: form('A'),
		...(hasB ? { B: form('B') } : {}),
		success: item(step, `${step.id}.s`)
	};
}

function marks(step: Step, options: SmallOptions): Review {
	return {
		text: 'reviewed',
		picture: step.id === 'R4' ? 'reviewed' : 'none',
		voice: HEARD.includes(step.id) ? 'reviewed' : 'none',
		...options.review?.[step.id]
	};
}

/** R1 opens with the own name and has one item more, which stands in for it. */
function itemsOf(step: Step, form: 'A' | 'B'): StimulusItem[] {
	const items = Array.from({ length: step.rule.items }, (_, at) =>
		item(step, `${step.id}.${form}${at + 1}`)
	).map((one, at): StimulusItem => {
		const criterion = CRITERIA[step.id]?.[at];
		if (criterion === undefined) return one;
		return at === 0 ? { ...one, criterion } : { ...one, criterion, of: `${step.id}.${form}1` };
	});
	const [first, ...rest] = items;
	if (step.itemType !== 'find-sign' || !first) return items;
	const named = { ...first, shown: { ownName: true as const } };
	return [named, ...rest, { ...item(step, `${step.id}.${form}0`), kind: 'name-substitute' }];
}

function item(step: Step, id: string): StimulusItem {
	return {
		id,
		gloss: text(id),
		...(HEARD.includes(step.id) ? { heard: { text: id, say: id } } : { shown: { text: id } }),
		...(step.judge === 'key'
			? { options: ['b', 'a', 'c', 'd'].map((option) => ({ id: option, text: option })), key: 'a' }
			: {})
	};
}

const question = (number: number, more: Partial<Question> = {}): Question => ({
	id: `q${number}`,
	number,
	core: true,
	section: 'start',
	lands: 'setting',
	...text(`Fråga ${number}`),
	listenFor: text('lyssna'),
	note: false,
	...more
});

const QUESTIONS: Question[] = [
	question(1, { answeredBy: 'purpose' }),
	question(2, { answeredBy: 'ownWords', note: true }),
	question(3, { answeredBy: 'mediator' }),
	question(23, {
		lands: 'readingWriting',
		choice: {
			kind: 'one',
			options: [
				{ id: 'self', ...text('Jag läser själv') },
				{ id: 'helped', ...text('Någon hjälper mig') }
			],
			other: true
		}
	}),
	question(24, { note: true })
];

const REPORT: Instrument['report']['sv'] = {
	lines: [
		{ id: 'R1.a', step: 'R1', outcome: 'shown', text: 'Jag känner igen mitt namn.' },
		{ id: 'R3.a', step: 'R3', outcome: 'shown', text: 'Jag läser korta ord.' },
		{ id: 'R3.b', step: 'R3', outcome: 'emerging', text: 'Jag läser några korta ord.' },
		{ id: 'letters', option: 'q23.self', text: 'Jag läser mina brev själv.' }
	],
	next: [
		{ id: 'R3.n', step: 'R3', text: 'Korta ord.' },
		{ id: 'R4.n', step: 'R4', text: 'Ord med betydelse.' }
	],
	lessons: [
		{ id: 'R3.l1', step: 'R3', text: 'Byta en bokstav.' },
		{ id: 'R3.l2', step: 'R3', text: 'Läsa i par.' }
	],
	reasons: [
		{
			id: 'second-script',
			shown: ['R4'],
			notShown: ['L-R1'],
			text: 'Läser, men inte latinsk skrift.'
		},
		{ id: 'beginner', shown: [], notShown: ['R3', 'R4'], text: 'Börjar läsa.' }
	]
};
