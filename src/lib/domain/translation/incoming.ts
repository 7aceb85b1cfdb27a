import type { Fields } from './fields';
import { isSameWords, type Standing } from './standing';
import { type PlaceFault, placeFaults } from './unit-faults';

/**
 * new: there were no words · changed: other words · both: changed in the file and
 * here since · elsewhere: unlike here, but not changed in the file since it was
 * made · verdict: the same words, judged otherwise · stale: the Swedish has changed
 * since · older: what is here was written later, and stays · same · unknown: no such
 * place in this version of the instrument · broken: it can't be taken.
 */
export type IncomingKind =
	| 'new'
	| 'changed'
	| 'both'
	| 'elsewhere'
	| 'verdict'
	| 'stale'
	| 'older'
	| 'same'
	| 'unknown'
	| 'broken';

/** A verdict that comes with a file. */
export interface IncomingVerdict {
	readonly status: 'draft' | 'approved' | 'rejected';
	readonly by: string;
	readonly on: string;
	readonly reason?: string;
	readonly pictures?: boolean;
}

/** What a file would bring for one unit. */
export interface Incoming {
	readonly unit: string;
	readonly kind: IncomingKind;
	/** null for a unit that isn't known. */
	readonly standing: Standing | null;
	/** Words as they would stand; those of `standing` where only a verdict comes. */
	readonly fields: Fields;
	readonly verdict: IncomingVerdict | null;
	readonly faults: readonly PlaceFault[];
}

/** What can be taken, and what is taken unless somebody says otherwise. */
export function isTakable({ kind }: Incoming): boolean {
	return !['same', 'unknown', 'broken', 'older'].includes(kind);
}

export function isTakenByItself({ kind, standing }: Incoming): boolean {
	if (kind === 'elsewhere') return standing !== null && !standing.edited;
	return kind === 'new' || kind === 'changed' || kind === 'verdict';
}

/** What speaks against words from a file, whatever stands here. */
export function faultsOfIncoming({ unit }: Standing, fields: Fields): readonly PlaceFault[] {
	const known = new Set(unit.places.map(({ at }) => at));
	const strange = Object.keys(fields).filter((at) => !known.has(at));
	return [
		...strange.map((at): PlaceFault => ({ at, code: 'noSuchPlace' })),
		...placeFaults(unit, fields)
	];
}

/** Places whose words differ, with both. */
export function changesBetween(
	before: Fields,
	after: Fields
): Readonly<Record<string, { from: string; to: string }>> {
	const places = new Set([...Object.keys(before), ...Object.keys(after)]);
	return Object.fromEntries(
		[...places].flatMap((at) => {
			const [from, to] = [before[at] ?? '', after[at] ?? ''];
			return from === to ? [] : [[at, { from, to }]];
		})
	);
}

export function isChanged(before: Fields, after: Fields): boolean {
	return !isSameWords(before, after) || (before['note'] ?? '') !== (after['note'] ?? '');
}
