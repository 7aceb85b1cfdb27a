import { spokenText, type WordSource } from '../voice/spoken';
import type { Screen } from './programme';
import type { OptionView, ScreenKind } from './screen';

export interface OneOf {
	readonly kind: ScreenKind;
	readonly id: string;
	readonly ask: string;
	readonly options: readonly OptionView[];
	readonly selected: string | null;
	readonly choose: (option: string) => void;
}

/** A question with one choice: the shape of most screens here. */
export function oneOf(words: WordSource, spec: OneOf): Screen {
	return {
		kind: spec.kind,
		id: spec.id,
		prompt: spokenText(words, spec.ask),
		options: {
			mode: 'one',
			layout: 'label',
			all: spec.options,
			selected: spec.selected === null ? [] : [spec.selected]
		},
		answered: spec.selected !== null,
		choose: spec.choose
	};
}
