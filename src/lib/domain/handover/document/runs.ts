import type { ReportSectionId } from '../../instrument/interview';
import type { StaffText } from '../../instrument/wording';
import type { Direction } from '../../language/language';
import type { HandoverLine } from '../handover';
import { sentence } from '../words/format';
import { fill } from '../words/words';
import type { Context } from './context';
import type { Block, Inline, Run } from './model';

/** Words of the report's own language. */
export function say({ language }: Context, text: string): Run {
	return { text, lang: language, dir: 'ltr' };
}

export function strong(context: Context, text: string): Run {
	return { ...say(context, text), strong: true };
}

/** What was typed: Swedish, or a script written from the right, whose language isn't known. */
export function typed(text: string): Run {
	if (directionOf(text) === 'rtl') return { text: isolated(text), lang: 'und', dir: 'rtl' };
	return { text, lang: 'sv', dir: 'ltr' };
}

export function isTyped({ kind, ref }: Pick<HandoverLine, 'kind' | 'ref'>): boolean {
	return kind === 'note' || ref === 'note';
}

/** A line as a sentence in its language. */
export function lineRun(context: Context, line: HandoverLine): Run {
	const text = line.text[context.language];
	return isTyped(line) ? typed(sentence(text)) : say(context, sentence(text));
}

export function inEither(context: Context, text: StaffText): Run {
	return say(context, text[context.language]);
}

/** Words of the report with signs of the school language among them, each in its own run. */
export function scripts(context: Context, text: string): Inline {
	const { handover, language, words } = context;
	const { school, talk, names } = handover.setting.languages;
	const tag = school ?? talk;
	const name = tag === null ? undefined : names[tag];
	return text.split(RTL_WORDS).flatMap((part): Inline => {
		if (part === '') return [];
		if (!RTL.test(part)) return [say(context, part)];
		const instead = fill(words.missing, { language: name?.[language] ?? tag ?? 'und' });
		return [{ text: isolated(part), lang: tag ?? 'und', dir: 'rtl', instead }];
	});
}

/** Runs with one blank between them. */
export function spaced(runs: readonly Run[]): Inline {
	return runs.map((run, index) => (index === 0 ? run : { ...run, text: ` ${run.text}` }));
}

const RTL_WORDS =
	/([\p{Script=Arabic}\p{Script=Hebrew}]+(?:[\s\p{M}]+[\p{Script=Arabic}\p{Script=Hebrew}]+)*)/u;
const RTL = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;
const LTR = /\p{Script=Latin}|\p{Script=Ethiopic}|\p{Script=Cyrillic}|\p{Script=Greek}/u;

/** By the first letter that has a direction. */
function directionOf(text: string): Direction {
	for (const character of text) {
		if (RTL.test(character)) return 'rtl';
		if (LTR.test(character)) return 'ltr';
	}
	return 'ltr';
}

const LRI = '\u2066';
const PDI = '\u2069';

/** Dates, times and numbers keep their order inside text from the right (UAX #9 isolates). */
function isolated(text: string): string {
	return text.replace(/\+?\p{Nd}+(?:[-./: ]\p{Nd}+)*/gu, (number) => `${LRI}${number}${PDI}`);
}

export function linesOf({ handover }: Context, id: ReportSectionId): readonly HandoverLine[] {
	return handover.sections.find((section) => section.id === id)?.lines ?? [];
}

export function heading(context: Context, level: 2 | 3, text: string): Block {
	return { type: 'heading', level, inline: [say(context, text)] };
}
