import { normalise } from './kdf';
import { formatRecoveryCode, parseRecoveryCode } from './recovery-code';

/** A recovery code as printed, however it was typed; any other secret letter by letter. */
export function backupSecret(typed: string): string {
	const code = parseRecoveryCode(typed);
	return code ? formatRecoveryCode(code) : normalise(typed);
}
