import { type ReportSectionId, ReportSectionIdSchema } from '../../../domain/instrument/interview';
import type { MappingState, SummaryLine } from '../../../domain/mapping/state';
import type { MappingSession } from '../mapping-session.svelte';

export const SECTIONS: readonly ReportSectionId[] = ReportSectionIdSchema.options;

export type SectionStatus = 'open' | 'released' | 'withheld' | 'erased';

/** How a section stands; erased only as long as nothing was said of it afterwards. */
export function sectionStatus(state: MappingState, section: ReportSectionId): SectionStatus {
	const release = state.sections[section]?.release;
	if (release) return release;
	const erased = state.erased.some(({ what, ref }) => what === 'section' && ref === section);
	return erased ? 'erased' : 'open';
}

/** “Ja” and “SFI-läraren”: goes to the receiver. */
export function release(
	session: MappingSession,
	section: ReportSectionId,
	right: boolean
): Promise<boolean> {
	return session.record('section.released', { section, right });
}

/** “Bara jag och du”: stays on the device. */
export function withhold(session: MappingSession, section: ReportSectionId): Promise<boolean> {
	return session.record('section.withheld', { section });
}

type Line = Pick<SummaryLine, 'kind' | 'id'>;

/** @param text own Swedish instead of the bank's words. */
export function chooseLine(
	session: MappingSession,
	{ kind, id }: Line,
	text: string | null = null
): Promise<boolean> {
	const own = text?.trim();
	return session.record('line.chosen', { kind, id, ...(own ? { text: own } : {}) });
}

export function strikeLine(session: MappingSession, { kind, id }: Line): Promise<boolean> {
	return session.record('line.struck', { kind, id, by: 'participant' });
}

/** A line of the pedagogue's own, which no bank has. */
export function addLine(
	session: MappingSession,
	kind: Line['kind'],
	text: string
): Promise<boolean> {
	const place = session.state.lines.filter((line) => line.id.startsWith('own.')).length + 1;
	return chooseLine(session, { kind, id: `own.${place}` }, text);
}
