import type { LanguageTag } from '../../../domain/language/language';
import type { FinderLanguage, Payload } from '../../../domain/mapping/events';
import { type Entrance, proposeEntrance } from '../../../domain/scoring/entrance';
import { findSchoolLanguage } from '../../../domain/scoring/finder';
import type { MappingSession } from '../mapping-session.svelte';

/** The pedagogue's choice where the participant can't or needn't choose on the screen. */
export function chooseTalk(
	session: MappingSession,
	tag: LanguageTag | null,
	variety: string | null,
	other = ''
): Promise<boolean> {
	return session.record('language.chosen', {
		tag,
		variety,
		by: 'pedagogue',
		...(tag === null && other.trim() !== '' ? { other: other.trim() } : {})
	});
}

/**
 * Another school language than the finder's, with why; the entrance is proposed
 * afresh. What the person said of each language stays, but for the oral path:
 * there no language is learned in writing.
 *
 * @param tag null for the oral path
 */
export async function changeSchool(
	session: MappingSession,
	tag: LanguageTag | null,
	note: string
): Promise<void> {
	const before = session.state.school;
	const school: Payload<'school.found'> = {
		tag,
		languages: tag === null ? [] : (before?.languages ?? []),
		reason: { code: 'pedagogue', note: note.trim() },
		by: 'pedagogue'
	};
	await session.record('school.found', school);
	const proposed = tag === null ? 'oral' : proposeEntrance(school);
	await session.record('entrance.chosen', { entrance: proposed, proposed });
}

/**
 * What the person said of each language learned in writing, typed in by the
 * pedagogue: the finder finds the school language from it as on the screen.
 *
 * @param best what the person named as best: a tag or a language's name; null where not asked
 */
export function noteLearned(
	session: MappingSession,
	languages: readonly FinderLanguage[],
	best: string | null
): Promise<boolean> {
	const found = findSchoolLanguage(languages, best);
	const other = found.tag === null ? (found.language?.name ?? '') : '';
	return session.record('school.found', {
		tag: found.tag,
		...(other === '' ? {} : { other }),
		languages: [...languages],
		reason: { code: found.reason },
		by: 'pedagogue'
	});
}

/** What follows from what the person said of own reading; null before the finder. */
export function proposedEntrance(session: MappingSession): Entrance | null {
	const { school } = session.state;
	return school ? proposeEntrance(school) : null;
}

export function chooseEntrance(
	session: MappingSession,
	entrance: Entrance,
	reason: string
): Promise<boolean> {
	const proposed = proposedEntrance(session) ?? entrance;
	const why = reason.trim();
	return session.record('entrance.chosen', {
		entrance,
		proposed,
		...(why === '' ? {} : { reason: why })
	});
}
