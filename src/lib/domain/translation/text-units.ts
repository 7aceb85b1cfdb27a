import type { Instrument } from '../instrument/instrument';
import { requiredTexts } from '../instrument/required-texts';
import { hasForms, type StaffText } from '../instrument/wording';
import type { LanguageTag } from '../language/language';
import { partOfText } from '../voice/parts';
import { fieldsOf, textPlaces } from './fields';
import type { Met, Unit, UnitPicture } from './unit';

/** Every text the language has or needs, in the order of the Swedish file. */
export function textUnits(instrument: Instrument, tag: LanguageTag): readonly Unit[] {
	const pack = instrument.languages[tag];
	if (!pack) return [];
	const own = pack.texts ?? {};
	const [sv, en] = [instrument.languages['sv']?.texts, instrument.languages['en']?.texts];
	const keys = new Set([
		...Object.keys(sv ?? {}),
		...requiredTexts(instrument),
		...Object.keys(own)
	]);
	// A language without texts may yet turn out to have forms of address.
	const forms = pack.texts === null || hasForms(own);
	const varieties = pack.language.varieties.map(({ id }) => id);
	return [...keys].map((key): Unit => {
		const entry = own[key];
		const source: StaffText = { sv: sv?.[key]?.text ?? '', en: en?.[key]?.text ?? '' };
		return {
			id: `texts/${key}`,
			file: 'texts',
			kind: 'text',
			key,
			path: key,
			places: textPlaces(varieties, forms),
			fields: entry ? fieldsOf(entry) : {},
			source,
			met: metOf(instrument, key),
			pictures: picturesOf(instrument, key),
			shipped: entry?.status === 'reviewed' ? { by: entry.by ?? null, on: entry.on ?? null } : null
		};
	});
}

const QUESTION = /^q\.(\d+)(?:\.(row|o)\.(.+))?$/;

function metOf({ interview }: Instrument, key: string): Met {
	const [, number, kind] = QUESTION.exec(key) ?? [];
	const question = interview.questions.find((one) => one.number === Number(number));
	const step = /^instr\.((?:L-)?[RW]\dc?)/.exec(key)?.[1] ?? null;
	return {
		part: partOfText(key),
		group: key.split('.')[0] ?? '',
		question: question ? { id: question.id, number: question.number } : null,
		role: question ? (kind === 'row' ? 'row' : kind === 'o' ? 'option' : 'ask') : null,
		step,
		form: null,
		key: null
	};
}

function picturesOf({ interview, report }: Instrument, key: string): readonly UnitPicture[] {
	const [, number, , id] = QUESTION.exec(key) ?? [];
	const question = interview.questions.find((one) => one.number === Number(number));
	const options = [
		...(question?.choice?.options ?? []),
		...(question?.perLanguage?.scale ?? []),
		...(question?.rated?.rows ?? []),
		...(question?.rated?.scale ?? [])
	];
	const picture = id
		? options.find((option) => option.id === id)?.picture
		: report.sv.lines.find((line) => `line.${line.id}` === key)?.picture;
	return picture === undefined ? [] : [{ picture, option: null, means: null }];
}
