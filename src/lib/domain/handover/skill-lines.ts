import type { Instrument } from '../instrument/instrument';
import type { StaffText } from '../instrument/wording';
import type { Skill } from '../mapping/state';
import type { HandoverLine } from './handover';
import { asTyped, fill, inBoth, WORDS, type Words } from './words/words';

type Field = keyof Words['lines']['skill'];

/**
 * One piece of know-how: what it is in the person's own words (`skill.1`), then
 * where it was learned, how it was shown or told, and what it resembles
 * (`skill.1.learned` …), each by itself.
 *
 * @param number its place, from 1.
 */
export function skillLines(
	skill: Skill,
	number: number,
	instrument: Instrument
): readonly HandoverLine[] {
	const ref = `skill.${number}`;
	const field = (id: Field, value: StaffText): readonly HandoverLine[] =>
		value.sv === ''
			? []
			: [
					{
						ref: `${ref}.${id}`,
						text: inBoth((words, language) =>
							fill(words.lines.skill[id], { text: value[language] })
						),
						kind: id === 'resembles' ? 'fact' : 'note'
					}
				];
	return [
		{ ref, text: asTyped(skill.what), kind: 'note' },
		...field('learned', asTyped(skill.learned.trim())),
		...field('shown', asTyped(skill.shown.trim())),
		...field('resembles', occupation(skill.resembles.trim(), instrument))
	];
}

/** An occupation of the instrument's list is known in both staff languages. */
function occupation(typed: string, { interview }: Instrument): StaffText {
	const known = interview.occupations?.find(({ sv }) => sv.toLowerCase() === typed.toLowerCase());
	return known ? { sv: known.sv.toLowerCase(), en: known.en } : asTyped(typed);
}

const PLACE = /^skill\.(\d+)(?:\.(learned|shown|resembles))?$/;

/** Which piece of know-how a line is about; null where it is about something else. */
export function skillOf(
	ref: string
): { readonly number: number; readonly field: Field | null } | null {
	const [, number, field] = PLACE.exec(ref) ?? [];
	return number === undefined
		? null
		: { number: Number(number), field: (field ?? null) as Field | null };
}

/** What was typed, without the label that stands before it in the line. */
export function skillValue({ ref, text }: HandoverLine): StaffText {
	const field = skillOf(ref)?.field;
	if (!field) return text;
	const label = (language: 'sv' | 'en') =>
		WORDS[language].lines.skill[field].split('{text}')[0] ?? '';
	return {
		sv: text.sv.slice(label('sv').length),
		en: text.en.slice(label('en').length)
	};
}
