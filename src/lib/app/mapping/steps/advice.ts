import type { Part, StepId, Strand } from '../../../domain/instrument/ladder';
import { parseTimestamp, type Timestamp } from '../../../domain/mapping/clock';
import { nextStep, type Route } from '../../../domain/scoring/routing';
import type { MappingSession } from '../mapping-session.svelte';
import { sittingNow } from '../sitting/sittings';

export interface Advice extends Route {
	readonly strand: Strand;
	readonly part: Part;
}

/** What routing proposes for one ladder; in a later sitting a wish or lack of time is over. */
export function routeOf(session: MappingSession, strand: Strand, part: Part): Route {
	const { state, instrument } = session;
	return nextStep(state, instrument, strand, part, isResumed(session, part));
}

/** The one step advised now: what is open first, then reading, then writing. */
export function adviceNow(session: MappingSession): Advice {
	const parts = (['reading', 'writing'] as const).map((part): Advice => {
		return { strand: 'school', part, ...routeOf(session, 'school', part) };
	});
	const [reading] = parts as [Advice, Advice];
	const open = parts.find((advice) => advice.why === 'open');
	return open ?? parts.find((advice) => advice.step !== null) ?? reading;
}

/** The newest run of the part was opened before the sitting that is going on. */
function isResumed(session: MappingSession, part: Part): boolean {
	const now = sittingNow(session.state);
	const ids = new Set<StepId>(session.instrument[part].steps.map((step) => step.id));
	const newest = session.events.findLast(
		(event) => event.type === 'step.opened' && ids.has(event.payload.step)
	);
	if (!now || !newest) return false;
	return parseTimestamp(newest.time as Timestamp).wall < now.opened;
}
