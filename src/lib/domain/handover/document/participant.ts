import type { StaffLanguage } from '../../language/language';
import type { Handover } from '../handover';
import { pageCode, pageLink } from '../page/code';
import { fittingLines } from '../page/fitting';
import { canDoOf, goalsOf, lineIds, ownLanguage, type OwnLine, ownWords } from '../page/own-lines';
import { formatDate, sentence } from '../words/format';
import { type Context, contextOf } from './context';
import type { Drawing } from './drawing';
import { isolatedDocument } from './isolate-blocks';
import { contained } from './isolates';
import type { Block, Inline, ReportDocument } from './model';
import { say, typed } from './runs';

export interface ParticipantOptions {
	/** Id of a picture of the instrument → its drawing; one that isn't there leaves its place empty. */
	readonly drawings: Readonly<Record<string, Drawing>>;
	/** Where the municipality serves the app (`parsePageAddress`); null: no code. */
	readonly address: string | null;
}

/** Says that the page can be listened to. */
const LISTEN = 'phone-speaking';

/** Pictures that a page may show, so that no others have to be fetched. */
export function participantPictures(handover: Handover): readonly string[] {
	const lines = [...canDoOf(handover, 'sv'), ...goalsOf(handover, 'sv')];
	return [...new Set([...lines.flatMap(({ picture }) => picture ?? []), LISTEN])];
}

/**
 * The participant's own page as plain data: what I showed I can and what I want
 * now, in the own language with the staff language under it. Made from the
 * hand-over alone; nothing is attached to it.
 */
export function buildParticipantDocument(
	handover: Handover,
	language: StaffLanguage,
	options: ParticipantOptions
): ReportDocument {
	const context = contextOf(handover, language);
	const { words } = context;
	const all = canDoOf(handover, language);
	const { canDo, goals } = fittingLines(all, goalsOf(handover, language));
	const main = ownLanguage(handover);
	const rows = (lines: readonly OwnLine[]) => lines.map((line) => row(context, line, options));
	return isolatedDocument({
		language,
		...(main ? { main } : {}),
		title: words.page.title,
		blocks: [
			{
				type: 'pairedHeading',
				level: 1,
				inline: [typed(handover.participant.alias)],
				beside: [say(context, formatDate(handover.made, words))]
			},
			{ type: 'rule' },
			heading(context, 'section.canDo', words.page.canDo),
			...(canDo.length > 0 ? rows(canDo) : [empty(context)]),
			...(goals.length > 0
				? [heading(context, 'section.goals', words.page.goals), ...rows(goals)]
				: []),
			{ type: 'rule' },
			...footBlocks(context, all, options)
		],
		footer: ''
	});
}

/** Own words with the staff language's under them; these alone where they are the same, or all there is. */
function pair(
	context: Context,
	{ own, under }: Pick<OwnLine, 'own' | 'under'>
): { readonly inline: Inline; readonly under: Inline } {
	const staff = say(context, under);
	if (!own || own.lang === context.language) return { inline: [staff], under: [] };
	const { text, lang, dir } = own;
	return { inline: [{ text: contained(text), lang, dir }], under: [staff] };
}

function row(context: Context, line: OwnLine, { drawings }: ParticipantOptions): Block {
	const drawing = (line.picture !== null && drawings[line.picture]) || null;
	const under = sentence(line.under);
	// The pedagogue's Swedish never stands above the own language.
	if (line.typed && ownLanguage(context.handover))
		return { type: 'pictured', drawing, inline: [], under: [typed(under)] };
	if (line.typed) return { type: 'pictured', drawing, inline: [typed(under)], under: [] };
	const own = line.own && { ...line.own, text: sentence(line.own.text) };
	return { type: 'pictured', drawing, ...pair(context, { own, under }) };
}

function heading(context: Context, key: string, otherwise: string): Block {
	const { inline, under } = pair(
		context,
		ownWords(context.handover, key, context.language, otherwise)
	);
	return { type: 'pairedHeading', level: 2, inline, beside: under };
}

function empty(context: Context): Block {
	return { type: 'paragraph', inline: [say(context, context.words.page.empty)] };
}

/** The code, where there is somewhere to lead to, whose paper it is, and whose pictures. */
function footBlocks(
	context: Context,
	lines: readonly OwnLine[],
	{ drawings, address }: ParticipantOptions
): readonly Block[] {
	const { handover, language, words } = context;
	const mine = pair(context, ownWords(handover, 'page.mine', language, words.page.mine));
	const paper: Block = { type: 'pictured', drawing: null, small: true, ...mine };
	const told = [...(handover.example ? [words.page.example] : []), words.page.credits];
	const credits: Block = {
		type: 'paragraph',
		inline: [say(context, told.join(' '))],
		quiet: true
	};
	const code = pageCode({
		language: ownLanguage(handover)?.lang ?? language,
		lines: lineIds(lines)
	});
	if (address === null || code === null) return [paper, credits];
	const listen = pair(context, ownWords(handover, 'page.listen', language, words.page.listen));
	const qrCode: Block = {
		type: 'qrCode',
		text: pageLink(address, code),
		alt: words.page.code,
		drawing: drawings[LISTEN] ?? null,
		...listen
	};
	return [{ type: 'columns', columns: [[qrCode], [paper]] }, credits];
}
