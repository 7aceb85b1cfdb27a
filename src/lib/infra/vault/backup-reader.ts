import { Decrypter } from 'age-encryption';
import { BACKUP_LIMITS } from '$lib/domain/exchange/backup-limits';
import { readManifest, type BackupManifest } from '$lib/domain/exchange/backup-manifest';
import {
	readHeaderLines,
	readMappingLines,
	readSummaries,
	VoiceLines
} from '$lib/domain/exchange/backup-journal';
import { placeOf } from '$lib/domain/exchange/backup-names';
import { isWhole, type GatheredParticipant } from '$lib/domain/exchange/backup-whole';
import type { OpenedBackup } from './backup-engine';
import { collect } from './blob-stream';
import { toHex } from './bytes';
import { damaged, textOf } from './damaged';
import { VaultFailure } from './failure';
import { readZip, sourceOf, unpack, type ZipEntry, type ZipSource } from './zip-reader';

/** Bytes of an archive that are held at once. */
const IN_MEMORY = 128 * 1024 * 1024;

/**
 * Opens a backup and checks all of it before anything is given out: limits,
 * secret, every chunk to the last, names, the manifest, each file's size and
 * SHA-256, each event, and that header, journals and summaries belong together.
 */
export async function openBackup(file: Blob, secret: string): Promise<OpenedBackup> {
	await checkHead(file);
	const zip = await atHand(await decrypt(file, secret));
	const entries = await readZip(zip);
	const own = new Map(entries.map((entry) => [entry.name, entry]));
	const manifest = await manifestOf(zip, own.get('manifest.json'));
	if (manifest.files.length !== entries.length - 1) throw damaged();
	const listed = new Map(manifest.files.map((one) => [one.name, one]));
	const read = async (name: string): Promise<string> => {
		const [entry, said] = [own.get(name), listed.get(name)];
		if (!entry || !said || entry.size !== said.size) throw damaged();
		const bytes = await unpack(zip, entry);
		const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		if (toHex(digest) !== said.sha256) throw damaged();
		return textOf(bytes);
	};
	await checkContent(manifest, read);
	return { manifest, read, close: () => own.clear() };
}

/** The head of an age file lies in clear: what it is, and how much work its secret costs. */
async function checkHead(file: Blob): Promise<void> {
	if (file.size > BACKUP_LIMITS.file) throw new VaultFailure('tooLarge');
	const [version, stanza] = (await file.slice(0, 200).text()).split('\n');
	if (version !== 'age-encryption.org/v1') throw new VaultFailure('notBackup');
	const [, kind, , work] = stanza?.split(' ') ?? [];
	if (kind !== 'scrypt') throw new VaultFailure('notBackup');
	if (!work || !/^[1-9]\d{0,5}$/.test(work)) throw damaged();
	if (Number(work) > BACKUP_LIMITS.scrypt) throw new VaultFailure('tooLarge');
}

/** A small archive in memory: each reading of a Blob is a walk to another process. */
async function atHand(zip: Blob): Promise<ZipSource> {
	if (zip.size > IN_MEMORY) return sourceOf(zip);
	return sourceOf(new Uint8Array(await zip.arrayBuffer()));
}

async function decrypt(file: Blob, secret: string): Promise<Blob> {
	const decrypter = new Decrypter();
	decrypter.addPassphrase(secret);
	let stream: ReadableStream<Uint8Array>;
	try {
		stream = await decrypter.decrypt(file.stream());
	} catch (thrown) {
		const wrong = (thrown as Error).message.startsWith('no identity matched');
		throw new VaultFailure(wrong ? 'wrongSecret' : 'damagedBackup');
	}
	try {
		return await collect(stream, BACKUP_LIMITS.file);
	} catch (thrown) {
		throw thrown instanceof VaultFailure ? thrown : damaged();
	}
}

async function manifestOf(zip: ZipSource, entry: ZipEntry | undefined): Promise<BackupManifest> {
	if (!entry) throw new VaultFailure('notBackup');
	const manifest = readManifest(textOf(await unpack(zip, entry)));
	if (!manifest.ok) throw new VaultFailure(manifest.error);
	return manifest.value;
}

async function checkContent(
	manifest: BackupManifest,
	read: (name: string) => Promise<string>
): Promise<void> {
	const gathered = new Map<string, Mutable>();
	const voices = new Map<string, VoiceLines>();
	let events = 0;
	for (const { name } of manifest.files) {
		const place = placeOf(name);
		if (!place || place.kind === 'manifest') throw damaged();
		if (place.kind === 'voice') {
			const voice = voices.get(place.voice) ?? new VoiceLines();
			voices.set(place.voice, voice);
			const lines = voice.read(await read(name));
			if (!lines) throw damaged();
			events += lines.length;
			continue;
		}
		const one = gathered.get(place.participant) ?? fresh();
		gathered.set(place.participant, one);
		const text = await read(name);
		if (place.kind === 'header') {
			one.header = readHeaderLines(text);
		} else if (place.kind === 'summaries') {
			one.summaries = new Set(Object.keys(readSummaries(text) ?? { '': {} }));
		} else {
			const lines = readMappingLines(text);
			if (!lines) throw damaged();
			events += lines.length;
			one.mappings.add(place.mapping);
		}
	}
	const whole = [...gathered.values()].every(isWhole);
	if (!whole || events !== manifest.events) throw damaged();
}

interface Mutable extends GatheredParticipant {
	header: GatheredParticipant['header'];
	mappings: Set<string>;
	summaries: Set<string>;
}

function fresh(): Mutable {
	return { header: null, mappings: new Set(), summaries: new Set() };
}
