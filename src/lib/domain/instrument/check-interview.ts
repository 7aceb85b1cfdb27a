import type { Report } from './fault';
import type { Instrument } from './instrument';
import type { Question } from './interview';

/**
 * Questions are numbered from 1 on without a gap, as their ids say; each belongs to a
 * section, has a way to respond, and names each option once.
 */
export function checkInterview({ interview }: Instrument, say: Report): void {
	const sections = new Set(interview.sections.map((section) => section.id));
	const seen = new Set<string>();
	interview.questions.forEach((question, index) => {
		const at = `questions.${index}`;
		if (seen.has(question.id)) say(`${at}.id`, `${question.id} stands twice`);
		seen.add(question.id);
		if (question.id !== `q${question.number}`)
			say(`${at}.number`, `${question.number} isn't the number of ${question.id}`);
		if (question.number !== index + 1)
			say(`${at}.number`, `${question.number} stands in place ${index + 1}`);
		if (!sections.has(question.section)) say(`${at}.section`, `no section ${question.section}`);
		checkResponse(question, (path, reason) => say(`${at}.${path}`, reason));
	});
	interview.sections.forEach(({ id }, index) => {
		if (!interview.questions.some(({ section }) => section === id))
			say(`sections.${index}`, `no question in ${id}`);
	});
	repeated(
		interview.occupations?.map(({ sv }) => ({ id: sv })),
		'occupations',
		say
	);
}

function checkResponse(question: Question, say: Report): void {
	const { answeredBy, choice, languages, perLanguage, rated, quantity, note, report } = question;
	const ways = [answeredBy, choice, languages, perLanguage, rated, quantity];
	if (!note && ways.every((way) => way === undefined)) say('note', 'there is no way to respond');
	// One field holds what “annat” is, and another language: together they could not be told apart.
	if (languages && choice?.other) say('choice.other', 'languages have a free field of their own');
	if (report && !languages && !quantity) say('report', 'frames languages or a quantity only');
	for (const language of ['sv', 'en'] as const)
		if (report && !report[language].includes('{value}'))
			say(`report.${language}`, 'has no place for {value}');
	repeated(choice?.options, 'choice.options', say);
	repeated(perLanguage?.rows, 'perLanguage.rows', say);
	repeated(perLanguage?.scale, 'perLanguage.scale', say);
	repeated(rated?.rows, 'rated.rows', say);
	// Scale and choice share the keys of their texts.
	repeated([...(rated?.scale ?? []), ...(choice?.options ?? [])], 'rated.scale', say);
}

function repeated(
	options: readonly { readonly id: string }[] | undefined,
	at: string,
	say: Report
): void {
	const seen = new Set<string>();
	options?.forEach((option, index) => {
		if (seen.has(option.id)) say(`${at}.${index}.id`, `${option.id} stands twice`);
		seen.add(option.id);
	});
}
