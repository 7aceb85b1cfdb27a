import type { Instrument } from '../instrument/instrument';
import type { ParticipantHeader } from '../mapping/header';
import type { MappingState } from '../mapping/state';
import { type Handover, HANDOVER_VERSION } from './handover';
import { handwritingOf } from './handwriting';
import { localDate } from './local-date';
import { originalsOf } from './originals';
import { planOf } from './plan';
import { isReleased, releasedSections } from './released';
import { sectionsOf } from './sections';
import { settingOf } from './setting';
import { stepsOf } from './steps';
import { reasonsOf } from './summary-lines';

export interface HandoverOptions {
	/** Local date, `YYYY-MM-DD`. */
	readonly made: string;
	readonly receiver: string;
	/** True in the example workspace only. */
	readonly example: boolean;
	/** The participant wants the handwriting handed over too. */
	readonly handwriting?: boolean;
	/** Who led the mapping, as they wish to be named. */
	readonly pedagogue?: string;
	/**
	 * For the participant's own page, that goes to nobody else: in the own language
	 * even where what was said of languages isn't released.
	 */
	readonly own?: boolean;
}

/**
 * The summary of what the participant released, and of nothing else: sections
 * withheld or not yet read back appear nowhere, not as a gap either, nor does
 * what follows from them. Lines that were struck are left out.
 */
export function buildHandover(
	state: MappingState,
	header: Pick<ParticipantHeader, 'alias'>,
	instrument: Instrument,
	options: HandoverOptions
): Handover {
	const { id, version, status } = instrument.head;
	const sections = sectionsOf(state, instrument);
	const setting = settingOf(state, instrument, options.pedagogue ?? '');
	const reasons = reasonsOf(state, instrument);
	const ladders = isReleased(state, 'readingWriting');
	return {
		format: 'spraksteg-handover',
		version: HANDOVER_VERSION,
		made: options.made,
		instrument: { id, version, hash: instrument.hash, status },
		participant: { alias: header.alias },
		example: options.example,
		setting,
		// Goals have a place of their own, so that they are not said twice.
		sections: sections.map((section) =>
			section.id === 'goals' ? { ...section, lines: [] } : section
		),
		steps: ladders ? stepsOf(state, instrument) : [],
		goals: [...(sections.find((section) => section.id === 'goals')?.lines ?? [])],
		...planOf(state),
		reasons,
		readBack: { ...readBackOf(state), receiver: options.receiver },
		originals: originalsOf(
			sections.flatMap(({ lines }) => lines),
			reasons,
			options.own ? (state.talk?.tag ?? null) : setting.languages.talk,
			state,
			instrument
		),
		handwriting: ladders && options.handwriting === true ? handwritingOf(state, instrument) : []
	};
}

/** The day the last released section was called right, or not. */
function readBackOf(state: MappingState): { on: string | null; agreed: boolean } {
	const released = releasedSections(state).flatMap((id) => state.sections[id] ?? []);
	if (released.length === 0) return { on: null, agreed: false };
	return {
		on: localDate(Math.max(...released.map(({ at }) => at))),
		agreed: released.every(({ right }) => right)
	};
}
