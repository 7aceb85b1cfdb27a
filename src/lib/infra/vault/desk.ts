import type { Cabinet } from './cabinet';
import type { Storage } from './storage';

/** What work on an open vault needs: its storage, the keys in memory, and who writes. */
export interface Desk {
	readonly storage: Storage;
	readonly cabinet: Cabinet;
	readonly device: string;
	/** ms since 1970. */
	now(): number;
}
