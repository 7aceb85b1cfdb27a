import type { Photo } from '../../../domain/mapping/state';
import type { VaultError } from '../../../ports/vault';
import type { Result } from '../../../domain/result';
import type { MappingSession } from '../mapping-session.svelte';
import type { ItemRow } from './series';

/** A photo of what shows the real name would be the name: none is offered there. */
export function mayHavePhoto({ item }: ItemRow): boolean {
	return item.shown?.ownName !== true;
}

/** @param jpeg base64, see `photo.added`. */
export function addPhoto(session: MappingSession, row: ItemRow, jpeg: string): Promise<boolean> {
	return session.record('photo.added', { run: row.run.id, item: row.item.id, jpeg });
}

/** Deletes a photo for good; `locked` where only the mapping's own key is in memory. */
export function erasePhoto(
	session: MappingSession,
	row: ItemRow,
	photo: Photo
): Promise<Result<void, VaultError>> {
	return session.erase('handwriting', row.item.id, [photo.event]);
}
