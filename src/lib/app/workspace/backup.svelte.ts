import { err, type Result } from '../../domain/result';
import type { Clock } from '../../ports/clock';
import type { FileGateway } from '../../ports/files';
import type { BackupError, Vault } from '../../ports/vault';
import { longEnough } from './new-secret';

export interface MadeBackup {
	readonly name: string;
	readonly bytes: number;
}

export interface Restored {
	readonly participants: number;
	readonly mappings: number;
	readonly voices: number;
}

/** Making an encrypted copy of everything, and reading one into an empty workspace. */
export class Backup {
	working = $state.raw<'no' | 'making' | 'restoring'>('no');

	constructor(
		private readonly vault: Vault,
		private readonly files: FileGateway,
		private readonly clock: Clock,
		/** What was read before is read anew. */
		private readonly onrestored: () => void = () => undefined
	) {}

	/** The file is handed to the browser's downloads. */
	async make(secret: string): Promise<Result<MadeBackup, BackupError>> {
		if (!longEnough(secret)) return err('passphraseTooShort');
		if (this.working !== 'no') return err('unknown');
		this.working = 'making';
		const made = await this.vault.exportBackup(secret);
		this.working = 'no';
		if (!made.ok) return made;
		const name = `spraksteg-${localDay(this.clock.now())}.zip.age`;
		await this.files.save(made.value, name);
		return { ok: true, value: { name, bytes: made.value.size } };
	}

	async restore(file: Blob, secret: string): Promise<Result<Restored, BackupError>> {
		if (this.working !== 'no') return err('unknown');
		this.working = 'restoring';
		const restored = await this.vault.importBackup(file, secret);
		this.working = 'no';
		if (restored.ok) this.onrestored();
		return restored;
	}
}

/** `2026-11-21` as the calendar on the wall has it. */
function localDay(ms: number): string {
	const date = new Date(ms);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
