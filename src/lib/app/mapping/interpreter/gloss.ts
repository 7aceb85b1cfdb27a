import type { Instrument } from '../../../domain/instrument/instrument';
import type { Question } from '../../../domain/instrument/interview';
import type { StaffLanguage } from '../../../domain/language/language';

/**
 * What a participant text says in a staff language, where the instrument holds
 * it: questions, options, languages and the report's lines. null for the rest,
 * whose words the interface has.
 */
export function glossOf(
	instrument: Instrument,
	key: string,
	language: StaffLanguage
): string | null {
	const [area = '', ...rest] = key.split('.');
	const id = rest.join('.');
	switch (area) {
		case 'q':
			return questionGloss(instrument, rest, language);
		case 'line':
			return byId(instrument.report[language].lines, id);
		case 'next':
			return byId(instrument.report[language].next, id);
		case 'reason':
			return byId(instrument.report[language].reasons, id);
		case 'language':
			return instrument.languages[id]?.language[language] ?? null;
		default:
			return null;
	}
}

function byId(list: readonly { id: string; text: string }[], id: string): string | null {
	return list.find((entry) => entry.id === id)?.text ?? null;
}

function questionGloss(
	{ interview }: Instrument,
	[number, kind, id]: readonly string[],
	language: StaffLanguage
): string | null {
	const question = interview.questions.find((q) => String(q.number) === number);
	if (!question || kind === undefined) return question?.[language] ?? null;
	return partsOf(question, kind).find((part) => part.id === id)?.[language] ?? null;
}

function partsOf(
	question: Question,
	kind: string
): readonly { readonly id: string; readonly sv: string; readonly en: string }[] {
	const { choice, perLanguage, rated } = question;
	if (kind === 'row') return [...(perLanguage?.rows ?? []), ...(rated?.rows ?? [])];
	return [...(choice?.options ?? []), ...(perLanguage?.scale ?? []), ...(rated?.scale ?? [])];
}
