import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { Rule, Step } from '../../src/lib/domain/instrument/ladder';
import type {
	Passage,
	StepStimuli,
	Stimuli,
	StimulusItem
} from '../../src/lib/domain/instrument/stimuli';
import type { Texts } from '../../src/lib/domain/instrument/wording';
import { smallInstrument } from './small-instrument';

const both = (words: string) => ({ sv: words, en: words });
const NONE = { text: 'reviewed', picture: 'none', voice: 'none' } as const;

const rule = (items: number, options: number | null, limit: number): Rule => ({
	items,
	options,
	points: options === null ? 2 : 1,
	limit,
	above: 1,
	withB: null
});

function step(id: string, itemType: Step['itemType'], numbers: Rule, more: Partial<Step> = {}) {
	const writing = id.includes('W');
	const made: Step = {
		id,
		part: writing ? 'writing' : 'reading',
		strand: id.startsWith('L-') ? 'latin' : 'school',
		rung: Number(/\d/.exec(id)?.[0]),
		title: both(`Steg ${id}`),
		shows: both(id),
		itemType,
		rule: numbers,
		stopRule: 'none',
		oneShort: 'repeat',
		judge: writing ? 'reader' : 'key',
		say: both(id),
		watch: both(id),
		observations: [],
		...more
	};
	return made;
}

const words = (texts: readonly string[]) =>
	texts.map((text, at) => ({ id: 'abcd'[at] ?? '', text, say: text }));

const item = (id: string, more: Partial<StimulusItem>): StimulusItem => ({
	id,
	gloss: both(id),
	...more
});

const content = (items: readonly StimulusItem[], success: StimulusItem): StepStimuli => ({
	practice: [],
	A: { review: NONE, items: [...items] },
	success
});

const gap = (id: string) =>
	item(id, {
		shown: { text: 'أشرب ___ في الصباح.' },
		options: words(['القهوة', 'الباب', 'الكرسي', 'الشارع']).map(({ id: at, text }) => ({
			id: at,
			text
		})),
		key: 'a'
	});

const question = (id: string, passage: string) =>
	item(id, {
		passage,
		heard: { text: 'متى يصل الباص؟', say: 'مَتَى يَصِلُ الْبَاصْ؟' },
		options: words(['الساعة 08:15', 'الساعة 09:30', 'مساءً', 'غدًا']),
		key: 'a',
		kind: 'locate'
	});

/** A word of the pool; the right picture is `a`. */
const known = (n: number) =>
	item(`sv.L-R4.A.${String(n).padStart(2, '0')}`, {
		shown: { text: `ord${n}` },
		options: ['a', 'b', 'c', 'd'].map((id) => ({ id, picture: `picture-${id}` })),
		key: 'a'
	});

export const MESSAGE: Passage = {
	kind: 'message',
	from: 'سارة',
	paragraphs: ['يصل الباص الساعة 08:15.', 'التذكرة 39 kr.'],
	gloss: both('Bussen')
};

export const TIMETABLE: Passage = {
	kind: 'timetable',
	title: 'الباص 4',
	table: [
		['المحطة', 'يوم العمل', 'الأحد'],
		['المركز', '08:15', '10:00'],
		['المدرسة', '08:30', '10:15']
	],
	gloss: both('Tidtabell')
};

export const CARD: Passage = {
	kind: 'card',
	title: 'نور أحمد',
	fields: [
		{ label: 'الاسم', value: 'نور أحمد' },
		{ label: 'الهاتف', value: '070-123 45 67' }
	],
	gloss: both('Kort')
};

const UI = [
	...['ui.text', 'ui.question', 'ui.more', 'ui.previous', 'ui.next', 'ui.keyboard', 'ui.phone'],
	...['latin.ask', 'latin.why', 'latin.yes', 'latin.no', 'instr.L-R4', 'instr.L-R4.know'],
	...['instr.R5', 'instr.R6', 'instr.R7', 'instr.W5', 'instr.W6', 'instr.L-R1']
];

/**
 * R5 (two sentences), R6 (two questions about a message, one about a timetable), W5 (a field
 * and a sentence), W6 (one writing judged as three), and of the Latin strand L-R1 and L-R4
 * (a pool of five words, of which three are read).
 */
export function textInstrument(): Instrument {
	const small = smallInstrument({ steps: [] });
	const { ar, sv } = small.languages;
	if (!ar || !sv) throw new Error('no languages');
	const texts: Texts = Object.fromEntries(UI.map((key) => [key, { text: key, status: 'draft' }]));
	const stimuli = (steps: Stimuli['steps'], passages: Stimuli['passages'] = {}): Stimuli => ({
		status: 'draft',
		about: 'by hand, for tests',
		steps,
		passages
	});
	const picture = { options: [{ id: 'a', picture: 'sun' }], key: 'a' };
	const success = (id: string) => item(id, picture);
	const own = (n: number, criterion: string) =>
		item(`ar.W6.A.0${n}`, {
			criterion,
			...(n === 1 ? { shown: { picture: 'market' } } : { of: 'ar.W6.A.01' })
		});
	return {
		...small,
		reading: {
			part: 'reading',
			steps: [
				step('R5', 'gap-word', rule(2, 4, 2)),
				step('R6', 'text-questions', rule(3, 4, 2)),
				step('L-R1', 'hear-choose', rule(1, 4, 1)),
				step('L-R4', 'word-picture', rule(3, 4, 2), { recogniseFirst: true })
			]
		},
		writing: {
			part: 'writing',
			steps: [
				step('W5', 'form-and-sentence', rule(2, null, 3)),
				step('W6', 'own-text', rule(3, null, 4))
			]
		},
		languages: {
			...small.languages,
			ar: {
				...ar,
				texts,
				reading: stimuli(
					{
						R5: content([gap('ar.R5.A.01'), gap('ar.R5.A.02')], success('ar.R5.S')),
						R6: content(
							[
								question('ar.R6.A.01', 'bus'),
								question('ar.R6.A.02', 'bus'),
								question('ar.R6.A.03', 'times')
							],
							success('ar.R6.S')
						)
					},
					{ bus: MESSAGE, times: TIMETABLE }
				),
				writing: stimuli(
					{
						W5: content(
							[
								item('ar.W5.A.01', { passage: 'noor', shown: { text: 'رقم الهاتف' } }),
								item('ar.W5.A.02', { heard: { text: 'أعمل في متجر.', say: 'أعمل في متجر.' } })
							],
							item('ar.W5.S', { shown: { text: 'باب' } })
						),
						W6: content(
							[own(1, 'meaning'), own(2, 'segmentation'), own(3, 'legibility')],
							item('ar.W6.S', { shown: { text: 'باب' } })
						)
					},
					{ noor: CARD }
				)
			},
			sv: {
				...sv,
				reading: stimuli({
					'L-R1': content(
						[item('sv.L-R1.A.01', { heard: { text: 'fem', say: 'fem' }, ...picture })],
						success('sv.L-R1.S')
					),
					'L-R4': content([1, 2, 3, 4, 5].map(known), success('sv.L-R4.S'))
				})
			}
		}
	};
}
