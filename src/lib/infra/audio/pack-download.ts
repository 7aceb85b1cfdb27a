import { err, ok, type Result } from '../../domain/result';
import { MAX_PACK_BYTES, type ShippedPack } from '../../domain/voice/pack';
import type { PackFault } from '../../domain/voice/pack-file';
import type { ReadWhole, WholePack } from './pack-reading';

/**
 * A pack, whole and verified against the index that names it: the same bytes,
 * language and variety.
 *
 * @param onprogress bytes so far.
 */
export async function downloadPack(
	{ fetcher, reads }: { fetcher: typeof fetch; reads: ReadWhole },
	url: string,
	named: ShippedPack,
	onprogress: (bytes: number) => void
): Promise<Result<WholePack, 'offline' | PackFault>> {
	const file = await streamed(fetcher, url, named.bytes, onprogress);
	if (!file.ok) return file;
	const whole = await reads(file.value, named.sha256).catch(() => null);
	// The reader itself could not be had, which is no fault of the pack.
	if (!whole) return err('offline');
	if (!whole.ok) return whole;
	const { language, variety } = whole.value.pack.head;
	const same = language === named.language && variety === named.variety;
	return same ? whole : err('wrongHeader');
}

/** Read as it comes, so that progress is seen and nothing longer than named is taken in. */
async function streamed(
	fetcher: typeof fetch,
	url: string,
	bytes: number,
	onprogress: (bytes: number) => void
): Promise<Result<Uint8Array<ArrayBuffer>, 'offline' | 'damagedPack' | 'tooLarge'>> {
	if (bytes > MAX_PACK_BYTES) return err('tooLarge');
	try {
		// Kept by us: the browser's own cache would hold it a second time.
		const response = await fetcher(url, { cache: 'no-store' });
		const reader = response.ok ? response.body?.getReader() : undefined;
		if (!reader) return err('offline');
		const file = new Uint8Array(bytes);
		let at = 0;
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return ok(at === bytes ? file : file.slice(0, at));
			if (at + value.length > bytes) {
				await reader.cancel();
				return err('damagedPack');
			}
			file.set(value, at);
			onprogress((at += value.length));
		}
	} catch {
		return err('offline');
	}
}
