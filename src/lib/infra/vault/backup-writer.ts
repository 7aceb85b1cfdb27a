import { Encrypter } from 'age-encryption';
import { Zip, ZipDeflate } from 'fflate';
import { BACKUP_LIMITS } from '$lib/domain/exchange/backup-limits';
import type { BackupManifest } from '$lib/domain/exchange/backup-manifest';
import type { BackupWriter, ManifestHead } from './backup-engine';
import { collect } from './blob-stream';
import { encodeText, toHex, type Bytes } from './bytes';
import { VaultFailure } from './failure';

/** Seconds of work for who guesses; a quarter of a gigabyte while it is made. */
const SCRYPT = 18;

/**
 * A ZIP, packed and encrypted as it grows: files in, manifest last. Opens with
 * `age -d backup.age > backup.zip` wherever the age program is.
 */
export function writeBackup(secret: string, workFactor = SCRYPT): BackupWriter {
	const plain = new TransformStream<Uint8Array, Uint8Array>();
	const pipe = plain.writable.getWriter();
	const encrypter = new Encrypter();
	encrypter.setScryptWorkFactor(workFactor);
	encrypter.setPassphrase(secret);
	const sealed = encrypter
		.encrypt(plain.readable)
		.then((stream) => collect(stream, BACKUP_LIMITS.file));
	sealed.catch((thrown) => pipe.abort(thrown).catch(() => undefined));
	let ready: Uint8Array[] = [];
	let total = 0;
	const files: BackupManifest['files'] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		ready.push(chunk);
	});
	const flush = async () => {
		const chunks = ready;
		ready = [];
		for (const chunk of chunks) await pipe.write(chunk);
	};
	const put = async (name: string, bytes: Bytes) => {
		const entry = new ZipDeflate(name, { level: 6 });
		zip.add(entry);
		entry.push(bytes, true);
		await flush();
	};
	return {
		async add(name, bytes) {
			total += bytes.length;
			const tooMany = files.length >= BACKUP_LIMITS.entries || total > BACKUP_LIMITS.total;
			if (tooMany || bytes.length > BACKUP_LIMITS.entry) throw new VaultFailure('tooLarge');
			const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
			files.push({ name, size: bytes.length, sha256: toHex(digest) });
			await put(name, bytes);
		},
		async finish(head: ManifestHead) {
			const manifest: BackupManifest = { ...head, files };
			await put('manifest.json', encodeText(`${JSON.stringify(manifest, null, '\t')}\n`));
			zip.end();
			await flush();
			await pipe.close();
			return sealed;
		},
		close() {
			zip.terminate();
			pipe.abort().catch(() => undefined);
		}
	};
}
