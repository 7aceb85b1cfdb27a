import { type ReportSectionId, ReportSectionIdSchema } from '../instrument/interview';
import type { MappingState } from '../mapping/state';

/**
 * Whether the participant released a section. Withheld and untouched are the
 * same here: neither leaves the device, nor does anything that follows from it.
 */
export function isReleased(state: MappingState, section: ReportSectionId): boolean {
	return state.sections[section]?.release === 'released';
}

/** Released sections in the order of the report. */
export function releasedSections(state: MappingState): readonly ReportSectionId[] {
	return ReportSectionIdSchema.options.filter((section) => isReleased(state, section));
}
