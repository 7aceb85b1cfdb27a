import type { Instrument, LanguagePack } from '../../src/lib/domain/instrument/instrument';
import { stepById } from '../../src/lib/domain/instrument/instrument';
import {
	type PlacedItem,
	placedItems,
	placedPassages
} from '../../src/lib/domain/instrument/checks/placed';

export interface PlacedText {
	readonly tag: string;
	readonly pack: LanguagePack;
	readonly text: string;
	/** As it is spoken, where that is written otherwise. */
	readonly say?: string | undefined;
	/** Whether the screen sets every number in it apart from the direction of the text. */
	readonly apart: boolean;
	readonly file: string;
	/** Dotted path inside it. */
	readonly path: string;
}

/** Everything a participant reads, in every language: texts, stimuli, passages, pages, names. */
export function placedTexts(instrument: Instrument): PlacedText[] {
	return [
		...Object.entries(instrument.languages).flatMap(([tag, pack]) => ofPack(tag, pack)),
		...placedItems(instrument).flatMap((placed) => ofItem(instrument, placed)),
		...placedPassages(instrument).flatMap(({ tag, pack, texts, file, path }) =>
			texts.map((text) => ({ tag, pack, text, apart: true, file, path }))
		)
	];
}

function ofPack(tag: string, pack: LanguagePack): PlacedText[] {
	const at = (file: string, path: string, text: string, say?: string): PlacedText => ({
		...{ tag, pack, text, say, apart: false },
		file: `languages/${tag}/${file}.json`,
		path
	});
	const worded = Object.entries(pack.texts ?? {}).flatMap(([key, wording]) =>
		[wording, ...Object.values(wording.varieties ?? {})].flatMap((one) =>
			[one, one.f, one.m].flatMap((form) => (form ? [at('texts', key, form.text, form.say)] : []))
		)
	);
	const drawn = (['reading', 'writing'] as const).flatMap((part) => [
		...Object.entries(pack[part]?.pages ?? {}).flatMap(([id, { lines }]) =>
			lines.map((line) => at(part, `pages.${id}`, line))
		),
		...(pack[part]?.names ?? []).map((name) => at(part, 'names', name))
	]);
	return [...worded, ...drawn];
}

function ofItem(instrument: Instrument, { tag, pack, step, item, file, path }: PlacedItem) {
	const type = stepById(instrument, step)?.itemType;
	const at = (text: string | undefined, apart: boolean, say?: string): PlacedText[] =>
		text === undefined ? [] : [{ tag, pack, text, say, apart, file, path }];
	return [
		...at(item.shown?.text, type === 'gap-word'),
		...at(item.shown?.also, false),
		...at(item.heard?.text, false, item.heard?.say),
		...(item.options ?? []).flatMap(({ text, also, say }) => [
			...at(text, type === 'text-questions', say),
			...at(also, false)
		])
	];
}
