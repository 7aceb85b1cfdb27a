import type { VaultEnvironment } from './environment';
import { VaultFailure } from './failure';
import { KeyFile } from './key-file';
import { readRing, type KeyRing } from './key-ring';
import { commit, type VaultDb } from './vault-db';

/** Key file and database, open and ours alone. */
export interface Storage {
	readonly db: VaultDb;
	readonly keys: KeyFile;
	/** null: no workspace has been made. */
	ring: KeyRing | null;
	close(): void;
}

/**
 * Opens both and finishes what a crash left half done.
 *
 * @param lost called when the database is closed from outside: a newer app in
 * another tab, or the browser clearing its storage.
 * @param how `asItIs` reads and repairs nothing: for erasing everything.
 */
export async function openStorage(
	env: VaultEnvironment,
	lost: () => void,
	how: 'tidied' | 'asItIs' = 'tidied'
): Promise<Storage> {
	const release = await env.claim();
	if (!release) throw new VaultFailure('otherTab');
	const closers: (() => void)[] = [release];
	const close = () => {
		for (const closer of closers.splice(0).reverse()) closer();
	};
	try {
		const file = await env.openFile();
		closers.push(() => file.close());
		const db = env.makeDb();
		closers.push(() => db.close());
		await db.openOwn();
		db.on('versionchange', () => lost());
		db.on('close', () => lost());
		const keys = new KeyFile(file);
		const ring = how === 'tidied' ? await tidy(db, keys) : null;
		return { db, keys, ring, close };
	} catch (thrown) {
		close();
		throw thrown;
	}
}

/** @returns the ring, or null where nothing was ever kept. Throws `damaged`, `newerVersion`. */
async function tidy(db: VaultDb, keys: KeyFile): Promise<KeyRing | null> {
	const [slots, importing, erasing] = await Promise.all([
		db.slots.toArray(),
		db.meta.get('importing'),
		db.meta.get('erasing')
	]);
	if (erasing) {
		keys.eraseAll();
		await clear(db);
		return null;
	}
	const state = await readRing(keys);
	if (state.kind === 'newer') throw new VaultFailure('newerVersion');
	if (state.kind !== 'ring') {
		if (slots.length > 0) throw new VaultFailure('damaged');
		return null;
	}
	if (importing) await dropUnreferenced(db, new Set(slots.map((row) => row.journal)));
	keys.sweep(new Set(slots.map((row) => row.slot)));
	return state.ring;
}

/** Empties every table. */
export function clear(db: VaultDb): Promise<void> {
	return commit(db, db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}

/** Rows of an import that never came to its commit. */
export function dropUnreferenced(db: VaultDb, journals: ReadonlySet<string>): Promise<void> {
	return commit(db, [db.headers, db.events, db.summaries, db.voices, db.meta], () =>
		Promise.all([
			db.headers.filter((row) => !journals.has(row.participant)).delete(),
			db.events.filter((row) => !journals.has(row.mapping)).delete(),
			db.summaries.filter((row) => !journals.has(row.mapping)).delete(),
			db.voices.filter((row) => !journals.has(row.voice)).delete(),
			db.meta.delete('importing')
		])
	);
}
