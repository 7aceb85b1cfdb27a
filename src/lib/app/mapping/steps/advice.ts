import type { Part, StepId, Strand } from '../../../domain/instrument/ladder';
import { parseTimestamp, type Timestamp } from '../../../domain/mapping/clock';
import { nextStep, proposedStrands, type Route } from '../../../domain/scoring/routing';
import type { MappingSession } from '../mapping-session.svelte';
import { sittingNow } from '../sitting/sittings';

export interface Advice extends Route {
	readonly strand: Strand;
	readonly part: Part;
}

/** What routing proposes for one ladder; in a later sitting a wish or lack of time is over. */
export function routeOf(session: MappingSession, strand: Strand, part: Part): Route {
	const { state, instrument } = session;
	return nextStep(state, instrument, strand, part, isResumed(session, strand, part));
}

/**
 * The one step advised now: what is open first, then reading, then writing; the Latin strand
 * when the school language's ladders are done.
 */
export function adviceNow(session: MappingSession): Advice {
	const ladders = proposedStrands(session.state).flatMap((strand) =>
		(['reading', 'writing'] as const).map((part): Advice => {
			return { strand, part, ...routeOf(session, strand, part) };
		})
	);
	const [reading] = ladders as [Advice, ...Advice[]];
	const open = ladders.find((advice) => advice.why === 'open');
	return open ?? ladders.find((advice) => advice.step !== null) ?? reading;
}

/** The newest run of the ladder was opened before the sitting that is going on. */
function isResumed(session: MappingSession, strand: Strand, part: Part): boolean {
	const now = sittingNow(session.state);
	const ids = new Set<StepId>(
		session.instrument[part].steps.filter((s) => s.strand === strand).map((step) => step.id)
	);
	const newest = session.events.findLast(
		(event) => event.type === 'step.opened' && ids.has(event.payload.step)
	);
	if (!now || !newest) return false;
	return parseTimestamp(newest.time as Timestamp).wall < now.opened;
}
