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
	const mapping = `/mapping/${given}`;
	if (status === 'handedOver' && given !== null && !inside)
		return path === `${mapping}/participant` ? null : `${mapping}/participant`;
	if (isOpenToAll(path)) return null;
	if (status !== 'handedOver' || given === null) return path === '/' ? null : '/';
	return path === '/' || path.startsWith(`${mapping}/`) ? null : '/';
}

/** The pedagogue's guide holds nothing about anyone: it is read before unlocking too. */
export function isGuide(path: string): boolean {
	return path === '/guide' || path.startsWith('/guide/');
}

/**
 * What needs no workspace at all: a report that is opened to be read, and the page
 * a participant's code leads to. They keep nothing, and nothing is asked for.
 */
export function isOutside(path: string): boolean {
	return path === '/report' || path === '/page';
}

/** Shown as the workspace stands, but never in place of what the participant was handed. */
function isOpenToAll(path: string): boolean {
	return isGuide(path) || isOutside(path);
}

/** Where the idle lock stands: off while the participant has the tablet. */
export function idlePlace(path: string, at: Standing): 'mapping' | 'elsewhere' | 'off' {
	if (at.status !== 'open' && at.status !== 'handedOver') return 'off';
	if (at.status === 'handedOver' && !at.inside) return 'off';
	return path.startsWith('/mapping/') || isOpenToAll(path) ? 'mapping' : 'elsewhere';
}
