import { describe, expect, it } from 'vitest';
import type { Handover, HandoverLine, HandoverStep } from '../handover';
import { type Change, compareFault, thenAndNow } from './then-and-now';

function step(
	id: HandoverStep['id'],
	outcome: HandoverStep['outcome'],
	more: Partial<HandoverStep> = {}
): HandoverStep {
	return {
		id,
		part: 'reading',
		strand: 'school',
		title: { sv: id, en: id },
		evidence: null,
		outcome,
		reason: null,
		override: null,
		...more
	};
}

const line = (ref: string, text = ref): HandoverLine => ({
	ref,
	text: { sv: text, en: text },
	kind: 'canDo'
});

function handover(
	made: string,
	steps: readonly HandoverStep[],
	lines: readonly HandoverLine[] = [],
	alias = 'Salma'
): Handover {
	return {
		format: 'spraksteg-handover',
		version: 2,
		made,
		instrument: { id: 'spraksteg', version: '0.1.0', hash: 'h', status: 'draft' },
		participant: { alias },
		example: false,
		setting: {
			pedagogue: '',
			dates: [made],
			languages: { talk: null, school: null, names: {} },
			entrance: null,
			variety: null,
			mediators: [],
			presence: 'none'
		},
		sections: [{ id: 'canDo', lines: [...lines], questions: [] }],
		steps: [...steps],
		conditions: [],
		goals: [],
		plan: null,
		isp: null,
		reasons: [],
		readBack: { on: null, agreed: false, receiver: '' },
		originals: [],
		handwriting: []
	};
}

describe('then and now', () => {
	const OUTCOMES = ['shown', 'emerging', 'tried', 'unclear', 'notTried'] as const;

	it('has a word for what has come, and none for less', () => {
		const words = Object.fromEntries(
			OUTCOMES.map((then) => [
				then,
				OUTCOMES.map((now) => {
					const value = thenAndNow(
						handover('2026-01-10', [step('R3', then)]),
						handover('2026-06-10', [step('R3', now)])
					);
					return value.steps[0]?.change;
				})
			])
		);
		const expected: Record<(typeof OUTCOMES)[number], readonly (Change | undefined)[]> = {
			//        shown  emerging    tried    unclear   notTried
			shown: ['still', 'before', 'before', 'before', 'before'],
			emerging: ['new', 'underWay', 'open', 'open', 'open'],
			tried: ['new', 'underWay', 'open', 'open', 'open'],
			unclear: ['new', 'underWay', 'open', 'open', 'open'],
			notTried: ['new', 'underWay', 'open', 'open', undefined]
		};
		expect(words).toEqual(expected);
	});

	it('lays both beside each other, whichever is given first', () => {
		const then = handover('2026-01-10', [step('R3', 'emerging'), step('R6', 'notTried')]);
		const now = handover('2026-06-10', [step('R3', 'shown'), step('R4', 'tried')]);
		const value = thenAndNow(now, then);
		expect([value.then.made, value.now.made]).toEqual(['2026-01-10', '2026-06-10']);
		expect(value.steps.map(({ id, then, now }) => [id, then, now])).toEqual([
			['R3', 'emerging', 'shown'],
			['R4', 'absent', 'tried']
		]);
	});

	it('takes a covered step as part of what was shown, and the pedagogue’s outcome as it stands', () => {
		const covered = step('R2', 'notTried', { reason: 'covered', coveredBy: 'R4' });
		const overridden = step('R3', 'tried', { override: { outcome: 'shown', reason: 'x' } });
		const value = thenAndNow(
			handover('2026-01-10', [step('R2', 'shown'), step('R3', 'tried')]),
			handover('2026-06-10', [covered, overridden])
		);
		expect(value.steps.map(({ now, change }) => [now, change])).toEqual([
			['covered', 'still'],
			['shown', 'new']
		]);
	});

	it('draws nothing from steps in another school language; Swedish stays Swedish', () => {
		const latin = step('L-R1', 'shown', { strand: 'latin' });
		const then = handover('2026-01-10', [step('R3', 'shown'), step('R4', 'shown'), latin]);
		const now = handover('2026-06-10', [step('R3', 'tried'), step('R4', 'shown'), latin]);
		then.setting.languages.school = 'ti';
		now.setting.languages.school = 'ar';
		expect(
			thenAndNow(then, now).steps.map(({ id, change, otherLanguage }) => [
				id,
				change,
				otherLanguage
			])
		).toEqual([
			['R3', 'open', true],
			['R4', 'new', true],
			['L-R1', 'still', false]
		]);
	});

	it('says which can-do lines have come, by id or by their words', () => {
		const value = thenAndNow(
			handover('2026-01-10', [], [line('R3.emerging'), line('q17.food'), line('note', 'Sjunger')]),
			handover('2026-06-10', [], [line('R3.shown'), line('q17.food'), line('note', 'Sjunger ')])
		);
		const refs = (lines: readonly HandoverLine[]) => lines.map(({ ref }) => ref);
		expect(refs(value.newLines)).toEqual(['R3.shown']);
		expect(refs(value.sameLines)).toEqual(['q17.food', 'note']);
		expect(refs(value.earlierLines)).toEqual(['R3.emerging']);
	});
});

describe('compareFault', () => {
	it('says what can’t be compared, and where somebody has to say who it is', () => {
		const one = handover('2026-01-10', []);
		expect(compareFault(one, structuredClone(one))).toBe('same');
		const other = { ...one, instrument: { ...one.instrument, id: 'other' } };
		expect(compareFault(one, other)).toBe('otherInstrument');
		expect(compareFault(one, handover('2026-06-10', [], [], 'Amina'))).toBe('otherPerson');
		expect(compareFault(one, handover('2026-06-10', [], [], ' salma'))).toBeNull();
	});
});
