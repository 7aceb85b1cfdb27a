import { PRACTICE_LANGUAGE } from '../../domain/instrument/check-guide';
import { type Instrument, stepById, stimuliOf } from '../../domain/instrument/instrument';
import type { Practice, PracticeStep } from '../../domain/instrument/practice';
import type { StimulusItem } from '../../domain/instrument/stimuli';
import { itemsOfRun } from '../../domain/scoring/evidence-of-run';

/** What the fictitious person does on a screen. */
export type Tap =
	| { readonly kind: 'options'; readonly options: readonly string[] }
	| { readonly kind: 'number'; readonly value: number }
	/** Goes on without choosing: listens, or skips. */
	| { readonly kind: 'next' }
	/** Writes, on the screen or on paper. */
	| { readonly kind: 'write' };

/** @param screen id and kind of the participant's screen, as the player has them. */
export function tapFor(
	practice: Practice,
	screen: { readonly id: string; readonly kind: string },
	instrument: Instrument
): Tap {
	if (screen.kind === 'write') return { kind: 'write' };
	for (const step of practice.steps) {
		const said = step.taps?.[screen.id];
		if (typeof said === 'number') return { kind: 'number', value: said };
		if (said) return { kind: 'options', options: said };
		const item = itemTap(step, screen.id, instrument);
		if (item) return item;
	}
	return { kind: 'next' };
}

/** Practice, success and second forms are managed; the first form's items by their signs. */
function itemTap({ items }: PracticeStep, id: string, instrument: Instrument): Tap | null {
	const step = items && stepById(instrument, items.step);
	const stimuli = step && stimuliOf(instrument, step, PRACTICE_LANGUAGE);
	if (!items || !stimuli) return null;
	const form = itemsOfRun(stimuli, 'A', false);
	const at = form.findIndex((item) => item.id === id);
	const others = [...stimuli.practice, ...(stimuli.B?.items ?? []), stimuli.success];
	const item = form[at] ?? others.find((other) => other.id === id);
	if (!item) return null;
	return chosen(item, at < 0 ? 'r' : (items.signs[at] ?? 'r'));
}

function chosen({ options, key }: StimulusItem, sign: string): Tap {
	if (sign === 's' || !options || key === undefined) return { kind: 'next' };
	const right = options.findIndex((option) => option.id === key);
	const place = sign === 'r' ? right : (right + 1) % options.length;
	const option = options[place];
	return option ? { kind: 'options', options: [option.id] } : { kind: 'next' };
}
