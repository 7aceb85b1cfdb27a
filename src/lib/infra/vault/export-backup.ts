import { readHeaderLines, readMappingLines, writeLines } from '$lib/domain/exchange/backup-journal';
import { BACKUP_FORMAT, BACKUP_VERSION } from '$lib/domain/exchange/backup-manifest';
import { nameOf } from '$lib/domain/exchange/backup-names';
import type { JournalSummary, PlainEvent } from '$lib/ports/vault';
import type { BackupEngine, BackupWriter } from './backup-engine';
import { addVoice } from './backup-voice';
import { encodeText } from './bytes';
import type { Desk } from './desk';
import { VaultFailure } from './failure';
import { mappingsIn } from './header-mappings';
import { headerRows, readJournal, readMapping } from './journals';
import { unsealSummary } from './sealed-rows';
import { listVoices } from './voice-list';
import { readVoiceSpans } from './voices';

/**
 * Everything into one encrypted file, journal by journal. Throws `damaged` when
 * a journal can't be read or holds what an import would refuse: a backup that
 * couldn't be restored would be worse than none.
 */
export async function exportBackup(
	desk: Desk,
	engine: BackupEngine,
	secret: string,
	workspace: string
): Promise<Blob> {
	const { db } = desk.storage;
	const writer = engine.write(secret);
	try {
		const made = desk.now();
		const participants = await participantIds(desk);
		const counted = { mappings: 0, events: 0 };
		for (const participant of participants) {
			const added = await addParticipant(desk, writer, participant);
			counted.mappings += added.mappings;
			counted.events += added.events;
		}
		const voices = (await listVoices(desk)).map((voice) => voice.id);
		for (const voice of voices) {
			counted.events += await addVoice(writer, voice, readVoiceSpans(desk, voice));
		}
		const file = await writer.finish({
			format: BACKUP_FORMAT,
			version: BACKUP_VERSION,
			workspace,
			made,
			participants: participants.length,
			voices: voices.length,
			...counted,
			tombstones: await db.tombstones.toArray()
		});
		await db.meta.put({ name: 'lastBackup', value: made });
		return file;
	} finally {
		writer.close();
	}
}

/** Journals with a slot that have header rows; the others are mappings. */
async function participantIds(desk: Desk): Promise<string[]> {
	const { db } = desk.storage;
	const [slots, headers] = await Promise.all([
		db.slots.toArray(),
		db.headers.toCollection().keys()
	]);
	const named = new Set((headers as unknown as [string, number][]).map(([id]) => id));
	return slots.map((row) => row.journal).filter((journal) => named.has(journal));
}

async function addParticipant(
	desk: Desk,
	writer: BackupWriter,
	participant: string
): Promise<{ mappings: number; events: number }> {
	const header = await readHeader(desk, participant);
	const mappings = mappingsIn(header);
	await addLines(writer, nameOf({ kind: 'header', participant }), header, readHeaderLines);
	const summaries: Record<string, JournalSummary> = {};
	let events = 0;
	for (const mapping of mappings) {
		const lines = await readMapping(desk, mapping);
		const name = nameOf({ kind: 'mapping', participant, mapping });
		await addLines(writer, name, lines, readMappingLines);
		summaries[mapping] = await readSummary(desk, mapping);
		events += lines.length;
	}
	const text = JSON.stringify(summaries);
	await writer.add(nameOf({ kind: 'summaries', participant }), encodeText(text));
	return { mappings: mappings.length, events };
}

async function addLines(
	writer: BackupWriter,
	name: string,
	events: readonly PlainEvent[],
	check: (text: string) => unknown
): Promise<void> {
	const text = writeLines(events);
	if (check(text) === null) throw new VaultFailure('damaged');
	await writer.add(name, encodeText(text));
}

async function readHeader(desk: Desk, participant: string): Promise<PlainEvent[]> {
	const drawer = await desk.cabinet.open(participant);
	const rows = await headerRows(desk.storage.db, participant).toArray();
	return readJournal('headers', drawer, rows);
}

async function readSummary(desk: Desk, mapping: string): Promise<JournalSummary> {
	const drawer = await desk.cabinet.open(mapping);
	const row = await desk.storage.db.summaries.get(mapping);
	if (!row) throw new VaultFailure('damaged');
	return unsealSummary(drawer.key, row);
}
