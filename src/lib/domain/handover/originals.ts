import type { Instrument } from '../instrument/instrument';
import { type StaffText, wordingOf } from '../instrument/wording';
import type { MappingState } from '../mapping/state';
import type { Handover, HandoverLine } from './handover';

type Original = Handover['originals'][number];

/** What the page of one's own says beside the lines. */
export const PAGE_KEYS = ['section.canDo', 'section.goals', 'page.listen', 'page.mine'] as const;

/** Key of a twin in texts.json, and what it means where the staff languages have no twin. */
interface Twin {
	readonly key: string;
	readonly text: StaffText | null;
}

/**
 * The participant's own language for can-do lines, next steps, goals and reasons,
 * and for the page of one's own, in the variety and form of address chosen. They
 * show which language the talk was in, so they go only with it.
 *
 * @param talk tag of the talk language, null where it isn't released.
 */
export function originalsOf(
	lines: readonly HandoverLine[],
	reasons: Handover['reasons'],
	talk: string | null,
	{ address, talk: chosen }: MappingState,
	instrument: Instrument
): Handover['originals'] {
	const pack = talk === null ? undefined : instrument.languages[talk];
	const texts = pack?.texts;
	if (!texts) return [];
	const { tag, direction } = pack.language;
	const said = new Set<string>();
	return twinsOf(lines, reasons, instrument).flatMap(({ key, text }): readonly Original[] => {
		const wording = wordingOf(texts, key, address, chosen?.variety ?? null);
		const meaning = text ?? meaningOf(instrument, key);
		if (!wording || !meaning || said.has(key)) return [];
		said.add(key);
		return [{ key, lang: tag, dir: direction, text: wording.text, meaning: { ...meaning } }];
	});
}

function twinsOf(
	lines: readonly HandoverLine[],
	reasons: Handover['reasons'],
	instrument: Instrument
): readonly Twin[] {
	const ofLines = lines.flatMap(({ kind, key, text }): readonly Twin[] => {
		if (key === undefined) return [];
		if (kind === 'canDo' || kind === 'next') return [{ key, text }];
		// The report says “Vill …” of a goal; the participant said “Jag vill …”.
		return landsInGoals(key, instrument) ? [{ key, text: meaningOf(instrument, key) ?? text }] : [];
	});
	return [
		...ofLines,
		...reasons.flatMap(({ id, text }) => (id === 'note' ? [] : [{ key: `reason.${id}`, text }])),
		...PAGE_KEYS.map((key) => ({ key, text: null }))
	];
}

function landsInGoals(key: string, { interview }: Instrument): boolean {
	const number = Number(/^q\.(\d+)\./.exec(key)?.[1]);
	return interview.questions.find((question) => question.number === number)?.lands === 'goals';
}

/** What the Swedish and English participant texts say; null where one of them is missing. */
function meaningOf({ languages }: Instrument, key: string): StaffText | null {
	const sv = languages['sv']?.texts?.[key]?.text;
	const en = languages['en']?.texts?.[key]?.text;
	return sv && en ? { sv, en } : null;
}
