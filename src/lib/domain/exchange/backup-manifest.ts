import * as v from 'valibot';
import { RandomIdSchema } from '../mapping/ids';
import { err, ok, type Result } from '../result';
import { BACKUP_LIMITS } from './backup-limits';
import { placeOf } from './backup-names';

export const BACKUP_FORMAT = 'spraksteg-backup';
/** 2: voices. 3: languages' words, which lie among them. */
export const BACKUP_VERSION = 3;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One file of the archive; `sha256` is of the unpacked bytes, hex. */
const FileSchema = v.strictObject({
	name: v.pipe(v.string(), v.maxLength(140)),
	size: v.pipe(Count, v.maxValue(BACKUP_LIMITS.entry)),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
});

/** An erased journal's random id and when (ms since 1970): restoring never brings it back. */
const TombstoneSchema = v.strictObject({ id: RandomIdSchema, erased: Count });

/** `manifest.json`, the last file of the archive: what the others are. */
const BackupManifestSchema = v.strictObject({
	format: v.literal(BACKUP_FORMAT),
	version: v.picklist([1, 2, BACKUP_VERSION]),
	workspace: RandomIdSchema,
	/** ms since 1970. */
	made: Count,
	participants: Count,
	mappings: Count,
	/** Journals beside the participants'; not in version 1. */
	voices: v.optional(Count, 0),
	/** Of mappings and voices. */
	events: Count,
	files: v.pipe(v.array(FileSchema), v.maxLength(BACKUP_LIMITS.entries)),
	tombstones: v.pipe(v.array(TombstoneSchema), v.maxLength(1_000_000))
});
export type BackupManifest = v.InferOutput<typeof BackupManifestSchema>;

/** What a manifest may be refused for; codes of the vault's port. */
type ManifestFault = 'notBackup' | 'newerBackup' | 'damagedBackup' | 'tooLarge';

const VersionSchema = v.object({ format: v.literal(BACKUP_FORMAT), version: v.number() });

/** Reads an untrusted manifest and checks that its list of files hangs together. */
export function readManifest(text: string): Result<BackupManifest, ManifestFault> {
	const input = parseJson(text);
	const version = v.safeParse(VersionSchema, input);
	if (!version.success) return err('notBackup');
	if (version.output.version > BACKUP_VERSION) return err('newerBackup');
	const manifest = v.safeParse(BackupManifestSchema, input);
	if (!manifest.success) return err('damagedBackup');
	return checkFiles(manifest.output);
}

function checkFiles(manifest: BackupManifest): Result<BackupManifest, ManifestFault> {
	const names = new Set<string>();
	const mappings = new Set<string>();
	const headers = new Set<string>();
	/** Voice → files seen of it. */
	const voices = new Map<string, number>();
	let total = 0;
	for (const file of manifest.files) {
		const place = placeOf(file.name);
		if (!place || place.kind === 'manifest' || names.has(file.name)) return err('damagedBackup');
		names.add(file.name);
		total += file.size;
		if (place.kind === 'header') headers.add(place.participant);
		// One mapping has one key and one owner.
		if (place.kind === 'mapping') {
			if (mappings.has(place.mapping)) return err('damagedBackup');
			mappings.add(place.mapping);
		}
		if (place.kind === 'voice') {
			const before = voices.get(place.voice) ?? 0;
			if (place.part !== before + 1) return err('damagedBackup');
			voices.set(place.voice, place.part);
		}
	}
	if (total > BACKUP_LIMITS.total) return err('tooLarge');
	const all = new Set([...headers, ...mappings, ...voices.keys()]);
	const gone = manifest.tombstones.some(({ id }) => all.has(id));
	const counted =
		headers.size === manifest.participants &&
		mappings.size === manifest.mappings &&
		voices.size === manifest.voices;
	// One id has one key, whatever it names.
	const apart = all.size === headers.size + mappings.size + voices.size;
	return gone || !counted || !apart ? err('damagedBackup') : ok(manifest);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
