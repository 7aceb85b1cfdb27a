import { PAGE_KEYS } from '../originals';
import { capitalised } from '../words/format';
import { fill } from '../words/words';
import type { Context } from './context';
import { contained } from './isolates';
import type { Block } from './model';
import { heading, say, scripts } from './runs';

/** Side by side. */
const IN_A_ROW = 3;

/**
 * What was read back, in the participant's own words beside the report's: so that a
 * teacher can point at a line, and somebody who reads the language can see it.
 */
export function originalBlocks(context: Context): readonly Block[] {
	const { handover, words, language } = context;
	const pairs = handover.originals.filter(({ key }) => !isPageKey(key));
	const [first] = pairs;
	if (!first) return [];
	const name = handover.setting.languages.names[first.lang]?.[language] ?? first.lang;
	const title = fill(words.originals.title, { language: name });
	return [
		heading(context, 2, title),
		{
			type: 'table',
			head: [words.originals.staff, capitalised(name)],
			widths: [1, 1],
			rows: pairs.map(({ text, lang, dir, meaning }) => [
				[say(context, meaning[language])],
				[{ text: contained(text), lang, dir }]
			])
		}
	];
}

function isPageKey(key: string): boolean {
	return (PAGE_KEYS as readonly string[]).includes(key);
}

export function handwritingBlocks(context: Context): readonly Block[] {
	const { handover, words, language } = context;
	if (handover.handwriting.length === 0) return [];
	const written = handover.handwriting.map(({ step, gloss, strokes }): Block => {
		const caption = say(context, fill(words.handwriting.caption, { step }));
		return {
			type: 'handwriting',
			alt: fill(words.handwriting.alt, { step }),
			caption: [caption, ...scripts(context, gloss[language])],
			strokes
		};
	});
	const rows = Array.from({ length: Math.ceil(written.length / IN_A_ROW) }, (_, row): Block => {
		const places = Array.from({ length: IN_A_ROW }, (_, at) => written[row * IN_A_ROW + at]);
		return { type: 'columns', columns: places.map((block) => (block ? [block] : [])) };
	});
	return [heading(context, 2, words.headings.handwriting), ...rows];
}

/** What is draft, that nothing is normed, and that it can be checked. */
export function statusBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	const { id, version, status } = handover.instrument;
	const told = [
		words.notNormed,
		fill(words.instrument.version, { id, version }),
		words.instrument[status],
		words.instrument.attachment,
		words.instrument.fonts,
		...(handover.example ? [words.example] : [])
	];
	return [
		heading(context, 2, words.headings.status),
		{ type: 'list', marker: 'dash', items: told.map((text) => [say(context, text)]) }
	];
}
