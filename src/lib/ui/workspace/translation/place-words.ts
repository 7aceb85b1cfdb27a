import type { Language } from '$lib/domain/language/language';
import type { Place } from '$lib/domain/translation/fields';
import type { Unit } from '$lib/domain/translation/unit';
import type { StaffWords } from '../../../i18n/staff-words.svelte';

/** Places that belong together under one heading. */
export interface PlaceGroup {
	readonly id: string;
	readonly title: string;
	readonly places: readonly Place[];
	/** Further forms, which few texts have. */
	readonly rare: boolean;
}

/** A unit's places as they are shown; its note is apart. */
export function placeGroups(
	words: StaffWords,
	{ places, met, kind }: Unit,
	{ varieties }: Language
): readonly PlaceGroup[] {
	const groups = new Map<string, Place[]>();
	for (const place of places) {
		if (place.at === 'note') continue;
		const id = groupOf(place.at);
		groups.set(id, [...(groups.get(id) ?? []), place]);
	}
	const forms = groups.has('f');
	return [...groups].map(([id, own]) => ({
		id,
		title: titleOf(words, id, { forms, right: met.key, kind, varieties }),
		places: own,
		rare: id.startsWith('varieties.')
	}));
}

function groupOf(at: string): string {
	const parts = at.split('.');
	if (parts[0] === 'varieties')
		return parts.length === 4 ? parts.slice(0, 3).join('.') : parts.slice(0, 2).join('.');
	if (parts[0] === 'options') return parts.slice(0, 2).join('.');
	return parts.length > 1 && ['f', 'm', 'shown', 'heard'].includes(parts[0] ?? '')
		? (parts[0] ?? '')
		: '';
}

interface About {
	readonly forms: boolean;
	readonly right: string | null;
	readonly kind: Unit['kind'];
	readonly varieties: Language['varieties'];
}

function titleOf({ t, language }: StaffWords, id: string, about: About): string {
	const [first = '', second = '', third] = id.split('.');
	if (first === 'options')
		return t(`translate.place.${second === about.right ? 'optionRight' : 'option'}`, {
			id: second
		});
	if (first === 'varieties') {
		const variety = about.varieties.find((one) => one.id === second)?.[language] ?? second;
		const form = third === 'f' ? 'F' : third === 'm' ? 'M' : '';
		return t(`translate.place.variety${form}`, { variety });
	}
	if (id !== '') return t(`translate.place.${id}`);
	return t(
		about.kind === 'text' && about.forms ? 'translate.place.common' : 'translate.place.commonOnly'
	);
}

const COUNTED: Readonly<Record<string, string>> = { paragraphs: 'paragraphs', lines: 'lines' };

/** What stands at a place, inside its group. */
export function placeLabel({ t }: StaffWords, at: string): string {
	const parts = at.split('.');
	const [first = '', second = '', third = ''] = parts;
	const last = parts.at(-1) ?? '';
	if (first === 'table')
		return t('translate.place.table', { row: Number(second) + 1, column: Number(third) + 1 });
	if (first === 'fields') return t(`translate.place.${third}`, { n: Number(second) + 1 });
	if (at === 'heard.text') return t('translate.place.heardText');
	if (COUNTED[first]) return t(`translate.place.${first}`, { n: Number(second) + 1 });
	if (/^\d+$/.test(at)) return t('translate.place.name', { n: Number(at) + 1 });
	return t(`translate.place.${last}`);
}

/** A place with its group, where it stands alone. */
export function placeName(words: StaffWords, unit: Unit, language: Language, at: string): string {
	const group = placeGroups(words, unit, language).find(({ places }) =>
		places.some((place) => place.at === at)
	);
	const label = placeLabel(words, at);
	return group && group.title !== words.t('translate.place.commonOnly')
		? `${group.title}: ${label}`
		: label;
}
