import type { Instrument } from '../instrument/instrument';
import type { StepId } from '../instrument/ladder';
import type { StaffText } from '../instrument/wording';
import type { MappingState, SummaryLine } from '../mapping/state';
import { bankOf, type BankLine } from './line-bank';
import { pointsWithHelp } from './outcome-of';
import type { StepResult } from './outcome-of-step';

/** A line that follows from the mapping; proposed, never chosen for the pedagogue. */
export interface ProposedLine {
	readonly kind: SummaryLine['kind'];
	readonly id: string;
	readonly text: StaffText;
	readonly picture: string | null;
	/** Step or interview option (`q23.self`) it follows from; for a reason all its steps. */
	readonly because: readonly string[];
}

export interface LineState {
	readonly kind: SummaryLine['kind'];
	readonly id: string;
	readonly state: 'proposed' | 'chosen' | 'struck';
	/** The bank's words, or null for a line of the pedagogue's own. */
	readonly bank: StaffText | null;
	/** The pedagogue's Swedish instead of the bank's; read aloud by the interpreter. */
	readonly own: string | null;
	readonly picture: string | null;
	readonly because: readonly string[];
}

/** Can-do lines, next steps and reasons that follow, in the bank's order. */
export function proposedLines(
	state: MappingState,
	instrument: Instrument,
	results: readonly StepResult[]
): readonly ProposedLine[] {
	return bankOf(instrument).flatMap((line) => {
		const because = support(line, state, instrument, results);
		if (!because) return [];
		const { kind, id, text, picture } = line;
		return [{ kind, id, text, picture, because }];
	});
}

/** Every line that is proposed, chosen or struck, with where it stands. */
export function lineStates(
	state: MappingState,
	instrument: Instrument,
	results: readonly StepResult[]
): readonly LineState[] {
	const proposed = proposedLines(state, instrument, results);
	const given = (kind: string, id: string) =>
		state.lines.find((line) => line.kind === kind && line.id === id);
	const fromProposed = proposed.map(({ text, ...line }): LineState => {
		const said = given(line.kind, line.id);
		return { ...line, bank: text, state: said?.state ?? 'proposed', own: said?.text ?? null };
	});
	const others = state.lines.filter(
		(line) => !proposed.some((p) => p.kind === line.kind && p.id === line.id)
	);
	const bank = bankOf(instrument);
	const fromOthers = others.map((line): LineState => {
		const entry = bank.find((b) => b.kind === line.kind && b.id === line.id);
		return {
			kind: line.kind,
			id: line.id,
			state: line.state,
			bank: entry?.text ?? null,
			own: line.text,
			picture: entry?.picture ?? null,
			because: []
		};
	});
	return [...fromProposed, ...fromOthers];
}

/** What a bank line rests on, or null where it doesn't follow. */
function support(
	line: BankLine,
	state: MappingState,
	instrument: Instrument,
	results: readonly StepResult[]
): readonly string[] | null {
	const outcomeOf = (id: StepId) => results.find(({ step }) => step.id === id);
	switch (line.kind) {
		case 'line': {
			if (line.option && !isChosen(line.option, state)) return null;
			if (line.step && !line.outcomes.includes(outcomeOf(line.step)?.outcome ?? 'notTried')) {
				return null;
			}
			if (line.step && line.criterion && !carries(line.criterion, outcomeOf(line.step), instrument))
				return null;
			const because = [line.step, line.option].filter((one) => one !== undefined);
			return because.length > 0 ? because : null;
		}
		case 'next': {
			const outcome = outcomeOf(line.step)?.outcome;
			return outcome === 'emerging' || outcome === 'tried' ? [line.step] : null;
		}
		case 'reason': {
			if (line.script && line.script !== scriptOf(state, instrument)) return null;
			const shown = line.shown.map(outcomeOf);
			const notShown = line.notShown.map(outcomeOf);
			const holds =
				shown.every((result) => result?.outcome === 'shown' && isGround(result)) &&
				notShown.every((result) => isTriedNotShown(result) && isGround(result));
			const because = [...line.shown, ...line.notShown];
			return holds && because.length > 0 ? because : null;
		}
	}
}

/**
 * Whether the items judged by a criterion got more than half their points, so that a form filled
 * in says nothing of a sentence. An override without a judgement carries what the pedagogue saw.
 */
function carries(
	criterion: string,
	result: StepResult | undefined,
	{ languages }: Instrument
): boolean {
	if (!result?.evidence) return true;
	const { step, evidence } = result;
	const judged = Object.values(languages).flatMap((pack) => {
		const content = pack[step.part]?.steps[step.id];
		return [...(content?.A.items ?? []), ...(content?.B?.items ?? [])];
	});
	const ids = judged.filter((item) => item.criterion === criterion).map(({ id }) => id);
	const items = evidence.items.filter(({ id }) => ids.includes(id));
	return 2 * pointsWithHelp(items) > items.length * evidence.rule.points;
}

/** The school language's script; null without a school language that we have data for. */
function scriptOf(state: MappingState, instrument: Instrument): 'latin' | 'other' | null {
	const pack = state.school?.tag ? instrument.languages[state.school.tag] : undefined;
	if (!pack) return null;
	return pack.language.script === 'Latn' ? 'latin' : 'other';
}

function isTriedNotShown(result: StepResult | undefined): result is StepResult {
	return result?.outcome === 'emerging' || result?.outcome === 'tried';
}

/** No reason rests on an *oklart*, not even on one that was overridden. */
function isGround(result: StepResult): boolean {
	return result.computed.outcome !== 'unclear';
}

function isChosen(option: string, state: MappingState): boolean {
	const [question = '', ...rest] = option.split('.');
	const own = state.questions[question];
	return own?.answer?.options.includes(rest.join('.')) ?? false;
}
