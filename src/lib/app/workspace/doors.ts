import type { WorkspaceStatus } from './workspace.svelte';

export interface Standing {
	readonly status: WorkspaceStatus;
	/** The mapping that was given to the participant. */
	readonly given: string | null;
	/** Whether the inner door has been opened since. */
	readonly inside: boolean;
}

/**
 * Where an address leads as the workspace stands.
 *
 * @returns the path to go to instead, or null where the address may be shown.
 */
export function redirect(path: string, { status, given, inside }: Standing): string | null {
	if (status === 'open') return path === '/' ? '/participants' : null;
	if (status !== 'handedOver' || given === null) return path === '/' ? null : '/';
	const mapping = `/mapping/${given}`;
	if (!inside) return path === `${mapping}/participant` ? null : `${mapping}/participant`;
	return path === '/' || path.startsWith(`${mapping}/`) ? null : '/';
}

/** Where the idle lock stands: off while the participant has the tablet. */
export function idlePlace(path: string, at: Standing): 'mapping' | 'elsewhere' | 'off' {
	if (at.status !== 'open' && at.status !== 'handedOver') return 'off';
	if (at.status === 'handedOver' && !at.inside) return 'off';
	return path.startsWith('/mapping/') ? 'mapping' : 'elsewhere';
}
