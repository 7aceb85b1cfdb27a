import type { InstrumentFault } from '../fault';
import type { Instrument, LanguagePack } from '../instrument';
import type { Part } from '../ladder';
import type { Passage, StimulusItem } from '../stimuli';

/** What every check gets. */
export interface Checked {
	readonly instrument: Instrument;
	/** Names of picture files without ending. */
	readonly pictures: ReadonlySet<string>;
}

export type Check = (checked: Checked) => readonly InstrumentFault[];

export interface PlacedItem {
	readonly tag: string;
	readonly pack: LanguagePack;
	readonly part: Part;
	readonly step: string;
	readonly form: 'practice' | 'A' | 'B' | 'success';
	readonly item: StimulusItem;
	/** File inside the instrument's folder. */
	readonly file: string;
	/** Dotted path inside it. */
	readonly path: string;
}

/** Every stimulus item of every language, with the place where it stands. */
export function placedItems(instrument: Instrument): PlacedItem[] {
	const placed: PlacedItem[] = [];
	for (const [tag, pack] of Object.entries(instrument.languages)) {
		for (const part of ['reading', 'writing'] as const) {
			const file = `languages/${tag}/${part}.json`;
			for (const [step, content] of Object.entries(pack[part]?.steps ?? {})) {
				const add = (form: PlacedItem['form'], items: readonly StimulusItem[]): void => {
					items.forEach((item, n) => {
						const at = form === 'A' || form === 'B' ? `${form}.items` : form;
						const path = form === 'success' ? `steps.${step}.success` : `steps.${step}.${at}.${n}`;
						placed.push({ tag, pack, part, step, form, item, file, path });
					});
				};
				add('practice', content.practice);
				add('A', content.A.items);
				add('B', content.B?.items ?? []);
				add('success', [content.success]);
			}
		}
	}
	return placed;
}

export interface PlacedPassage {
	readonly tag: string;
	readonly pack: LanguagePack;
	readonly passage: Passage;
	/** All that stands in it, piece by piece. */
	readonly texts: readonly string[];
	readonly file: string;
	readonly path: string;
}

/** Every text, table, form and card of every language. */
export function placedPassages(instrument: Instrument): PlacedPassage[] {
	return Object.entries(instrument.languages).flatMap(([tag, pack]) =>
		(['reading', 'writing'] as const).flatMap((part) =>
			Object.entries(pack[part]?.passages ?? {}).map(([id, passage]) => ({
				tag,
				pack,
				passage,
				texts: textsOf(passage),
				file: `languages/${tag}/${part}.json`,
				path: `passages.${id}`
			}))
		)
	);
}

function textsOf({ title, from, paragraphs, table, fields }: Passage): string[] {
	return [
		...[title, from].flatMap((text) => text ?? []),
		...(paragraphs ?? []),
		...(table ?? []).flat(),
		...(fields ?? []).flatMap(({ label, value }) => [label, value])
	];
}
