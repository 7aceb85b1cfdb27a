import {
	readHeaderLines,
	readMappingLines,
	readSummaries,
	writeLines
} from '$lib/domain/exchange/backup-journal';
import { BACKUP_FORMAT, BACKUP_VERSION } from '$lib/domain/exchange/backup-manifest';
import { nameOf } from '$lib/domain/exchange/backup-names';
import type { BackupWriter, OpenedBackup } from './backup-engine';
import { addVoice, readVoiceFiles } from './backup-voice';
import { encodeText } from './bytes';
import { VaultFailure } from './failure';
import { mappingsIn } from './header-mappings';
import { planImport } from './import-plan';
import { MemoryJournals } from './memory-journals';

/** The same file as the real vault makes. */
export async function exportMemory(
	journals: MemoryJournals,
	writer: BackupWriter,
	{ workspace, made }: { workspace: string; made: number }
): Promise<Blob> {
	let events = 0;
	try {
		for (const [participant, header] of journals.headers) {
			await add(
				writer,
				nameOf({ kind: 'header', participant }),
				writeLines(header),
				readHeaderLines
			);
			const mappings = mappingsIn(header);
			for (const mapping of mappings) {
				const lines = journals.mappings.get(mapping) ?? [];
				const name = nameOf({ kind: 'mapping', participant, mapping });
				await add(writer, name, writeLines(lines), readMappingLines);
				events += lines.length;
			}
			const summaries = mappings.map((id) => [id, journals.summaries.get(id) ?? {}]);
			const text = JSON.stringify(Object.fromEntries(summaries));
			await add(writer, nameOf({ kind: 'summaries', participant }), text, readSummaries);
		}
		for (const [voice, lines] of journals.voices) events += await addVoice(writer, voice, [lines]);
		return await writer.finish({
			format: BACKUP_FORMAT,
			version: BACKUP_VERSION,
			workspace,
			made,
			participants: journals.headers.size,
			mappings: journals.mappings.size,
			voices: journals.voices.size,
			events,
			tombstones: [...journals.tombstones].map(([id, erased]) => ({ id, erased }))
		});
	} finally {
		writer.close();
	}
}

interface Counted {
	readonly participants: number;
	readonly mappings: number;
	readonly voices: number;
}

export async function importMemory(
	backup: OpenedBackup,
	tombstones: ReadonlyMap<string, number>
): Promise<{ taken: MemoryJournals; counted: Counted }> {
	const taken = new MemoryJournals();
	for (const [id, erased] of tombstones) taken.tombstones.set(id, erased);
	try {
		const plan = planImport(backup.manifest, new Set(tombstones.keys()));
		for (const { participant, mappings } of plan.participants) {
			const header = readHeaderLines(await backup.read(nameOf({ kind: 'header', participant })));
			const summaries = readSummaries(
				await backup.read(nameOf({ kind: 'summaries', participant }))
			);
			if (!header || !summaries) throw new VaultFailure('damagedBackup');
			const gone = (id: string) => tombstones.has(id);
			taken.headers.set(
				participant,
				header.filter((event) => !('mapping' in event && gone(event.mapping)))
			);
			for (const mapping of mappings) {
				const name = nameOf({ kind: 'mapping', participant, mapping });
				taken.mappings.set(mapping, readMappingLines(await backup.read(name)) ?? []);
				taken.summaries.set(mapping, summaries[mapping] ?? {});
			}
		}
		for (const { voice, parts } of plan.voices) {
			const events = [];
			for await (const some of readVoiceFiles(backup, voice, parts)) events.push(...some);
			taken.voices.set(voice, events);
		}
		for (const { id, erased } of backup.manifest.tombstones) taken.tombstones.set(id, erased);
	} finally {
		backup.close();
	}
	const counted = {
		participants: taken.headers.size,
		mappings: taken.mappings.size,
		voices: taken.voices.size
	};
	return { taken, counted };
}

async function add(
	writer: BackupWriter,
	name: string,
	text: string,
	check: (text: string) => unknown
): Promise<void> {
	if (check(text) === null) throw new VaultFailure('damaged');
	await writer.add(name, encodeText(text));
}
