import { type PlacedItem, placedItems } from '../instrument/checks/placed';
import type { Instrument, LanguagePack } from '../instrument/instrument';
import type { Part, StepId } from '../instrument/ladder';
import type { StaffText } from '../instrument/wording';
import type { LanguageTag } from '../language/language';
import type { VoicePart } from '../voice/parts';
import { fieldsOf, type Place } from './fields';
import type { Met, Unit, UnitPicture } from './unit';

/** Every item, text, drawn page and list of names of a language, in the order of the steps. */
export function stimulusUnits(instrument: Instrument, tag: LanguageTag): readonly Unit[] {
	const pack = instrument.languages[tag];
	if (!pack) return [];
	const items = placedItems({ ...instrument, languages: { [tag]: pack } });
	return (['reading', 'writing'] as const).flatMap((part) => {
		const placed = items.filter((one) => one.part === part);
		return [
			...placed.map((one) => itemUnit(instrument, one)),
			...besideUnits(pack, part, placed)
		].filter(({ fields }) => Object.keys(fields).some((at) => at !== 'note'));
	});
}

function itemUnit(instrument: Instrument, placed: PlacedItem): Unit {
	const { item, part, pack, path, step, form } = placed;
	const fields = fieldsOf(item);
	const spoken = instrument[part].steps.find(({ id }) => id === step)?.itemType;
	// The choices of a question about a text are said, too.
	const said =
		spoken === 'text-questions'
			? (item.options ?? []).flatMap(({ id, text }) => (text ? [`options.${id}.say`] : []))
			: [];
	const picture = item.shown?.picture;
	return {
		id: `${part}/${item.id}`,
		file: part,
		kind: 'item',
		key: item.id,
		path,
		places: placesOf(fields, [...said, 'note'], /^(shown\.also|options\.[^.]+\.(also|say)|note)$/),
		fields,
		source: item.gloss,
		met: metIn(placed.step, part, form, item.key ?? null),
		pictures: [
			...(picture === undefined ? [] : [{ picture, option: null, means: null }]),
			...(item.options ?? []).flatMap(({ id, picture, concept }): UnitPicture[] =>
				picture === undefined
					? []
					: [{ picture, option: id, means: meaningOf(instrument, concept) }]
			)
		],
		shipped: reviewOf(pack, part, step, form)
	};
}

/** What items name as their `passage` or `page`, and the names beside the own name. */
function besideUnits(pack: LanguagePack, part: Part, items: readonly PlacedItem[]): Unit[] {
	const { passages = {}, pages = {}, names } = pack[part] ?? {};
	const unit = (
		kind: 'passage' | 'page',
		key: string,
		value: object,
		gloss: StaffText | null
	): Unit => {
		const used = items.find(({ item }) => item[kind] === key);
		const fields = fieldsOf(value);
		const picture = 'picture' in value ? String(value.picture) : undefined;
		return {
			id: `${part}/${kind}s/${key}`,
			file: part,
			kind,
			key,
			path: `${kind}s.${key}`,
			places: placesOf(fields, [], /^(title|from)$/, /^(table|fields)\./),
			fields,
			source: gloss ?? used?.item.gloss ?? { sv: '', en: '' },
			met: metIn(used?.step ?? null, part, used?.form ?? null, null),
			pictures: picture === undefined ? [] : [{ picture, option: null, means: null }],
			shipped: used ? reviewOf(pack, part, used.step, used.form) : null
		};
	};
	const list = names ? [namesUnit(part, names)] : [];
	return [
		...Object.entries(pages).map(([key, page]) => unit('page', key, page, null)),
		...Object.entries(passages).map(([key, text]) => unit('passage', key, text, text.gloss)),
		...list
	];
}

function namesUnit(part: Part, names: readonly string[]): Unit {
	const fields = fieldsOf([...names]);
	return {
		id: `${part}/names`,
		file: part,
		kind: 'names',
		key: 'names',
		path: 'names',
		places: placesOf(fields, [], /^$/),
		fields,
		source: { sv: '', en: '' },
		met: metIn(null, part, null, null),
		pictures: [],
		shipped: null
	};
}

function placesOf(
	fields: Readonly<Record<string, string>>,
	more: readonly string[],
	gone: RegExp,
	blank = /^$/
): readonly Place[] {
	return [...new Set([...Object.keys(fields).filter((at) => at !== 'note'), ...more])].map(
		(at) => ({
			at,
			empty: gone.test(at) ? 'gone' : blank.test(at) ? 'blank' : 'never'
		})
	);
}

function metIn(step: StepId | null, part: Part, form: Met['form'], key: string | null): Met {
	const place: VoicePart = step?.startsWith('L-') ? 'latin' : part;
	return { part: place, group: '', question: null, role: null, step, form, key };
}

/** Practice and what comes after a stop are reviewed with form A. */
function reviewOf(
	pack: LanguagePack,
	part: Part,
	step: StepId,
	form: PlacedItem['form']
): Unit['shipped'] {
	const review = pack[part]?.steps[step]?.[form === 'B' ? 'B' : 'A']?.review;
	return review?.text === 'reviewed' ? { by: review.by ?? null, on: review.on ?? null } : null;
}

function meaningOf({ concepts }: Instrument, concept: string | undefined): StaffText | null {
	const found = concepts.concepts.find(({ id }) => id === concept);
	return found ? { sv: found.sv, en: found.en } : null;
}
