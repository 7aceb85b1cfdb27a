import type { Instrument } from '../../../domain/instrument/instrument';
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

/** Every language the instrument knows of; those with content first. */
export function languageTags(instrument: Instrument): string[] {
	const tags = Object.keys(instrument.languages);
	const rank = (tag: string): number => (instrument.languages[tag]?.texts ? 0 : 1);
	return tags.sort((a, b) => rank(a) - rank(b));
}

/** Six at a time: what is shown of a long list on screen `part` (from 1). */
export const OPTIONS_PER_SCREEN = 6;
