import { ReportSectionIdSchema } from './interview';
import type { Instrument } from './instrument';
import { questionTexts } from './question-texts';

/** What the screens themselves say, by the place it is said at. */
const SCREENS: Readonly<Record<string, string>> = {
	ui: 'next skip replay stop decline undo erase onScreen onPaper readYourself chooseOne chooseSeveral other yes no little more notUnderstood handover back voiceMissing fewer clear dontKnow go pageOf keyboard phone text question previous slower',
	sound: 'ask yes no',
	sight: 'ask good larger largest glasses',
	hearing: 'ask good louder closer',
	purpose: '1 2 3 4 5 6 ownWords',
	consent: 'ask yes no later',
	address: 'ask f m',
	understand: 'ask well partly no',
	notUnderstood: 'title body',
	finder:
		'intro learned.ask best.ask where.ask where.school where.quran where.church where.family where.adult where.self years.ask none read.ask write.ask done',
	practice: 'intro again go',
	latin: 'ask why yes no',
	voice: 'ask why yes no record stop listen erase eraseSure lost full',
	pause: 'title go rest finish',
	done: 'title body',
	board: 'title',
	readback: 'title right yes notQuite who teacher onlyHere remove erase',
	language: 'ask other none'
};

/**
 * Keys that a language with texts has to have: the screens’ own, every question,
 * every step's instruction, and the twins by which the report can be read back.
 * A screen without its text would be silent.
 */
export function requiredTexts(instrument: Instrument): readonly string[] {
	const { interview, reading, writing, report } = instrument;
	const screens = Object.entries(SCREENS).flatMap(([where, keys]) =>
		keys.split(' ').map((key) => `${where}.${key}`)
	);
	return [
		...screens,
		...interview.questions.flatMap(questionTexts),
		...[...reading.steps, ...writing.steps].map(({ id }) => `instr.${id}`),
		...reading.steps.filter((step) => step.recogniseFirst).map(({ id }) => `instr.${id}.know`),
		...ReportSectionIdSchema.options.map((id) => `section.${id}`),
		...report.sv.lines.map(({ id }) => `line.${id}`),
		...report.sv.next.map(({ id }) => `next.${id}`),
		...report.sv.reasons.map(({ id }) => `reason.${id}`)
	];
}
