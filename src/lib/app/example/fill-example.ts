import type { Instrument } from '$lib/domain/instrument/instrument';
import type { JournalEvent } from '$lib/domain/mapping/events';
import type { JournalSummary, Vault } from '$lib/ports/vault';
import { exampleParticipants } from './example-participants';

/**
 * Writes the fictitious participants with their mappings into an open, empty vault.
 *
 * @param summaryOf a mapping's row in the list, as the vault keeps it.
 */
export async function fillExample(
	vault: Vault,
	instrument: Instrument,
	summaryOf: (events: readonly JournalEvent[]) => JournalSummary
): Promise<void> {
	for (const { participant, mapping, header, events } of exampleParticipants(instrument)) {
		const [first, ...rest] = header;
		if (!first) continue;
		await vault.createParticipant(participant, [first]);
		for (const event of rest)
			await vault.createMapping(participant, mapping, event, events, summaryOf(events));
	}
}
