import { fill } from '../words/words';
import type { Context } from './context';
import type { Block } from './model';
import { say, scripts } from './runs';

/**
 * Says that the participant's own words travel in the attachment: until the
 * writer sets their script, a column of them would print nothing but stand-ins.
 */
export function originalBlocks(context: Context): readonly Block[] {
	const { handover, words, language } = context;
	const tag = handover.originals[0]?.lang;
	if (tag === undefined) return [];
	const name = handover.setting.languages.names[tag]?.[language] ?? tag;
	const said = say(context, fill(words.originals.attached, { language: name }));
	return [{ type: 'paragraph', inline: [said], quiet: true }];
}

export function handwritingBlocks(context: Context): readonly Block[] {
	const { handover, words, language } = context;
	if (handover.handwriting.length === 0) return [];
	return [
		{ type: 'heading', level: 2, inline: [say(context, words.headings.handwriting)] },
		...handover.handwriting.map(({ step, gloss, strokes }): Block => {
			const caption = say(context, fill(words.handwriting.caption, { step }));
			return {
				type: 'handwriting',
				alt: fill(words.handwriting.alt, { step }),
				caption: [caption, ...scripts(context, gloss[language])],
				strokes
			};
		})
	];
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
		...(handover.example ? [words.example] : [])
	];
	return [
		{ type: 'heading', level: 2, inline: [say(context, words.headings.status)] },
		{ type: 'list', marker: 'dash', items: told.map((text) => [say(context, text)]) }
	];
}
