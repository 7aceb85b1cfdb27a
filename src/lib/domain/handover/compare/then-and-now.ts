import type { Part, StepId, Strand } from '../../instrument/ladder';
import type { StaffText } from '../../instrument/wording';
import type { Outcome } from '../../mapping/outcome';
import type { Handover, HandoverLine, HandoverStep } from '../handover';
import { finalOutcome } from '../verify';

/** Why two hand-overs aren't laid beside each other as they are. */
export type CompareFault =
	/** The same hand-over twice. */
	| 'same'
	/** Made with different instruments: their steps aren't the same steps. */
	| 'otherInstrument'
	/** Another alias. A person isn't known by more than that, so that the reader has to say. */
	| 'otherPerson';

/** Where a step stood: its outcome, part of a higher one that was shown, or not in the hand-over. */
export type Standing = Outcome | 'covered' | 'absent';

/** What can be said of a step in two mappings. There is no word for less: what was shown was shown. */
export type Change =
	/** Shown now, not then. */
	| 'new'
	/** On its way now. */
	| 'underWay'
	/** Shown both times. */
	| 'still'
	/** Shown then; tried, unclear or not tried now. */
	| 'before'
	/** Neither. */
	| 'open';

export interface StepThenAndNow {
	readonly id: StepId;
	readonly part: Part;
	readonly strand: Strand;
	readonly title: StaffText;
	readonly then: Standing;
	readonly now: Standing;
	readonly change: Change;
	/** Read or written in another school language now: only what is shown now counts. */
	readonly otherLanguage: boolean;
}

export interface ThenAndNow {
	/** The earlier of the two. */
	readonly then: Handover;
	readonly now: Handover;
	/** Steps that were opened or covered in at least one of them, as the newer one orders them. */
	readonly steps: readonly StepThenAndNow[];
	/** Can-do lines that have come since. */
	readonly newLines: readonly HandoverLine[];
	/** Can-do lines that stand in both. */
	readonly sameLines: readonly HandoverLine[];
	/** Can-do lines that were said then and aren't repeated now. */
	readonly earlierLines: readonly HandoverLine[];
}

/** null where the two can be laid beside each other. */
export function compareFault(a: Handover, b: Handover): CompareFault | null {
	if (JSON.stringify(a) === JSON.stringify(b)) return 'same';
	if (a.instrument.id !== b.instrument.id) return 'otherInstrument';
	return alias(a) === alias(b) ? null : 'otherPerson';
}

/** Two hand-overs of one person side by side, in whichever order they are given. */
export function thenAndNow(a: Handover, b: Handover): ThenAndNow {
	const [then, now] = moment(a) <= moment(b) ? [a, b] : [b, a];
	const [before, after] = [canDo(then), canDo(now)];
	const has = (lines: readonly HandoverLine[], line: HandoverLine) =>
		lines.some((one) => said(one) === said(line));
	return {
		then,
		now,
		steps: steps(then, now),
		newLines: after.filter((line) => !has(before, line)),
		sameLines: after.filter((line) => has(before, line)),
		earlierLines: before.filter((line) => !has(after, line))
	};
}

/** The last talk, else the day it was made; both are `YYYY-MM-DD`. */
function moment({ made, setting }: Handover): string {
	return `${setting.dates.toSorted().at(-1) ?? made} ${made}`;
}

function alias({ participant }: Handover): string {
	return participant.alias.normalize('NFC').trim().toLocaleLowerCase('sv');
}

function canDo({ sections }: Handover): readonly HandoverLine[] {
	return sections.flatMap(({ lines }) => lines).filter(({ kind }) => kind === 'canDo');
}

/** A line of the bank by its id, a written one by its words. */
function said({ ref, text }: HandoverLine): string {
	return ref === 'note' ? `note ${text.sv.trim()}` : ref;
}

/** In the order of the newer one; steps that only the older one has come last. */
function steps(then: Handover, now: Handover): readonly StepThenAndNow[] {
	const find = ({ steps }: Handover, id: StepId) => steps.find((step) => step.id === id);
	const ids = [...new Set([...now.steps, ...then.steps].map(({ id }) => id))];
	const [one, other] = [then.setting.languages.school, now.setting.languages.school];
	return ids.flatMap((id): readonly StepThenAndNow[] => {
		const [before, after] = [find(then, id), find(now, id)];
		const step = after ?? before;
		const [stood, stands] = [standing(before), standing(after)];
		if (!step || (isUntried(stood) && isUntried(stands))) return [];
		const { part, strand, title } = step;
		const otherLanguage = strand === 'school' && one !== other;
		const change = changeOf(isShown(stood) && !otherLanguage, stands);
		return [{ id, part, strand, title, then: stood, now: stands, change, otherLanguage }];
	});
}

function standing(step: HandoverStep | undefined): Standing {
	if (!step) return 'absent';
	return step.coveredBy !== undefined && !step.override ? 'covered' : finalOutcome(step);
}

function isUntried(standing: Standing): boolean {
	return standing === 'notTried' || standing === 'absent';
}

function isShown(standing: Standing): boolean {
	return standing === 'shown' || standing === 'covered';
}

function changeOf(shownThen: boolean, now: Standing): Change {
	if (isShown(now)) return shownThen ? 'still' : 'new';
	if (shownThen) return 'before';
	return now === 'emerging' ? 'underWay' : 'open';
}
