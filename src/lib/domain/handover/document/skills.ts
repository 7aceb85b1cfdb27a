import type { HandoverLine } from '../handover';
import { skillOf, skillValue } from '../skill-lines';
import { sentence } from '../words/format';
import type { Context } from './context';
import type { Inline } from './model';
import { say, typed } from './runs';

/** Know-how without papers: one item each, the person's own words first, the rest told apart. */
export function skillInlines(
	context: Context,
	lines: readonly HandoverLine[],
	labelled = true
): readonly Inline[] {
	const items = new Map<number, Inline>();
	for (const line of lines) {
		const place = skillOf(line.ref);
		if (!place) continue;
		const before = items.get(place.number) ?? [];
		items.set(place.number, [...before, ...fieldInline(context, line, labelled)]);
	}
	return [...items.values()];
}

/** The same at a glance: the person's own words, and the occupation they resemble. */
export function skillsAtAGlance(
	context: Context,
	lines: readonly HandoverLine[]
): readonly Inline[] {
	return skillInlines(
		context,
		lines.filter(({ ref }) => {
			const field = skillOf(ref)?.field;
			return field !== 'learned' && field !== 'shown';
		}),
		false
	);
}

function fieldInline(context: Context, line: HandoverLine, labelled: boolean): Inline {
	const { words, language } = context;
	const field = skillOf(line.ref)?.field;
	const template = field ? ` ${words.lines.skill[field]}` : words.skill;
	const value = skillValue(line);
	// The same in both languages: as it was typed.
	const run =
		value.sv === value.en ? typed(sentence(value.sv)) : say(context, sentence(value[language]));
	if (!labelled && !field) return [run];
	return [say(context, template.split('{text}')[0] ?? ''), run];
}
