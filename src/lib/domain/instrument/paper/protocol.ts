import type { Concepts } from '../concepts';
import type { Instrument } from '../instrument';
import type { Criterion } from '../ladder';
import type { StimulusOption } from '../stimuli';
import type { StaffText } from '../wording';
import { keyPlace, namesOwn, type PaperItem, paperItems } from './paper-items';
import { type PaperChoice, type PaperStep, paperSteps } from './paper-steps';

/** An option as the pedagogue sees it, by its place from the beginning of the row. */
export interface PlacedOption {
	readonly place: number;
	/** What stands there in the language of the step; null for a picture or a name. */
	readonly text: string | null;
	/** What a picture shows. */
	readonly picture: StaffText | null;
	readonly name: boolean;
}

export interface ProtocolRow extends PaperItem {
	readonly options: readonly PlacedOption[];
}

export interface ProtocolSection extends PaperStep {
	readonly rows: readonly ProtocolRow[];
	/** Names to write beside the own name, where it is found among others. */
	readonly names: readonly string[];
	/** What each written item is judged by; empty for reading. */
	readonly rubric: readonly Criterion[];
}

/** The tables the pedagogue follows and rings in, without the key. */
export function protocol(instrument: Instrument, choice: PaperChoice): readonly ProtocolSection[] {
	return paperSteps(instrument, choice).map((paper) => {
		const items = paperItems(paper);
		const named = items.some(({ item }) => (item.options ?? []).some((option) => option.ownName));
		return {
			...paper,
			rows: items.map((entry) => ({
				...entry,
				options: (entry.item.options ?? []).map((option, at) =>
					placed(option, at, namesOwn(entry.item), instrument.concepts)
				)
			})),
			names: named ? (paper.source.names ?? []) : [],
			rubric: paper.step.rubric ?? []
		};
	});
}

function placed(
	option: StimulusOption,
	at: number,
	among: boolean,
	{ concepts }: Concepts
): PlacedOption {
	const concept = concepts.find(({ id }) => id === (option.concept ?? option.picture));
	const text = option.text ?? null;
	const picture = concept ? { sv: concept.sv, en: concept.en } : null;
	return {
		place: at + 1,
		text,
		picture: text === null && option.picture ? (picture ?? bare(option.picture)) : null,
		name: among && text === null && !option.picture
	};
}

/** A picture without a concept: its file's name says what it is. */
function bare(picture: string): StaffText {
	const words = picture.replaceAll('-', ' ');
	return { sv: words, en: words };
}

export interface KeyRow {
	readonly id: string;
	readonly number: string;
	readonly place: number;
}

export interface KeySection extends PaperStep {
	readonly rows: readonly KeyRow[];
}

/** The key, for a sheet of its own that lies elsewhere while the step is done. */
export function keySheet(instrument: Instrument, choice: PaperChoice): readonly KeySection[] {
	return paperSteps(instrument, choice).flatMap((paper) => {
		const rows = paperItems(paper).flatMap(({ item, number }) => {
			const place = keyPlace(item);
			return place === null ? [] : [{ id: item.id, number, place }];
		});
		return [{ ...paper, rows }];
	});
}
