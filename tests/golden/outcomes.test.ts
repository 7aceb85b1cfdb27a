import { describe, expect, it } from 'vitest';
import { stepById } from '../../src/lib/domain/instrument/instrument';
import { afterNewestRun } from '../../src/lib/domain/scoring/after-run';
import { outcomesOf } from '../../src/lib/domain/scoring/outcome-of-step';
import { JournalBuilder } from '../support/journal';
import { smallInstrument } from '../support/small-instrument';
import { OUTCOME_CASES, type OutcomeCase } from './outcome-cases';

function played(golden: OutcomeCase) {
	const id = golden.runs[0]?.step ?? '';
	const instrument = smallInstrument(golden.review ? { review: { [id]: golden.review } } : {});
	const step = stepById(instrument, id);
	if (!step) throw new Error(`no step ${id}`);
	const journal = new JournalBuilder().begin();
	for (const run of golden.runs) journal.run(run);
	if (golden.confirmedBy) journal.confirm(id, 'A', golden.confirmedBy);
	if (golden.override) {
		const { outcome, reason } = { outcome: golden.override, reason: 'läste högt för oss' };
		journal.add('outcome.overridden', { step: id, strand: step.strand, outcome, reason });
	}
	const results = outcomesOf(journal.state, instrument, step.strand, step.part);
	const result = results.find((one) => one.step.id === id);
	return { result, after: afterNewestRun(journal.state, instrument, step) };
}

describe('golden outcomes', () => {
	it.each(OUTCOME_CASES.map((golden) => [golden.name, golden] as const))('%s', (_, golden) => {
		const { result, after } = played(golden);
		const { outcome, reason, form, effective } = golden.expect;
		expect(result?.computed).toEqual({ outcome, reason });
		expect(result?.outcome).toBe(effective ?? outcome);
		if (form) expect(result?.evidence?.form).toBe(form);
		if (golden.expect.after) expect(after).toBe(golden.expect.after);
	});

	it('names an origin for each', () => {
		expect(OUTCOME_CASES.filter((golden) => golden.origin.length < 5)).toEqual([]);
	});
});
