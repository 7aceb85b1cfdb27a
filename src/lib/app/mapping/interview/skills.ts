import type { Skill } from '../../../domain/mapping/state';
import type { MappingSession } from '../mapping-session.svelte';

/** What is told of one piece of know-how, in the order it is asked. */
const SKILL_FIELDS = ['what', 'learned', 'shown', 'resembles'] as const;
export type SkillField = (typeof SKILL_FIELDS)[number];
export type SkillText = Pick<Skill, SkillField>;

export const NO_SKILL: SkillText = { what: '', learned: '', shown: '', resembles: '' };

/** Nothing is written before it says what the person can; `missing` then. */
type Saved = 'saved' | 'missing' | 'same';

/**
 * Writes one piece of know-how, new or told again; nothing where nothing changed.
 *
 * @param id of the skill, `session.newId()` for a new one.
 */
export async function tellSkill(
	session: MappingSession,
	id: string,
	part: Partial<SkillText>
): Promise<Saved> {
	const now = session.state.skills.find(({ skill }) => skill === id);
	const next = { ...NO_SKILL, ...now, ...part };
	if (next.what.trim() === '') return 'missing';
	if (now && SKILL_FIELDS.every((field) => now[field] === next[field])) return 'same';
	const { what, learned, shown, resembles } = next;
	await session.record('skill.noted', {
		skill: id,
		what,
		learned,
		shown,
		resembles,
		struck: false
	});
	return 'saved';
}

/** Taken away by the person; the hand-over and the read-back don't have it any more. */
export async function strikeSkill(session: MappingSession, id: string): Promise<void> {
	const now = session.state.skills.find(({ skill }) => skill === id);
	if (now) await session.record('skill.noted', { ...now, struck: true });
}

/** The striking counts as not said. */
export async function takeBackStrike(session: MappingSession, id: string): Promise<void> {
	const last = session.events.findLast(
		(event) => event.type === 'skill.noted' && event.payload.skill === id
	);
	if (last?.type === 'skill.noted' && last.payload.struck) await session.withdraw(last.id);
}
