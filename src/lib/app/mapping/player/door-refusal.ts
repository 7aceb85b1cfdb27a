import type { Result } from '../../../domain/result';
import type { VaultError } from '../../../ports/vault';

export type DoorRefusal = 'wrongSecret' | 'tooManyTries' | 'other';

/** Why the inner door stayed closed; null where it opened. */
export function doorRefusal(opened: Result<void, VaultError>): DoorRefusal | null {
	if (opened.ok) return null;
	const { error } = opened;
	return error === 'wrongSecret' || error === 'tooManyTries' ? error : 'other';
}
