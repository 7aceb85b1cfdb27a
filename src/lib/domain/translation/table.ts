import { containsPersonalNumber } from '../mapping/personal-number';
import type { LanguageTag } from '../language/language';
import { err, ok, type Result } from '../result';
import * as v from 'valibot';
import type { Fields } from './fields';
import {
	faultsOfIncoming,
	type Incoming,
	type IncomingKind,
	type IncomingVerdict,
	isChanged
} from './incoming';
import type { Standing } from './standing';

/**
 * A language's words as a table, one place a row. `before` is what stood when the
 * table was made and `words` what stands now: a row that somebody has changed is one
 * where they differ. Verdict and note stand in the first row of a unit.
 */
export const COLUMNS = [
	'language',
	'unit',
	'place',
	'where',
	'swedish',
	'english',
	'before',
	'words',
	'status',
	'by',
	'on',
	'reason',
	'pictures',
	'note'
] as const;
type Column = (typeof COLUMNS)[number];
/** Approved where the instrument is kept, without a name. */
const NOBODY = '?';

type Row = Readonly<Record<Column, string>>;

/** Where the words are met, in the language of who reads the table. */
export type Where = (standing: Standing) => string;

export function tableOf(
	tag: LanguageTag,
	standings: readonly Standing[],
	where: Where
): readonly (readonly string[])[] {
	return [COLUMNS, ...standings.flatMap((standing) => rowsOf(tag, standing, where))];
}

function rowsOf(tag: LanguageTag, standing: Standing, where: Where): string[][] {
	const { unit, fields, status, verdict } = standing;
	// A variety's own words only where it has some: few texts do.
	const places = unit.places
		.map(({ at }) => at)
		.filter((at) => at !== 'note' && (fields[at] || !at.startsWith('varieties.')));
	return places.map((at, n) => {
		const holds = n === 0 && (status === 'approved' || status === 'rejected');
		const row: Row = {
			language: tag,
			unit: unit.id,
			place: at,
			where: n === 0 ? where(standing) : '',
			swedish: n === 0 ? unit.source.sv : '',
			english: n === 0 ? unit.source.en : '',
			before: fields[at] ?? '',
			words: fields[at] ?? '',
			status: n === 0 ? status : '',
			by: holds ? (verdict?.by ?? NOBODY) : '',
			on: (holds && verdict?.on) || '',
			reason: (holds && verdict?.reason) || '',
			pictures: holds && verdict?.pictures ? 'yes' : '',
			note: n === 0 ? (fields['note'] ?? '') : ''
		};
		return COLUMNS.map((column) => row[column]);
	});
}

/** Why a table isn't read; `row` counts as a spreadsheet does, the heads being 1. */
export interface TableFault {
	readonly code:
		| 'empty'
		/** A column is missing. */
		| 'columns'
		/** Too few or too many cells. */
		| 'cells'
		/** Several languages, or one that the instrument doesn't know. */
		| 'language'
		/** The same place twice. */
		| 'twice'
		| 'status'
		/** Approved or rejected by nobody. */
		| 'noReviewer'
		| 'noReason'
		| 'day'
		| 'personalNumber';
	readonly row?: number;
	readonly column?: string;
}

export interface ReadTable {
	readonly language: LanguageTag;
	/** Unit → what the file says of it. */
	readonly units: ReadonlyMap<string, TableUnit>;
}

interface TableUnit {
	readonly before: Record<string, string>;
	readonly words: Record<string, string>;
	swedish: string;
	note: string | null;
	verdict: (Omit<IncomingVerdict, 'status' | 'on'> & { status: string; on: string }) | null;
}

const DaySchema = v.pipe(v.string(), v.isoDate());

/** Columns may stand in any order; further ones are passed over. */
export function readTable(cells: readonly (readonly string[])[]): Result<ReadTable, TableFault> {
	const [heads = [], ...rows] = cells;
	if (rows.length === 0) return err({ code: 'empty' });
	const at = new Map(heads.map((head, n) => [head.trim().toLowerCase(), n]));
	const lacking = COLUMNS.find((column) => !at.has(column));
	if (lacking !== undefined) return err({ code: 'columns', column: lacking });
	const units = new Map<string, TableUnit>();
	let language: string | null = null;
	for (const [n, line] of rows.entries()) {
		const row = n + 2;
		if (line.length !== heads.length) return err({ code: 'cells', row });
		const cell = (column: Column) => line[at.get(column) ?? -1] ?? '';
		language ??= cell('language');
		if (cell('language') !== language) return err({ code: 'language', row });
		const unit = units.get(cell('unit')) ?? begun();
		units.set(cell('unit'), unit);
		if (cell('place') in unit.words) return err({ code: 'twice', row });
		unit.before[cell('place')] = cell('before');
		unit.words[cell('place')] = cell('words');
		if (cell('swedish') !== '') unit.swedish = cell('swedish');
		if (cell('note') !== '' || unit.note === null) unit.note = cell('note');
		const wrong = takeVerdict(unit, cell);
		if (wrong) return err({ code: wrong, row });
	}
	return ok({ language: language ?? '', units });
}

