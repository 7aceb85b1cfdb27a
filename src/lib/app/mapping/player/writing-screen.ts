import type { Step } from '../../../domain/instrument/ladder';
import type { StimulusItem } from '../../../domain/instrument/stimuli';
import type { ItemResponse } from '../../../domain/mapping/state';
import type { Stroke } from '../../../domain/mapping/stroke';
import type { ItemScreenSpec } from './item-spec';
import type { Screen } from './programme';
import { WRITING_WAYS, type WritingWay } from './screen';
import { writingActions } from './writing-actions';

/** What is written is shown on a writing screen, by the step's item type. */
const WRITTEN: readonly Step['itemType'][] = [
	'pen-control',
	'copy',
	'from-memory',
	'dictation',
	'form-and-sentence',
	'own-text'
];

export function isWritten({ itemType }: Step): boolean {
	return WRITTEN.includes(itemType);
}

type WritingScreen = Pick<Screen, 'writing' | 'answered'> & Partial<Screen>;

export function writingScreen(spec: ItemScreenSpec): WritingScreen {
	const { item, run, step, strokes } = spec;
	const response = run.responses[item.id];
	return {
		writing: {
			model: modelOf(spec),
			strokes,
			mode: wayOf(response),
			ways: waysOf(step, item),
			label: isField(step, item) ? (item.shown?.text ?? null) : null,
			text: response?.text ?? '',
			several: step.itemType === 'own-text' && item.shown?.text === undefined,
			private: item.shown?.ownName === true
		},
		answered: isGiven(response, strokes),
		...writingActions(spec)
	};
}

/** Something was drawn or typed, or is said to lie on paper or in the person's own phone. */
export function isGiven(response: ItemResponse | undefined, strokes: readonly Stroke[]): boolean {
	if (strokes.length > 0) return true;
	const way = wayOf(response);
	return way === 'keyboard' ? (response?.text ?? '').trim() !== '' : way !== 'screen';
}

function wayOf(response: ItemResponse | undefined): WritingWay {
	return WRITING_WAYS.find((way) => way === response?.option) ?? 'screen';
}

/**
 * All ways are equal. A mark with the pen can only be drawn, and the real name is
 * never typed where it would be kept.
 */
function waysOf({ itemType }: Step, item: StimulusItem): readonly WritingWay[] {
	if (itemType === 'pen-control') return ['screen', 'paper'];
	return WRITING_WAYS.filter((way) => way !== 'keyboard' || !item.shown?.ownName);
}

/** Filled in from the card beside it; other words shown are copied. */
function isField({ itemType }: Step, item: StimulusItem): boolean {
	return itemType === 'form-and-sentence' && item.passage !== undefined;
}

/** What is copied, or a picture to write about; a field's label is no model. */
function modelOf({ item, step, session }: ItemScreenSpec) {
	if (step.itemType === 'from-memory' || isField(step, item)) return null;
	return item.shown?.ownName ? { text: session.nameIn(step.strand) } : (item.shown ?? null);
}
