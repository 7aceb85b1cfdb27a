import { VoiceLines, writeLines } from '$lib/domain/exchange/backup-journal';
import { BACKUP_LIMITS } from '$lib/domain/exchange/backup-limits';
import { nameOf } from '$lib/domain/exchange/backup-names';
import type { PlainEvent } from '$lib/ports/vault';
import type { BackupWriter, OpenedBackup } from './backup-engine';
import { encodeText } from './bytes';
import { damaged } from './damaged';
import { VaultFailure } from './failure';

/** Events taken from a file at once: a voice is tens of megabytes. */
const SPAN = 64;

/**
 * A voice into one file, or several where it is long. Throws `damaged` where it
 * holds what an import would refuse.
 *
 * @returns how many events it has.
 */
export async function addVoice(
	writer: BackupWriter,
	voice: string,
	spans: AsyncIterable<readonly PlainEvent[]> | Iterable<readonly PlainEvent[]>,
	limit: number = BACKUP_LIMITS.voicePart
): Promise<number> {
	const check = new VoiceLines();
	let [part, events, text] = [0, 0, ''];
	const put = async () => {
		if (!check.read(text)) throw new VaultFailure('damaged');
		await writer.add(nameOf({ kind: 'voice', voice, part: ++part }), encodeText(text));
		text = '';
	};
	for await (const span of spans) {
		for (const event of span) {
			const line = writeLines([event]);
			if (text !== '' && text.length + line.length > limit) await put();
			text += line;
			events++;
		}
	}
	await put();
	return events;
}

/** The same, read: some events at a time. Throws `damagedBackup`. */
export async function* readVoiceFiles(
	backup: OpenedBackup,
	voice: string,
	parts: number
): AsyncGenerator<PlainEvent[]> {
	const lines = new VoiceLines();
	for (let part = 1; part <= parts; part++) {
		const events = lines.read(await backup.read(nameOf({ kind: 'voice', voice, part })));
		if (!events) throw damaged();
		for (let at = 0; at < events.length; at += SPAN) yield events.slice(at, at + SPAN);
	}
}
