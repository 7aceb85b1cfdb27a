import type { Direction, StaffLanguage } from '../../language/language';
import type { Handover, HandoverLine } from '../handover';
import { isTyped } from '../typed-line';

type Original = Handover['originals'][number];

/** A line of the participant's page, from the hand-over alone. */
export interface OwnLine {
	/** Key in texts.json; null for what the pedagogue wrote down in Swedish. */
	readonly key: string | null;
	/** Id of a picture of the instrument. */
	readonly picture: string | null;
	/** As it stood when it was read back; null where there were no such words. */
	readonly own: { readonly text: string; readonly lang: string; readonly dir: Direction } | null;
	/** In the staff language, in the first person. */
	readonly under: string;
	/** Swedish that was typed, whatever the staff language. */
	readonly typed: boolean;
}

/** Language and direction of the page; null where no words of the participant's travel along. */
export function ownLanguage({
	originals: [first]
}: Handover): { readonly lang: string; readonly dir: Direction } | null {
	return first ? { lang: first.lang, dir: first.dir } : null;
}

/** What I showed I can: every can-do line, in the order of the report. */
export function canDoOf(handover: Handover, language: StaffLanguage): readonly OwnLine[] {
	const lines = handover.sections.flatMap((section) => section.lines);
	return ownLines(
		lines.filter(({ kind }) => kind === 'canDo'),
		handover,
		language
	);
}

/** What I want now: every goal, chosen ones before those told. */
export function goalsOf(handover: Handover, language: StaffLanguage): readonly OwnLine[] {
	const lines = ownLines(handover.goals, handover, language);
	return [...lines.filter(({ typed }) => !typed), ...lines.filter(({ typed }) => typed)];
}

function ownLines(
	lines: readonly HandoverLine[],
	{ originals }: Handover,
	language: StaffLanguage
): readonly OwnLine[] {
	return lines.map((line) => {
		const typed = isTyped(line);
		const original = originals.find(({ key }) => key === line.key);
		const meaning = original && !typed ? original.meaning : line.text;
		return {
			key: typed ? null : (line.key ?? null),
			picture: line.picture ?? null,
			own: original && !typed ? ownText(original) : null,
			under: meaning[language],
			typed
		};
	});
}

/** Words of the page itself: a heading, whose paper it is. */
export function ownWords(
	{ originals }: Handover,
	key: string,
	language: StaffLanguage,
	otherwise: string
): Pick<OwnLine, 'own' | 'under'> {
	const original = originals.find((one) => one.key === key);
	return original
		? { own: ownText(original), under: original.meaning[language] }
		: { own: null, under: otherwise };
}

function ownText({ text, lang, dir }: Original): NonNullable<OwnLine['own']> {
	return { text, lang, dir };
}

/** Ids in the report's bank of the can-do lines, for the page's code. */
export function lineIds(lines: readonly OwnLine[]): readonly string[] {
	return lines.flatMap(({ key }) => /^line\.(.+)$/.exec(key ?? '')?.[1] ?? []);
}
