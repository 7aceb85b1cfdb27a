import { decodeText } from './bytes';
import { VaultFailure } from './failure';

/** What a backup is called where anything in it is not as it was written. */
export function damaged(): VaultFailure {
	return new VaultFailure('damagedBackup');
}

/** Throws `damagedBackup` where the bytes are no UTF-8. */
export function textOf(bytes: Uint8Array): string {
	try {
		return decodeText(bytes);
	} catch {
		throw damaged();
	}
}
