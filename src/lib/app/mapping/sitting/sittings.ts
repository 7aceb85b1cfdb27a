import type { Payload } from '../../../domain/mapping/events';
import type { MappingState, SittingState } from '../../../domain/mapping/state';
import type { MappingSession } from '../mapping-session.svelte';

export type ClosingReason = Payload<'sitting.closed'>['reason'];

/** The sitting that is going on, or null between two. */
export function sittingNow(state: MappingState): SittingState | null {
	const last = state.sittings.at(-1);
	return last && last.closed === null ? last : null;
}

/** How the last sitting ended; null while one is going on or before the first. */
export function lastClosing(state: MappingState): ClosingReason | null {
	return state.sittings.at(-1)?.closed ?? null;
}

export async function openSitting(session: MappingSession): Promise<void> {
	if (sittingNow(session.state)) return;
	await session.record('sitting.opened', { sitting: session.newId() });
}

export async function closeSitting(session: MappingSession, reason: ClosingReason): Promise<void> {
	const now = sittingNow(session.state);
	session.forgetName();
	if (now) await session.record('sitting.closed', { sitting: now.id, reason });
}

/** A sitting of another day that nobody closed was a pause; it is noted as one. */
export async function closeForgotten(
	session: MappingSession,
	today = session.now()
): Promise<void> {
	const now = sittingNow(session.state);
	if (now && !sameDay(now.opened, today)) await closeSitting(session, 'pause');
}

/** ms since 1970, both; on this device's calendar. */
function sameDay(a: number, b: number): boolean {
	return new Date(a).toDateString() === new Date(b).toDateString();
}
