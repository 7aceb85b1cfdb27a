import { buildHandover } from '../../../domain/handover/build';
import type { Handover } from '../../../domain/handover/handover';
import { handoverText } from '../../../domain/handover/handover-text';
import { localDate } from '../../../domain/handover/local-date';
import { releasedSections } from '../../../domain/handover/released';
import type { Question } from '../../../domain/instrument/interview';
import type { StaffLanguage } from '../../../domain/language/language';
import { questionStatus } from '../../../domain/scoring/question-status';
import type { ReportOrder } from '../../../ports/report';
import type { MappingSession } from '../mapping-session.svelte';

export interface MakingOptions {
	/** True in the example workspace. */
	readonly example: boolean;
	/** The participant wants the handwriting handed over too. */
	readonly handwriting: boolean;
	/** For the participant's own page. */
	readonly own?: boolean;
}

/** What the participant released, and nothing else, as of now. */
export function handoverOf(session: MappingSession, options: MakingOptions): Handover {
	return buildHandover(session.state, { alias: session.alias }, session.instrument, {
		made: localDate(session.now()),
		receiver: session.state.plan?.receiver ?? '',
		pedagogue: session.state.plan?.pedagogue ?? '',
		...options
	});
}

/** Why nothing can be handed over. */
export function refusalOf(session: MappingSession): 'nothingReleased' | null {
	return releasedSections(session.state).length === 0 ? 'nothingReleased' : null;
}

/** Core questions not asked yet: said, not required. */
export function coreLeft(session: MappingSession): readonly Question[] {
	return session.instrument.interview.questions.filter(
		(question) => question.core && questionStatus(question, session.state) === 'notAsked'
	);
}

/** No personal data in a file's name. */
export function fileName(
	{ made }: Handover,
	ending: 'pdf' | 'json',
	document: ReportOrder['for'] = 'teacher'
): string {
	return `spraksteg-${document === 'teacher' ? 'overlamning' : 'min-sida'}-${made}.${ending}`;
}

/** Writes that it was handed over, with the SHA-256 of exactly these bytes. */
export async function noteHandover(
	session: MappingSession,
	handover: Handover,
	language: StaffLanguage
): Promise<boolean> {
	return session.record('handover.made', {
		receiver: handover.readBack.receiver,
		sections: [...releasedSections(session.state)],
		language,
		hash: await sha256(handoverText(handover))
	});
}

async function sha256(text: string): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
