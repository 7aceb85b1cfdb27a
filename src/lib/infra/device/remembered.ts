import type { PreferenceKey, Preferences } from '../../ports/preferences';

/** In the browser's own small store, beside the interface's language. */
export const remembered: Preferences = {
	read(key) {
		try {
			return localStorage.getItem(key);
		} catch {
			// Storage refused.
			return null;
		}
	},
	write(key, value) {
		try {
			if (value === null) localStorage.removeItem(key);
			else localStorage.setItem(key, value);
		} catch {
			// As above: it counts for this start only.
		}
	}
};

/** The example's: gone with it. */
export class MemoryPreferences implements Preferences {
	readonly #kept = new Map<PreferenceKey, string>();

	read(key: PreferenceKey): string | null {
		return this.#kept.get(key) ?? null;
	}

	write(key: PreferenceKey, value: string | null): void {
		if (value === null) this.#kept.delete(key);
		else this.#kept.set(key, value);
	}
}
