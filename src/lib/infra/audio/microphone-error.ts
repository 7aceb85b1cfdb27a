import type { MicrophoneError } from '$lib/ports/microphone';

/**
 * What getUserMedia threw, in our words. The names are those of the W3C's Media
 * Capture and Streams; `Permission…` is what older Safari says.
 */
export function microphoneError(thrown: unknown): MicrophoneError {
	const name = thrown instanceof Error ? thrown.name : '';
	switch (name) {
		case 'NotFoundError':
		case 'OverconstrainedError':
			return 'noMicrophone';
		case 'NotAllowedError':
		case 'PermissionDeniedError':
		case 'SecurityError':
			return 'refused';
		case 'NotReadableError':
		case 'AbortError':
		case 'InvalidStateError':
			return 'busy';
		default:
			return 'unsupported';
	}
}
