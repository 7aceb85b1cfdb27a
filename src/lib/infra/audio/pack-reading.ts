import { err, ok, type Result } from '../../domain/result';
import { readPack, type Pack, type PackFault } from '../../domain/voice/pack-file';
import { sha256 } from '../../domain/voice/say-hash';

export interface WholePack {
	/** The file itself; the pack's body is a view of it. */
	readonly file: Uint8Array<ArrayBuffer>;
	readonly pack: Pack;
}

/**
 * Reads and verifies a pack. The file is handed over: use the one that comes back.
 * Rejects where there is no reader, which says nothing of the pack.
 *
 * @param sum SHA-256 that the whole file must have; null where it was checked before.
 */
export type ReadWhole = (
	file: Uint8Array<ArrayBuffer>,
	sum: string | null
) => Promise<Result<WholePack, PackFault>>;

export const readWhole: ReadWhole = async (file, sum) => {
	const pack = await readPack(file);
	if (!pack.ok) return pack;
	if (sum !== null && (await sha256(file)) !== sum) return err('damagedPack');
	return ok({ file, pack: pack.value });
};
