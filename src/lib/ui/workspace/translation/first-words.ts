import type { Fields } from '$lib/domain/translation/fields';

/** What a unit is known by in a list: its first words, the text before all else. */
export function firstWords(fields: Fields): string {
	const first = ['text', 'shown.text', 'heard.text', 'title', 'paragraphs.0', 'lines.0', '0'];
	const at = first.find((place) => fields[place]);
	if (at !== undefined) return fields[at] ?? '';
	const [, words = ''] = Object.entries(fields).find(([place]) => place !== 'note') ?? [];
	return words;
}
