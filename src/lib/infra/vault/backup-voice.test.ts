import { expect, it } from 'vitest';
import { clipKept, idOf, voiceOpened } from '../../../../tests/support/voice-events';
import type { BackupWriter, OpenedBackup } from './backup-engine';
import { addVoice, readVoiceFiles } from './backup-voice';
import { decodeText } from './bytes';

const VOICE = idOf('rosten');
const events = [voiceOpened('v1'), ...Array.from({ length: 200 }, (_, at) => clipKept(`c${at}x`))];

function shelf() {
	const files = new Map<string, string>();
	const writer: BackupWriter = {
		add: async (name, bytes) => void files.set(name, decodeText(bytes)),
		finish: async () => new Blob(),
		close: () => undefined
	};
	const backup = { read: async (name: string) => files.get(name) ?? '' } as OpenedBackup;
	return { files, writer, backup };
}

it('a long voice goes on in the next file, and comes back whole and in order', async () => {
	const { files, writer, backup } = shelf();
	const limit = 10_000;
	expect(await addVoice(writer, VOICE, [events.slice(0, 70), events.slice(70)], limit)).toBe(201);
	const names = [...files.keys()];
	expect(names.length).toBeGreaterThan(2);
	expect(names.slice(0, 3)).toEqual([
		`voices/${VOICE}.jsonl`,
		`voices/${VOICE}.2.jsonl`,
		`voices/${VOICE}.3.jsonl`
	]);
	for (const text of files.values()) expect(text.length).toBeLessThanOrEqual(limit);
	const read = [];
	for await (const some of readVoiceFiles(backup, VOICE, names.length)) read.push(...some);
	expect(read).toEqual(events);
});

it('an event above the limit has a file of its own', async () => {
	const { files, writer } = shelf();
	await addVoice(writer, VOICE, [events.slice(0, 3)], 10);
	expect(files.size).toBe(3);
});

it('a voice in one file has no number', async () => {
	const { files, writer } = shelf();
	await addVoice(writer, VOICE, [events]);
	expect([...files.keys()]).toEqual([`voices/${VOICE}.jsonl`]);
});
