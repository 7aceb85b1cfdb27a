import type { Instrument } from '../instrument/instrument';
import type { Question, QuestionOption } from '../instrument/interview';
import type { StaffText } from '../instrument/wording';
import type { Answer } from '../mapping/events';
import type { HandoverLine } from './handover';
import { languageName } from './language-names';
import { capitalised, formatDate, formatList, formatNumber } from './words/format';
import { asTyped, fill, inBoth } from './words/words';

/** What a question's answer says in the report, in both staff languages. */
export function answerLines(
	question: Question,
	answer: Answer,
	instrument: Instrument
): readonly HandoverLine[] {
	const lines: HandoverLine[] = [];
	for (const id of answer.options) {
		const option = question.choice?.options.find((candidate) => candidate.id === id);
		if (option) lines.push(optionLine(question, option));
	}
	const fact = (text: StaffText) => lines.push({ ref: question.id, text, kind: 'fact' });
	const { other } = answer;
	const languages = [...(answer.languages ?? []), ...(question.languages && other ? [other] : [])];
	if (languages.length > 0) fact(languagesText(question, languages, instrument));
	// No years say nothing of what a person can.
	if (answer.quantity) fact(yearsText(question, answer.quantity));
	if (answer.when !== undefined) fact(whenText(question, answer.when));
	for (const [tag, ratings] of Object.entries(answer.ratings ?? {})) {
		const text = ratingsText(question, tag, ratings, instrument);
		if (text) fact(text);
	}
	lines.push(...ratedLines(question, answer.rated ?? {}));
	if (other && !question.languages)
		lines.push({ ref: question.id, text: asTyped(other), kind: 'note' });
	return lines;
}

/** How the report says an option. */
export function optionLine(question: Question, option: QuestionOption): HandoverLine {
	const text = option.report ?? { sv: option.sv, en: option.en };
	const key = `q.${question.number}.o.${option.id}`;
	return withPicture({ ref: question.id, text: { ...text }, kind: 'fact', key }, option.picture);
}

/** The question's own frame around a value, where it has one. */
function framed(question: Question, value: StaffText): StaffText {
	return inBoth((_, language) =>
		capitalised(fill(question.report?.[language] ?? '{value}', { value: value[language] }))
	);
}

export function languagesText(
	question: Question,
	tags: readonly string[],
	instrument: Instrument
): StaffText {
	const names = tags.map((tag) => languageName(instrument, tag));
	const list = inBoth((words, language) =>
		formatList(
			names.map((name) => name[language]),
			words
		)
	);
	return framed(question, list);
}

function yearsText(question: Question, years: number): StaffText {
	const value = inBoth((words) =>
		fill(years === 1 ? words.lines.year : words.lines.years, { n: formatNumber(years, words) })
	);
	return framed(question, value);
}

function whenText(question: Question, when: string): StaffText {
	return framed(
		question,
		inBoth((words) => formatDate(when, words))
	);
}

/** “Arabiska: läsa själv, skriva med hjälp” */
function ratingsText(
	{ perLanguage }: Question,
	tag: string,
	ratings: Readonly<Record<string, string>>,
	instrument: Instrument
): StaffText | null {
	const rated = (perLanguage?.rows ?? []).flatMap((row) => {
		const option = perLanguage?.scale.find(({ id }) => id === ratings[row.id]);
		return option ? [{ row, value: option.report ?? option }] : [];
	});
	if (rated.length === 0) return null;
	const name = languageName(instrument, tag);
	return inBoth((words, language) => {
		const parts = rated.map(({ row, value }) =>
			fill(words.lines.ratingOf, { row: row[language].toLowerCase(), value: value[language] })
		);
		return capitalised(
			fill(words.lines.rating, { language: name[language], ratings: parts.join(', ') })
		);
	});
}

/** “BankID: med hjälp”, row by row in the question's order. */
function ratedLines(
	question: Question,
	answered: Readonly<Record<string, string>>
): readonly HandoverLine[] {
	const { rows = [], scale = [] } = question.rated ?? {};
	return rows.flatMap((row) => {
		const option = scale.find(({ id }) => id === answered[row.id]);
		if (!option) return [];
		const [name, value] = [row.report ?? row, option.report ?? option];
		const text = inBoth((words, language) =>
			capitalised(fill(words.lines.rated, { row: name[language], value: value[language] }))
		);
		return [withPicture({ ref: question.id, text, kind: 'fact' }, row.picture)];
	});
}

function withPicture(line: HandoverLine, picture: string | undefined): HandoverLine {
	return picture === undefined ? line : { ...line, picture };
}
