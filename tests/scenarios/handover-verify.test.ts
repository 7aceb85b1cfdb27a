import { beforeAll, describe, expect, it } from 'vitest';
import { exampleHandovers } from '../../scripts/example-handovers';
import type { Handover, HandoverStep } from '../../src/lib/domain/handover/handover';
import { verifyHandover } from '../../src/lib/domain/handover/verify';
import { OutcomeSchema } from '../../src/lib/domain/mapping/outcome';
import { realInstrument } from '../support/real-instrument';

let handovers: readonly Handover[];
beforeAll(async () => {
	handovers = exampleHandovers(await realInstrument()).map(({ handover }) => handover);
});

function withStep(handover: Handover, at: number, change: Partial<HandoverStep>): Handover {
	const steps = handover.steps.map((step, index) => (index === at ? { ...step, ...change } : step));
	return { ...handover, steps };
}

/** What changing `change` of one step is answered with; null where it doesn't apply to the step. */
function answers(change: (step: HandoverStep) => Partial<HandoverStep> | null): unknown[] {
	return handovers.flatMap((handover) =>
		handover.steps.flatMap((step, at) => {
			const changed = change(step);
			if (!changed) return [];
			const result = verifyHandover(withStep(handover, at, changed));
			return [result.ok ? `${step.id} passed` : result.error.step === step.id || result.error.step];
		})
	);
}

const opened = (step: HandoverStep) => step.evidence;

describe('verifyHandover', () => {
	it('lets every untouched hand-over through', () => {
		expect(handovers.length).toBeGreaterThan(0);
		for (const handover of handovers) expect(verifyHandover(handover)).toEqual({ ok: true });
	});

	it.each(OutcomeSchema.options)('names the step whose outcome was made %s by hand', (outcome) => {
		const found = answers((step) => (step.outcome === outcome ? null : { outcome }));
		expect(found.length).toBeGreaterThan(0);
		expect(new Set(found)).toEqual(new Set([true]));
	});

	it('refuses a reason that doesn’t follow', () => {
		const found = answers((step) => ({
			reason: step.reason === 'interrupted' ? 'noReader' : 'interrupted'
		}));
		expect(new Set(found)).toEqual(new Set([true]));
	});

	it('refuses evidence whose numbers contradict each other', () => {
		const edits: ((step: HandoverStep) => Partial<HandoverStep> | null)[] = [
			(step) => opened(step) && { evidence: null },
			(step) => {
				const evidence = opened(step);
				return evidence && { evidence: { ...evidence, items: evidence.items.slice(1) } };
			},
			(step) => {
				const evidence = opened(step);
				const items = evidence?.items.map((item) => ({ ...item, right: 9 }));
				return evidence && items ? { evidence: { ...evidence, items } } : null;
			},
			(step) => {
				const evidence = opened(step);
				const first = evidence?.items[0];
				if (!evidence || !first) return null;
				return { evidence: { ...evidence, items: evidence.items.map(() => first) } };
			},
			(step) => {
				const evidence = opened(step);
				return evidence && { evidence: { ...evidence, id: 'R9' } };
			},
			(step) => {
				const evidence = opened(step);
				return evidence && { evidence: { ...evidence, rule: { ...evidence.rule, limit: 99 } } };
			}
		];
		for (const edit of edits) {
			const found = answers(edit);
			expect(found.length).toBeGreaterThan(0);
			expect(new Set(found)).toEqual(new Set([true]));
		}
	});

	it('refuses items turned right or wrong where the outcome doesn’t follow', () => {
		const turned = answers((step) => {
			const evidence = opened(step);
			if (!evidence || step.outcome !== 'shown') return null;
			const items = evidence.items.map((item) => ({ ...item, right: 0 }));
			return { evidence: { ...evidence, items } };
		});
		expect(turned.length).toBeGreaterThan(0);
		expect(new Set(turned)).toEqual(new Set([true]));
	});

	it('covered needs a higher step that is shown, and a higher shown step covers', () => {
		const uncovered = answers((step) =>
			step.reason === 'covered' ? { reason: 'time' as const } : null
		);
		const elsewhere = answers((step) => (step.reason === 'covered' ? { coveredBy: 'R0' } : null));
		const claimed = answers((step) =>
			step.evidence || step.reason === 'covered'
				? null
				: { reason: 'covered' as const, coveredBy: 'R4' }
		);
		for (const found of [uncovered, elsewhere, claimed]) {
			expect(found.length).toBeGreaterThan(0);
			expect(new Set(found)).toEqual(new Set([true]));
		}
	});

	it('refuses a step that stands twice', () => {
		const [handover] = handovers;
		const [first] = handover?.steps ?? [];
		if (!handover || !first) throw new Error('no steps');
		const twice = { ...handover, steps: [first, ...handover.steps] };
		expect(verifyHandover(twice)).toEqual({
			ok: false,
			error: { code: 'outcome', step: first.id }
		});
	});
});
