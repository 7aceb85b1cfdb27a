import type { Instrument } from '../instrument/instrument';
import type { StepId } from '../instrument/ladder';
import type { StaffText } from '../instrument/wording';
import type { Outcome } from '../mapping/outcome';

interface Entry {
	readonly id: string;
	readonly text: StaffText;
	readonly picture: string | null;
}

/** A line of the report texts, both staff languages in one. */
export type BankLine =
	| (Entry & {
			readonly kind: 'line';
			readonly step: StepId | undefined;
			readonly option: string | undefined;
			/** Outcomes of `step` that carry the line. */
			readonly outcomes: readonly Outcome[];
			/** Criterion of the step that has to carry the line by itself. */
			readonly criterion: string | null;
	  })
	| (Entry & { readonly kind: 'next'; readonly step: StepId })
	| (Entry & {
			readonly kind: 'reason';
			readonly shown: readonly StepId[];
			readonly notShown: readonly StepId[];
			/** Null: whatever script the school language has. */
			readonly script: 'latin' | 'other' | null;
	  });

/** The whole bank: can-do lines, then next steps, then reasons. */
export function bankOf({ report }: Pick<Instrument, 'report'>): readonly BankLine[] {
	const both = (list: 'lines' | 'next' | 'reasons', id: string, sv: string): StaffText => ({
		sv,
		en: report.en[list].find((entry) => entry.id === id)?.text ?? sv
	});
	const lines = report.sv.lines.map((line) => ({
		kind: 'line' as const,
		id: line.id,
		text: both('lines', line.id, line.text),
		picture: line.picture ?? null,
		step: line.step,
		option: line.option,
		criterion: line.criterion ?? null,
		outcomes: line.outcome ? [line.outcome] : (['shown', 'emerging'] as const)
	}));
	const next = report.sv.next.map(({ id, step, text }) => ({
		kind: 'next' as const,
		id,
		text: both('next', id, text),
		picture: null,
		step
	}));
	const reasons = report.sv.reasons.map(({ id, shown, notShown, script, text }) => ({
		kind: 'reason' as const,
		id,
		text: both('reasons', id, text),
		picture: null,
		shown,
		notShown,
		script: script ?? null
	}));
	return [...lines, ...next, ...reasons];
}
