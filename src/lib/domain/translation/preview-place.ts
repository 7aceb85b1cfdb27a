import { placedItems, type PlacedItem } from '../instrument/checks/placed';
import { stepById, type Instrument } from '../instrument/instrument';
import type { StepId } from '../instrument/ladder';
import type { FormId } from '../instrument/stimuli';
import type { LanguageTag } from '../language/language';
import type { Unit } from './unit';

/** The participant's screen on which words are met, and by what they are known there. */
export type PreviewPlace =
	/** @property ref key of the text that is looked for; null: any screen has it. */
	| { readonly kind: 'beginning'; readonly ref: string }
	| { readonly kind: 'question'; readonly question: string; readonly ref: string | null }
	| {
			readonly kind: 'run';
			readonly step: StepId;
			readonly form: FormId;
			readonly item: string;
			/** The item that is shown after a stop. */
			readonly afterStop: boolean;
	  }
	/** The offer before the first step in Latin letters. */
	| { readonly kind: 'offer'; readonly step: StepId; readonly ref: string };

const BEGINNING = new Set([
	...['sound', 'language', 'understand', 'notUnderstood', 'sight', 'hearing', 'address'],
	...['purpose', 'consent', 'finder']
]);

/** @returns null where no screen of the participant's shows the words: they are only read aloud, or printed. */
export function previewPlace(
	instrument: Instrument,
	tag: LanguageTag,
	{ kind, key, file, met }: Unit
): PreviewPlace | null {
	if (kind === 'text') return textPlace(instrument, tag, key, met.group, met.question?.id ?? null);
	const uses = ({ item, part }: PlacedItem): boolean => {
		if (part !== file) return false;
		if (kind === 'item') return item.id === key;
		return kind === 'passage' ? item.passage === key : kind === 'page' && item.page === key;
	};
	const found = itemsOf(instrument, tag).find(uses);
	return found ? runPlace(instrument, found) : null;
}

function textPlace(
	instrument: Instrument,
	tag: LanguageTag,
	key: string,
	group: string,
	question: string | null
): PreviewPlace | null {
	const [first] = instrument.interview.questions;
	if (question !== null) return { kind: 'question', question, ref: key };
	if (BEGINNING.has(group)) return { kind: 'beginning', ref: key };
	if (group === 'latin') {
		const step = instrument.reading.steps.find(({ strand }) => strand === 'latin');
		return step ? { kind: 'offer', step: step.id, ref: key } : null;
	}
	if (group === 'instr') {
		const [, step, know] = /^instr\.((?:L-)?[RW]\dc?)(\.know|\.names)?$/.exec(key) ?? [];
		const items = itemsOf(instrument, tag);
		const first = items.find((placed) => placed.step === step && placed.form === 'A');
		if (know && first) {
			const place = runPlace(instrument, first);
			return know === '.know' ? place : { ...place, item: `${step}.A.names.1` };
		}
		const found =
			items.find(({ item }) => item.ask === key) ??
			items.find((placed) => placed.step === step && placed.item.ask === undefined);
		return found ? runPlace(instrument, found) : null;
	}
	if (group === 'done' && first) return { kind: 'question', question: first.id, ref: key };
	return group === 'ui' && first ? { kind: 'question', question: first.id, ref: null } : null;
}

/** Items of the language, and those of the Latin strand, which are Swedish. */
function itemsOf(instrument: Instrument, tag: LanguageTag): readonly PlacedItem[] {
	return placedItems(instrument).filter(
		(placed) => placed.tag === tag || placed.step.startsWith('L-')
	);
}

function runPlace(
	instrument: Instrument,
	{ step, form, item }: PlacedItem
): Extract<PreviewPlace, { kind: 'run' }> {
	const known = stepById(instrument, step)?.recogniseFirst && (form === 'A' || form === 'B');
	return {
		kind: 'run',
		step,
		form: form === 'B' ? 'B' : 'A',
		// What is judged by several criteria is written once; a word that has to be known is heard first.
		item: item.of ?? (known ? `${item.id}.know` : item.id),
		afterStop: form === 'success'
	};
}
