import {
	type ExampleParticipant,
	exampleParticipants
} from '../src/lib/app/example/example-participants';
import { markReviewed } from '../src/lib/app/example/mark-reviewed';
import { buildHandover } from '../src/lib/domain/handover/build';
import type { Handover } from '../src/lib/domain/handover/handover';
import { localDate } from '../src/lib/domain/handover/local-date';
import { releasedSections } from '../src/lib/domain/handover/released';
import type { Instrument } from '../src/lib/domain/instrument/instrument';
import { parseTimestamp, type Timestamp } from '../src/lib/domain/mapping/clock';
import { reduceHeader } from '../src/lib/domain/mapping/header';
import { reduceMapping } from '../src/lib/domain/mapping/reduce';

/** As fictitious as the participants. */
const PEDAGOGUE = 'Karin L., Lärcentrum';

export interface ExampleHandover {
	/** `example-<tag>-<number>.json`: no personal data, not even a fictitious name. */
	readonly file: string;
	readonly handover: Handover;
}

/** Hand-overs of the example participants who have released something. */
export function exampleHandovers(instrument: Instrument): readonly ExampleHandover[] {
	const reviewed = markReviewed(instrument);
	const counts: Record<string, number> = {};
	return exampleParticipants(instrument).flatMap((example) => {
		const handover = handoverOf(example, reviewed);
		if (!handover) return [];
		const tag = handover.setting.languages.talk ?? 'und';
		const number = (counts[tag] ?? 0) + 1;
		counts[tag] = number;
		return [{ file: `example-${tag}-${number}.json`, handover }];
	});
}

function handoverOf(
	{ header, events }: ExampleParticipant,
	instrument: Instrument
): Handover | null {
	const state = reduceMapping(events);
	if (releasedSections(state).length === 0 || state.last === null) return null;
	return buildHandover(state, reduceHeader(header), instrument, {
		made: localDate(parseTimestamp(state.last as Timestamp).wall),
		receiver: state.plan?.receiver ?? '',
		example: true,
		pedagogue: PEDAGOGUE,
		handwriting: true
	});
}
