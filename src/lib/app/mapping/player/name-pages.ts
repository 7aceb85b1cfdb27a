import type { StimulusItem } from '../../../domain/instrument/stimuli';
import type { LanguageTag } from '../../../domain/language/language';
import type { RunState } from '../../../domain/mapping/state';
import { stimulusNumber } from '../../../domain/instrument/numbering';
import { spokenText, type Spoken, type WordSource } from '../voice/spoken';
import { OPTIONS_PER_SCREEN } from './labels';
import type { Screen } from './programme';
import type { OptionView } from './screen';

export interface NamePage {
	readonly id: string;
	readonly options: readonly OptionView[];
}

/** The voice of a picture's name or of an answer; null where hearing it would give too much. */
export function spokenOption(
	language: LanguageTag,
	itemId: string,
	option: { id: string; text?: string | undefined; say?: string | undefined }
): Spoken | null {
	if (!option.say) return null;
	const number = `${stimulusNumber(itemId)} ${option.id}`;
	return {
		ref: `${itemId}.${option.id}`,
		class: 'option',
		language,
		text: option.text ?? option.say,
		say: option.say,
		number
	};
}

/** All pictures of a form, each once, six on a page: they are named before a word is read. */
export function namePages(
	{ step, form, language }: Pick<RunState, 'step' | 'form' | 'language'>,
	items: readonly StimulusItem[]
): NamePage[] {
	const named = new Map<string, OptionView>();
	for (const item of items) {
		for (const option of item.options ?? []) {
			if (!option.picture || named.has(option.picture)) continue;
			named.set(option.picture, {
				id: option.picture,
				label: null,
				shown: null,
				picture: option.picture,
				spoken: spokenOption(language, item.id, { id: option.id, say: option.say })
			});
		}
	}
	const all = [...named.values()];
	return Array.from({ length: Math.ceil(all.length / OPTIONS_PER_SCREEN) }, (_, page) => ({
		id: `${step}.${form}.names.${page + 1}`,
		options: all.slice(page * OPTIONS_PER_SCREEN, (page + 1) * OPTIONS_PER_SCREEN)
	}));
}

export function namesScreen(page: NamePage, words: WordSource): Screen {
	return {
		kind: 'practice',
		id: page.id,
		practice: true,
		prompt: spokenText(words, 'instr.R4.names'),
		options: { mode: 'several', layout: 'picture', all: page.options, selected: [] },
		answered: true
	};
}
