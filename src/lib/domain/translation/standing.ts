import type { StaffText } from '../instrument/wording';
import type { Fields } from './fields';
import type { WordsJudged } from './journal';
import type { Edit, TranslationState } from './reduce';
import type { Unit } from './unit';

export type WordStatus = 'missing' | 'draft' | 'approved' | 'rejected';

/** A verdict as it is shown and counted. */
export interface Verdict {
	readonly status: 'approved' | 'rejected';
	readonly by: string | null;
	readonly on: string | null;
	readonly reason: string | null;
	readonly pictures: boolean;
}

/** How a unit stands: its words, and what was thought of them. */
export interface Standing {
	readonly unit: Unit;
	/** Shipped words with what was changed here. */
	readonly fields: Fields;
	readonly status: WordStatus;
	/** The last verdict, also where it no longer holds. */
	readonly verdict: Verdict | null;
	/** Why the last verdict no longer holds: the words are others now, or the Swedish is. */
	readonly changed: 'words' | 'source' | null;
	/** Words of its own on this device. */
	readonly edited: boolean;
	/** The shipped words have been changed since they were edited here. */
	readonly shippedChanged: boolean;
	/** From elsewhere, not taken over. */
	readonly carried: WordsJudged | null;
}

export function standingOf(unit: Unit, state: TranslationState | null): Standing {
	const edits = state?.edits.get(unit.id);
	const known = new Set(unit.places.map(({ at }) => at));
	const own = [...(edits ?? [])].filter(([at]) => known.has(at));
	const fields = fieldsNow(unit, own);
	const mark = state?.marks.get(unit.id) ?? null;
	const verdict = verdictOf(unit, mark);
	const changed = mark ? sinceMark(unit, fields, mark) : sinceShipped(unit, fields);
	return {
		unit,
		fields,
		status: statusOf(unit, fields, verdict, changed),
		verdict,
		changed: verdict ? changed : null,
		edited: own.some(([at, { words }]) => words !== (unit.fields[at] ?? '')),
		shippedChanged: own.some(([at, edit]) => isOvertaken(unit.fields[at] ?? '', edit)),
		carried: state?.carried.get(unit.id) ?? null
	};
}

/** The words that are judged: notes are about them. */
export function judgedWords(fields: Fields): Fields {
	return Object.fromEntries(Object.entries(fields).filter(([at]) => at !== 'note'));
}

export function isSameWords(one: Fields, other: Fields): boolean {
	const [left, right] = [judgedWords(one), judgedWords(other)];
	const places = new Set([...Object.keys(left), ...Object.keys(right)]);
	return [...places].every((at) => (left[at] ?? '') === (right[at] ?? ''));
}

function fieldsNow(unit: Unit, own: readonly (readonly [string, Edit])[]): Fields {
	const fields: Record<string, string> = { ...unit.fields };
	const empty = new Map(unit.places.map((place) => [place.at, place.empty]));
	for (const [at, { words }] of own) {
		if (words !== '' || empty.get(at) === 'blank') fields[at] = words;
		else if (empty.get(at) === 'gone') delete fields[at];
	}
	return fields;
}

function verdictOf({ shipped }: Unit, mark: WordsJudged | null): Verdict | null {
	if (mark) {
		if (mark.status === 'draft') return null;
		const { status, by, on, reason = null, pictures = false } = mark;
		return { status, by, on, reason, pictures };
	}
	return shipped && { status: 'approved', ...shipped, reason: null, pictures: false };
}

function sinceMark(unit: Unit, fields: Fields, mark: WordsJudged): Standing['changed'] {
	if (!isSameWords(fields, mark.words)) return 'words';
	return mark.source === sourceOf(unit.source) ? null : 'source';
}

function sinceShipped(unit: Unit, fields: Fields): Standing['changed'] {
	return isSameWords(fields, unit.fields) ? null : 'words';
}

function statusOf(
	unit: Unit,
	fields: Fields,
	verdict: Verdict | null,
	changed: Standing['changed']
): WordStatus {
	if (Object.keys(judgedWords(fields)).length === 0) return 'missing';
	return verdict && changed === null ? verdict.status : 'draft';
}

/** What stands beside the words, as a verdict remembers it. */
export function sourceOf({ sv }: StaffText): string {
	return sv.slice(0, 4000);
}

function isOvertaken(shipped: string, { from, words }: Edit): boolean {
	return shipped !== from && shipped !== words;
}
