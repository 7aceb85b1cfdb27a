import type { StaffLanguage } from '../language/language';
import type { Report } from './fault';
import { type Instrument, stepById } from './instrument';
import type { ReportTexts } from './report-texts';

const KINDS = ['lines', 'next', 'lessons', 'reasons'] as const;
/** Ideas for a lesson of each step. */
const IDEAS = 2;

/** Report texts name steps and options that exist, and both languages hold the same ids. */
export function checkReport(instrument: Instrument, to: (file: string) => Report): void {
	for (const language of ['sv', 'en'] as const) {
		checkOne(instrument, instrument.report[language], to(`report/${language}.json`));
	}
	same(instrument, 'sv', 'en', to('report/en.json'));
	same(instrument, 'en', 'sv', to('report/sv.json'));
}

function checkOne(instrument: Instrument, texts: ReportTexts, say: Report): void {
	const step = (at: string, id: string | undefined) => {
		if (id !== undefined && !stepById(instrument, id)) say(at, `no step ${id}`);
	};
	texts.lines.forEach((line, index) => {
		step(`lines.${index}.step`, line.step);
		if (line.option !== undefined && !hasOption(instrument, line.option))
			say(`lines.${index}.option`, `no option ${line.option} in interview.json`);
		const rubric = line.step === undefined ? [] : (stepById(instrument, line.step)?.rubric ?? []);
		if (line.criterion !== undefined && !rubric.some(({ id }) => id === line.criterion))
			say(`lines.${index}.criterion`, `no criterion ${line.criterion} in the step's rubric`);
		if (line.outcome !== undefined && line.step === undefined)
			say(`lines.${index}`, 'an outcome without its step');
	});
	texts.next.forEach((next, index) => step(`next.${index}.step`, next.step));
	texts.lessons.forEach((lesson, index) => step(`lessons.${index}.step`, lesson.step));
	for (const { id } of [...instrument.reading.steps, ...instrument.writing.steps]) {
		if (texts.lessons.filter((lesson) => lesson.step === id).length < IDEAS)
			say('lessons', `fewer than ${IDEAS} ideas for ${id}`);
	}
	texts.reasons.forEach((reason, index) => {
		reason.shown.forEach((id, n) => step(`reasons.${index}.shown.${n}`, id));
		reason.notShown.forEach((id, n) => step(`reasons.${index}.notShown.${n}`, id));
	});
	for (const kind of KINDS) {
		const seen = new Set<string>();
		texts[kind].forEach(({ id }, index) => {
			if (seen.has(id)) say(`${kind}.${index}.id`, `${id} stands twice`);
			seen.add(id);
		});
	}
}

/** `q23.self` → question q23 has an option `self`. */
function hasOption({ interview }: Instrument, reference: string): boolean {
	const [id, option] = reference.split('.');
	const question = interview.questions.find((q) => q.id === id);
	const options = [...(question?.choice?.options ?? []), ...(question?.perLanguage?.scale ?? [])];
	return options.some((o) => o.id === option);
}

function same(
	{ report }: Instrument,
	whole: StaffLanguage,
	checked: StaffLanguage,
	say: Report
): void {
	for (const kind of KINDS) {
		const present = new Set(report[checked][kind].map(({ id }) => id));
		for (const { id } of report[whole][kind]) {
			if (!present.has(id)) say(kind, `${id} of report/${whole}.json is missing`);
		}
	}
}
