import type { Instrument } from '../../../domain/instrument/instrument';
import { StaffLanguageSchema } from '../../../domain/language/language';
import { spokenText, type WordSource } from '../voice/spoken';
import type { OptionView } from './screen';

/** A labelled option with its voice; `key` in texts.json. */
export function labelOption(
	source: WordSource,
	id: string,
	key: string,
	picture: string | null = null
): OptionView {
	const spoken = spokenText(source, key, 'option');
	return { id, label: spoken?.text ?? null, shown: null, picture, spoken };
}

/** Languages a person may know, by their names in the participant's language, else their own. */
export function languageOptions(source: WordSource): OptionView[] {
	const { languages } = source.instrument;
	return languageTags(source.instrument).map((tag) => {
		const option = labelOption(source, tag, `language.${tag}`);
		return option.label === null
			? { ...option, label: languages[tag]?.language.autonym ?? tag }
			: option;
	});
}

/** Those of the pedagogue; few participants talk them best. */
const STAFF: readonly string[] = StaffLanguageSchema.options;

/** Every language the instrument knows of; those with content first, the pedagogue's own last. */
export function languageTags(instrument: Instrument): string[] {
	const rank = (tag: string): number => {
		if (STAFF.includes(tag)) return 2 + STAFF.indexOf(tag);
		return instrument.languages[tag]?.texts ? 0 : 1;
	};
	return Object.keys(instrument.languages).sort((a, b) => rank(a) - rank(b));
}

/** Six at a time: what is shown of a long list on screen `part` (from 1). */
export const OPTIONS_PER_SCREEN = 6;
