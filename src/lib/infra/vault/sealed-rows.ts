import type { JournalSummary, PlainEvent } from '$lib/ports/vault';
import { decodeText, encodeText } from './bytes';
import { VaultFailure } from './failure';
import { seal, unseal, type JournalKey } from './keys';
import { ROW_SCHEMA, type JournalStore, type SealedRow, type SummaryRow } from './vault-db';

type Store = JournalStore | 'summaries';

/** The place a row is bound to: it opens nowhere else. */
export interface Place {
	readonly store: Store;
	readonly journal: string;
	readonly sequence: number;
	readonly epoch: number;
}

export async function sealEvent(
	key: JournalKey,
	place: Place,
	device: string,
	event: PlainEvent
): Promise<SealedRow> {
	const plain = encodeText(JSON.stringify(event));
	const sealed = await seal(key, plain, binding(place, ROW_SCHEMA));
	const { sequence, epoch } = place;
	return { id: event.id, device, sequence, schema: ROW_SCHEMA, epoch, ...sealed };
}

/** Throws `damaged` on a row that isn't what was sealed in this place. */
export async function unsealEvent(
	key: JournalKey,
	place: Place,
	row: SealedRow
): Promise<PlainEvent> {
	const event = (await unsealJson(key, row, binding(place, row.schema))) as PlainEvent;
	if (event.id !== row.id) throw new VaultFailure('damaged');
	return event;
}

export async function sealSummary(
	key: JournalKey,
	mapping: string,
	epoch: number,
	summary: JournalSummary
): Promise<SummaryRow> {
	const place: Place = { store: 'summaries', journal: mapping, sequence: 0, epoch };
	const plain = encodeText(JSON.stringify(summary));
	const sealed = await seal(key, plain, binding(place, ROW_SCHEMA));
	return { mapping, schema: ROW_SCHEMA, epoch, ...sealed };
}

export async function unsealSummary(key: JournalKey, row: SummaryRow): Promise<JournalSummary> {
	const { mapping, epoch, schema } = row;
	const place: Place = { store: 'summaries', journal: mapping, sequence: 0, epoch };
	return (await unsealJson(key, row, binding(place, schema))) as JournalSummary;
}

function binding({ store, journal, sequence, epoch }: Place, schema: number): string {
	return `${store}|${journal}|${sequence}|${schema}|${epoch}`;
}

async function unsealJson(
	key: JournalKey,
	row: Pick<SealedRow, 'schema' | 'iv' | 'bytes'>,
	context: string
): Promise<unknown> {
	if (row.schema > ROW_SCHEMA) throw new VaultFailure('newerVersion');
	try {
		return JSON.parse(decodeText(await unseal(key, row, context)));
	} catch {
		throw new VaultFailure('damaged');
	}
}
