import type { ReportSectionId } from '../../instrument/interview';
import type { StaffText } from '../../instrument/wording';
import type { HandoverLine } from '../handover';
import { isTyped } from '../typed-line';
import { sentence } from '../words/format';
import type { Context } from './context';
import { contained, hasRtl } from './isolates';
import type { Block, Inline, Run } from './model';

/** Words of the report's own language. */
export function say({ language }: Pick<Context, 'language'>, text: string): Run {
	return { text, lang: language, dir: 'ltr' };
}

export function strong(context: Context, text: string): Run {
	return { ...say(context, text), strong: true };
}

/** What was typed: Swedish, or a script written from the right, whose language isn't known. */
export function typed(text: string): Run {
	const own = contained(text);
	return isFromRight(own)
		? { text: own, lang: 'und', dir: 'rtl' }
		: { text: own, lang: 'sv', dir: 'ltr' };
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
	const { school, talk } = context.handover.setting.languages;
	const lang = school ?? talk ?? 'und';
	return text.split(RTL_WORDS).flatMap((part): Inline => {
		if (part === '') return [];
		return [hasRtl(part) ? { text: part, lang, dir: 'rtl' } : say(context, part)];
	});
}

/** Runs with one blank between them. */
export function spaced(runs: readonly Run[]): Inline {
	return runs.map((run, index) => (index === 0 ? run : { ...run, text: ` ${run.text}` }));
}

const RTL_WORDS =
	/([\p{Script=Arabic}\p{Script=Hebrew}]+(?:[\s\p{M}]+[\p{Script=Arabic}\p{Script=Hebrew}]+)*)/u;
const LTR = /\p{Script=Latin}|\p{Script=Ethiopic}|\p{Script=Cyrillic}|\p{Script=Greek}/u;

/** By the first letter that has a direction. */
function isFromRight(text: string): boolean {
	for (const character of text) {
		if (hasRtl(character)) return true;
		if (LTR.test(character)) return false;
	}
	return false;
}

export function linesOf({ handover }: Context, id: ReportSectionId): readonly HandoverLine[] {
	return handover.sections.find((section) => section.id === id)?.lines ?? [];
}

export function heading(context: Context, level: 2 | 3, text: string): Block {
	return { type: 'heading', level, inline: [say(context, text)] };
}
