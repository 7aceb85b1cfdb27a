import type { Payload } from '../../../domain/mapping/events';
import type { MappingSession } from '../mapping-session.svelte';

export type Plan = Payload<'plan.agreed'>;

export const NO_PLAN: Plan = {
	what: '',
	who: '',
	when: null,
	conditions: [],
	ispKnown: null,
	ispTookPart: null,
	firstSfi: null,
	receiver: ''
};

/** Changes part of the agreement; nothing is written where nothing changed. */
export async function agree(session: MappingSession, part: Partial<Plan>): Promise<void> {
	const now = session.state.plan ?? NO_PLAN;
	const next = { ...now, ...part };
	if (JSON.stringify(next) === JSON.stringify(now)) return;
	await session.record('plan.agreed', next);
}

/** One condition a line; empty lines say nothing. */
export function conditionsOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** `YYYY-MM` or `YYYY-MM-DD`, or empty. */
export function isFirstSfi(text: string): boolean {
	return text === '' || /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);
}