function begun(): TableUnit {
	return { before: {}, words: {}, swedish: '', note: null, verdict: null };
}

const STATUSES = ['missing', 'draft', 'approved', 'rejected'];

function takeVerdict(unit: TableUnit, cell: (column: Column) => string): TableFault['code'] | null {
	const status = cell('status').trim().toLowerCase();
	if (status === '') return null;
	if (!STATUSES.includes(status) || (unit.verdict && unit.verdict.status !== status))
		return 'status';
	const [by, on, reason] = [cell('by').trim(), cell('on').trim(), cell('reason').trim()];
	if ([by, reason].some(containsPersonalNumber)) return 'personalNumber';
	const judged = status === 'approved' || status === 'rejected';
	if (judged && (by === '' || [...by].length > 60)) return 'noReviewer';
	if (status === 'rejected' && reason === '') return 'noReason';
	if (judged && on !== '' && !v.is(DaySchema, on)) return 'day';
	unit.verdict = {
		status,
		by,
		on,
		...(reason !== '' && { reason: reason.slice(0, 500) }),
		...(cell('pictures').trim() !== '' && { pictures: true })
	};
	return null;
}

/**
 * What a table would bring, unit by unit. A verdict counts only where the file has
 * another one than stands here: words changed under an old approval are drafts.
 *
 * @param today for a verdict without a day.
 */
export function incomingFromTable(
	{ units }: ReadTable,
	standings: readonly Standing[],
	today: string
): readonly Incoming[] {
	const known = new Map(standings.map((standing) => [standing.unit.id, standing]));
	return [...units].map(([id, row]): Incoming => {
		const standing = known.get(id);
		const wanted: Record<string, string> = { ...row.words, note: row.note ?? '' };
		const fields = withoutEmpty(wanted, standing);
		if (!standing)
			return { unit: id, kind: 'unknown', standing: null, fields, verdict: null, faults: [] };
		const verdict = verdictIn(row, standing, today);
		const moved = isChanged(standing.fields, fields);
		const faults = moved ? faultsOfIncoming(standing, fields) : [];
		const kind = faults.length > 0 ? 'broken' : kindOf(row, standing, fields, moved, verdict);
		return { unit: id, kind, standing, fields, verdict, faults };
	});
}

/** Places without words aren't there, but for those that are blank lines. */
function withoutEmpty(fields: Fields, standing: Standing | undefined): Fields {
	const blank = new Set(
		standing?.unit.places.flatMap(({ at, empty }) => (empty === 'blank' ? [at] : []))
	);
	return Object.fromEntries(
		Object.entries(fields).filter(([at, words]) => words !== '' || blank.has(at))
	);
}

function kindOf(
	row: TableUnit,
	standing: Standing,
	fields: Fields,
	moved: boolean,
	verdict: IncomingVerdict | null
): IncomingKind {
	const { status, unit } = standing;
	if (!moved && !verdict) return 'same';
	if (row.swedish !== unit.source.sv) return 'stale';
	if (!moved) return 'verdict';
	if (status === 'missing') return 'new';
	const before = withoutEmpty(row.before, standing);
	const { note: _here, ...here } = standing.fields;
	const { note: _file, ...file } = fields;
	if (!isChanged(before, here)) return 'changed';
	return isChanged(before, file) ? 'both' : 'elsewhere';
}

function verdictIn(
	{ verdict }: TableUnit,
	{ status, verdict: now }: Standing,
	today: string
): IncomingVerdict | null {
	// A draft says nothing: it takes no verdict away.
	if (!verdict || verdict.status === 'missing' || verdict.status === 'draft') return null;
	const given = verdict.status === 'approved' ? 'approved' : 'rejected';
	const same =
		status === given &&
		verdict.by === (now?.by ?? NOBODY) &&
		(verdict.on === '' || verdict.on === now?.on) &&
		(verdict.reason ?? '') === (now?.reason ?? '') &&
		(verdict.pictures ?? false) === (now?.pictures ?? false);
	if (same || verdict.by === NOBODY) return null;
	return { ...verdict, status: given, on: verdict.on || today };
}
