/** Cache Storage for packs: it outlives the app's versions. The page fills it, the service worker answers from it. */
export const VOICE_CACHE = 'voices';

/** @param path of an address. */
export function isPack(path: string): boolean {
	return path.endsWith('.lydpack');
}
