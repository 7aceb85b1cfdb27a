import type { Instrument } from '../../domain/instrument/instrument';
import { formatTimestamp } from '../../domain/mapping/clock';
import type { MappingEvent } from '../../domain/mapping/events';
import type { HeaderEvent } from '../../domain/mapping/header';
import { amina } from './amina';
import { ExampleJournal } from './example-journal';
import { hodan } from './hodan';
import { mariam } from './mariam';
import { salma } from './salma';
import { yusuf } from './yusuf';

/** A fictitious participant with one mapping, as the vault would hold them. */
export interface ExampleParticipant {
	readonly participant: string;
	readonly header: readonly HeaderEvent[];
	readonly mapping: string;
	readonly events: readonly MappingEvent[];
}

const PEOPLE = [
	{ alias: 'Mariam', begun: '2026-11-20', tell: mariam },
	{ alias: 'Amina', begun: '2026-11-10', tell: amina },
	{ alias: 'Salma', begun: '2026-11-18', tell: salma },
	{ alias: 'Yusuf', begun: '2026-11-19', tell: yusuf },
	{ alias: 'Hodan', begun: '2026-11-16', tell: hodan }
] as const;

/**
 * Five fictitious adults: four who speak Arabic (half-way, without a written
 * language, reading partly, reading well) and one who reads and writes Somali.
 * Every id and time is fixed.
 *
 * @param instrument with Arabic, Somali and Swedish content; `markReviewed` lets all five outcomes be seen.
 */
export function exampleParticipants(instrument: Instrument): readonly ExampleParticipant[] {
	return PEOPLE.map(({ alias, begun, tell }, index) => {
		const number = index + 1;
		const journal = new ExampleJournal(instrument, number);
		tell(journal);
		const participant = `example-participant-${number}`;
		const mapping = `example-mapping-${number}`;
		const at = Date.parse(`${begun}T09:55:00Z`);
		const header: HeaderEvent[] = [
			{
				id: `example-${number}-header-0001`,
				time: formatTimestamp(at, 0, 'example'),
				type: 'alias.set',
				alias
			},
			{
				id: `example-${number}-header-0002`,
				time: formatTimestamp(at, 1, 'example'),
				type: 'mapping.begun',
				mapping,
				instrument: journal.pinned
			}
		];
		return { participant, header, mapping, events: journal.events };
	});
}
