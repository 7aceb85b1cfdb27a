import type { Payload } from '../../../domain/mapping/events';
import type { MappingSession } from '../mapping-session.svelte';

type Purpose = Payload<'purpose.told'>;

/** What is told before the talk begins, in this order; keys of texts.json. */
export const PURPOSE_PARTS = [
	'purpose.1',
	'purpose.2',
	'purpose.3',
	'purpose.4',
	'purpose.5',
	'purpose.6'
] as const;

const NOTHING: Purpose = { told: [], ownWords: null, participates: null, by: 'pedagogue' };

function change(session: MappingSession, part: Partial<Purpose>): Promise<boolean> {
	const now = session.state.purpose ?? NOTHING;
	return session.record('purpose.told', { ...now, ...part, by: 'pedagogue' });
}

export function tellPart(session: MappingSession, key: string, told: boolean): Promise<boolean> {
	const now = session.state.purpose?.told ?? [];
	const without = now.filter((other) => other !== key);
	return change(session, { told: told ? [...without, key] : without });
}

/** What the person said when telling it back, as the pedagogue heard it. */
export async function noteOwnWords(session: MappingSession, text: string): Promise<void> {
	const ownWords = text.trim() === '' ? null : text;
	if (ownWords === (session.state.purpose?.ownWords ?? null)) return;
	await change(session, { ownWords });
}

export function noteParticipation(
	session: MappingSession,
	participates: NonNullable<Purpose['participates']>
): Promise<boolean> {
	return change(session, { participates });
}
