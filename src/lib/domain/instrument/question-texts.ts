import type { Question } from './interview';

/** Keys of everything a question says to the participant, in texts.json. */
export function questionTexts({ number, choice, perLanguage, rated }: Question): readonly string[] {
	const rows = [...(perLanguage?.rows ?? []), ...(rated?.rows ?? [])];
	const options = [
		...(choice?.options ?? []),
		...(perLanguage?.scale ?? []),
		...(rated?.scale ?? [])
	];
	return [
		`q.${number}`,
		...rows.map(({ id }) => `q.${number}.row.${id}`),
		...options.map(({ id }) => `q.${number}.o.${id}`)
	];
}
