import type { ParticipantText } from '../instrument/wording';

/** The words of a unit: dotted place (`f.say`, `options.b.text`) → words. */
export type Fields = Readonly<Record<string, string>>;

/** A place that holds words. */
export interface Place {
	readonly at: string;
	/** What no words mean: not possible · the place isn't there · it stays, blank (a line to write on). */
	readonly empty: 'never' | 'gone' | 'blank';
}

const SPOKEN = ['text', 'say'] as const;
const ADDRESS = ['f', 'm'] as const;

/** Every place of a text: as said before a form of address is chosen, then to a woman and a man. */
export function textPlaces(varieties: readonly string[], forms: boolean): readonly Place[] {
	const spoken = (at: string, optional: boolean): Place => ({
		at,
		empty: optional ? 'gone' : 'never'
	});
	const wording = (before: string): Place[] => [
		...SPOKEN.map((last) => spoken(before + last, last === 'say' || before !== '')),
		...(forms ? ADDRESS : []).flatMap((form) =>
			SPOKEN.map((last) => spoken(`${before}${form}.${last}`, true))
		)
	];
	return [
		...wording(''),
		...varieties.flatMap((variety) => wording(`varieties.${variety}.`)),
		{ at: 'note', empty: 'gone' }
	];
}

/** Keys that are structure, names or meaning: never words to be read or heard. */
const STRUCTURE = new Set([
	...['id', 'ask', 'page', 'passage', 'of', 'criterion', 'key', 'gloss', 'kind', 'concept'],
	...['differs', 'picture', 'ownName', 'status', 'by', 'on']
]);

/** All words inside a piece of an instrument file, by place; choices stand by their id. */
export function fieldsOf(value: unknown, before = ''): Record<string, string> {
	if (typeof value === 'string') return { [before]: value };
	if (typeof value !== 'object' || value === null) return {};
	const fields: Record<string, string> = {};
	for (const [name, inner] of entriesOf(value)) {
		if (!Array.isArray(value) && STRUCTURE.has(name)) continue;
		Object.assign(fields, fieldsOf(inner, before ? `${before}.${name}` : name));
	}
	return fields;
}

/** Members of an array by their id where they have one, else by their place. */
function entriesOf(value: object): readonly (readonly [string, unknown])[] {
	if (!Array.isArray(value)) return Object.entries(value);
	return value.map((member: unknown, at) => {
		const named = typeof member === 'object' && member !== null && 'id' in member;
		return [named ? String(member.id) : String(at), member] as const;
	});
}

/**
 * The same piece with other words at some places. A place that can't be empty keeps
 * its words where it is given none.
 */
export function withFields<T>(value: T, changes: Fields, places: readonly Place[]): T {
	const copy = structuredClone(value) as T;
	for (const { at, empty } of places) {
		const words = changes[at];
		if (words === undefined || (words === '' && empty === 'never')) continue;
		put(copy, at.split('.'), words === '' && empty === 'gone' ? null : words);
	}
	return copy;
}

function put(into: unknown, [name = '', ...rest]: readonly string[], words: string | null): void {
	if (typeof into !== 'object' || into === null) return;
	const holder = into as Record<string, unknown>;
	if (rest.length > 0) {
		const inner = Array.isArray(into)
			? entriesOf(into).find(([known]) => known === name)?.[1]
			: holder[name];
		return put(inner, rest, words);
	}
	if (words === null) delete holder[name];
	else holder[name] = words;
}

type Form = { text: string; say?: string };
type Wording = Form & { f?: Form; m?: Form };

/** A text made of its words; null where it has none. Status and who reviewed it stay. */
export function textOf(
	fields: Fields,
	before: ParticipantText | undefined
): ParticipantText | null {
	const common = wordingAt(fields, '');
	if (!common) return null;
	const names = Object.keys(fields).flatMap((at) => /^varieties\.([^.]+)\./.exec(at)?.[1] ?? []);
	const varieties = Object.fromEntries(
		[...new Set(names)].flatMap((name) => {
			const own = wordingAt(fields, `varieties.${name}.`);
			return own ? [[name, own]] : [];
		})
	);
	return {
		...common,
		...(Object.keys(varieties).length > 0 && { varieties }),
		status: before?.status ?? 'draft',
		...(before?.by !== undefined && { by: before.by }),
		...(before?.on !== undefined && { on: before.on }),
		...(fields['note'] && { note: fields['note'] })
	};
}

function wordingAt(fields: Fields, before: string): Wording | null {
	const form = (at: string): Form | undefined => {
		const [text, say] = [fields[`${at}text`], fields[`${at}say`]];
		return text ? { text, ...(say && { say }) } : undefined;
	};
	const common = form(before);
	if (!common) return null;
	const [f, m] = [form(`${before}f.`), form(`${before}m.`)];
	return { ...common, ...(f && { f }), ...(m && { m }) };
}
