import type { OpenError } from '$lib/bootstrap.svelte';

/** An error of opening, one line a fault: file, path, reason. */
export function faultLines(error: OpenError): readonly string[] {
	if (error.kind === 'vault') return [error.code];
	return error.faults.map(({ file, path, reason }) => [file, path, reason].join(' · '));
}
