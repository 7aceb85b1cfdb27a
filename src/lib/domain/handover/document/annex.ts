import { fill } from '../words/words';
import type { Context } from './context';
import type { Block } from './model';
import { foreign, say, scripts } from './runs';

/** The participant's own language beside the report's, for what was read back. */
export function originalBlocks(context: Context): readonly Block[] {
	const { handover, words, language } = context;
	if (handover.originals.length === 0) return [];
	const told = [
		...handover.sections.flatMap((section) => section.lines),
		...handover.reasons.map(({ id, text }) => ({ ref: id, text }))
	];
	const rows = handover.originals.flatMap((original) => {
		const staff = told.find(({ ref }) => ref === original.ref)?.text[language];
		return staff ? [[[say(context, staff)], [foreign(original, staff)]]] : [];
	});
	const tag = handover.originals[0]?.lang ?? '';
	const name = handover.setting.languages.names[tag]?.[language] ?? tag;
	return [
		{ type: 'heading', level: 2, inline: [say(context, words.headings.originals)] },
		{
			type: 'table',
			head: [words.originals.staff, fill(words.originals.own, { language: name })],
			widths: [50, 50],
			rows
		}
	];
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
