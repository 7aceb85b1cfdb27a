import type { Report } from './fault';
import type { Instrument } from './instrument';

/** Questions are numbered as their ids say, belong to a section, and name each option once. */
export function checkInterview({ interview }: Instrument, say: Report): void {
	const sections = new Set(interview.sections.map((section) => section.id));
	const seen = new Set<string>();
	interview.questions.forEach((question, index) => {
		const at = `questions.${index}`;
		if (seen.has(question.id)) say(`${at}.id`, `${question.id} stands twice`);
		seen.add(question.id);
		if (question.id !== `q${question.number}`)
			say(`${at}.number`, `${question.number} isn't the number of ${question.id}`);
		if (!sections.has(question.section)) say(`${at}.section`, `no section ${question.section}`);
		repeated(question.choice?.options, `${at}.choice.options`, say);
		repeated(question.perLanguage?.rows, `${at}.perLanguage.rows`, say);
		repeated(question.perLanguage?.scale, `${at}.perLanguage.scale`, say);
	});
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
