import type { BackupError } from '$lib/ports/vault';

/**
 * An expected failure on its way out of a transaction or a stream, where only
 * throwing undoes what was begun. `codeOf` turns it into a value at the door.
 */
export class VaultFailure extends Error {
	constructor(readonly code: BackupError) {
		super(code);
		this.name = 'VaultFailure';
	}
}

/** Names browsers give their refusals, and what they mean to us. */
const CODES: Readonly<Record<string, BackupError>> = {
	QuotaExceededError: 'full',
	NoModificationAllowedError: 'otherTab',
	VersionError: 'newerVersion',
	DatabaseClosedError: 'newerVersion',
	SecurityError: 'refused',
	NotAllowedError: 'refused',
	MissingAPIError: 'refused',
	InvalidStateError: 'refused',
	UnknownError: 'refused',
	OpenFailedError: 'refused'
};

/** Dexie wraps the browser's error: a full disk is an AbortError with the truth in `inner`. */
export function codeOf(thrown: unknown): BackupError {
	let found: BackupError | null = null;
	for (let error = thrown, depth = 0; isNamed(error) && depth < 5; depth++) {
		if (error instanceof VaultFailure) return error.code;
		if (error.name === 'QuotaExceededError') return 'full';
		found = CODES[error.name] ?? found;
		error = error.inner ?? error.cause;
	}
	return found ?? 'unknown';
}

function isNamed(error: unknown): error is { name: string; inner?: unknown; cause?: unknown } {
	return typeof error === 'object' && error !== null && 'name' in error;
}
