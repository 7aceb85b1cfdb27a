import type { Question } from '../../../domain/instrument/interview';
import type { Answer } from '../../../domain/mapping/events';
import type { MappingSession } from '../mapping-session.svelte';

const EMPTY: Answer = { options: [] };
/** Id under which “annat” is chosen; its words stand in `other`. */
export const OTHER = 'other';

export function answerOf(session: MappingSession, question: string): Answer {
	return session.state.questions[question]?.answer ?? EMPTY;
}

function give(session: MappingSession, question: string, part: Partial<Answer>): Promise<boolean> {
	const answer = { ...answerOf(session, question), ...part };
	return session.record('question.answered', { question, answer, by: 'pedagogue' });
}

/** A tap chooses, a second tap takes it back. */
export function toggleOption(
	session: MappingSession,
	question: Question,
	option: string
): Promise<boolean> {
	const now = answerOf(session, question.id).options;
	const without = now.filter((id) => id !== option);
	const had = without.length < now.length;
	const several = question.choice?.kind === 'several';
	const options = had ? without : several ? [...now, option] : [option];
	return give(session, question.id, { options });
}

export async function sayOther(
	session: MappingSession,
	question: string,
	text: string
): Promise<void> {
	if (text === (answerOf(session, question).other ?? '')) return;
	await give(session, question, { other: text });
}

/** null takes the number back. */
export function setQuantity(
	session: MappingSession,
	question: string,
	quantity: number | null
): Promise<boolean> {
	const { quantity: _before, ...rest } = answerOf(session, question);
	const answer = quantity === null ? rest : { ...rest, quantity };
	return session.record('question.answered', { question, answer, by: 'pedagogue' });
}

/** `YYYY` or `YYYY-MM`; an empty text takes it back. False where it is neither. */
export async function setWhen(
	session: MappingSession,
	question: string,
	when: string
): Promise<boolean> {
	const { when: before, ...rest } = answerOf(session, question);
	const text = when.trim();
	if (text === (before ?? '')) return true;
	if (text !== '' && !/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) return false;
	const answer = text === '' ? rest : { ...rest, when: text };
	await session.record('question.answered', { question, answer, by: 'pedagogue' });
	return true;
}

export function toggleLanguage(
	session: MappingSession,
	question: Question,
	tag: string
): Promise<boolean> {
	const now = answerOf(session, question.id).languages ?? [];
	const without = now.filter((other) => other !== tag);
	const had = without.length < now.length;
	const languages = had ? without : question.languages === 'one' ? [tag] : [...now, tag];
	return give(session, question.id, { languages });
}

export function rate(
	session: MappingSession,
	question: string,
	language: string,
	row: string,
	value: string
): Promise<boolean> {
	const ratings = answerOf(session, question).ratings ?? {};
	return give(session, question, {
		ratings: { ...ratings, [language]: { ...ratings[language], [row]: value } }
	});
}

/** What a rated row came to; null takes it back. */
export function rateRow(
	session: MappingSession,
	question: string,
	row: string,
	value: string | null
): Promise<boolean> {
	const { [row]: _before, ...rest } = answerOf(session, question).rated ?? {};
	return give(session, question, { rated: value === null ? rest : { ...rest, [row]: value } });
}

/** Languages a rating is asked for: those learned in the finder, those named in question 4. */
export function ratedLanguages(session: MappingSession): readonly string[] {
	const learned = session.state.school?.languages.map((language) => language.tag ?? OTHER) ?? [];
	const named = session.state.questions['q4']?.answer?.languages ?? [];
	return [...new Set([...learned, ...named])];
}

export function decline(session: MappingSession, question: string): Promise<boolean> {
	return session.record('question.declined', { question, by: 'pedagogue' });
}

/** Takes a “vill inte svara” back: the question is as if not asked, the note stays. */
export async function takeBackDecline(session: MappingSession, question: string): Promise<void> {
	if (!session.state.questions[question]?.declined) return;
	await session.record('question.answered', { question, answer: EMPTY, by: 'pedagogue' });
}

export async function note(session: MappingSession, question: string, text: string): Promise<void> {
	const now = session.state.questions[question];
	if (text === (now?.note ?? '')) return;
	await session.record('question.noted', { question, text, later: now?.later ?? false });
}

/** “Kom tillbaka till”, on or off. */
export function comeBack(
	session: MappingSession,
	question: string,
	later: boolean
): Promise<boolean> {
	const text = session.state.questions[question]?.note ?? '';
	return session.record('question.noted', { question, text, later });
}
