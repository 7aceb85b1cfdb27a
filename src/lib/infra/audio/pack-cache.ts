import { err, ok, type Result } from '../../domain/result';
import { VOICE_CACHE } from './voice-cache';

/** Which pack a response is. */
const SUM = 'X-Pack-Sum';
const OF = 'X-Pack-Of';

/** A pack's place and what tells it from others. */
export interface PackPlace {
	/** Hashed address. */
	readonly url: string;
	/** SHA-256 of the file, hex. */
	readonly sha256: string;
	/** Instrument, language and variety: a newer pack of the same takes its place. */
	readonly of: string;
}

/** Packs that were verified, kept on the device. */
export class PackCache {
	constructor(private readonly storage: CacheStorage | null) {}

	async has({ url, sha256 }: PackPlace): Promise<boolean> {
		const kept = await this.#match(url);
		return kept?.headers.get(SUM) === sha256;
	}

	async read(place: PackPlace): Promise<Uint8Array<ArrayBuffer> | null> {
		const kept = await this.#match(place.url);
		if (kept?.headers.get(SUM) !== place.sha256) return null;
		return bytesOf(kept);
	}

	/** A pack of the same instrument, language and variety from an earlier version of the app. */
	async earlier({ url, of }: PackPlace): Promise<Uint8Array<ArrayBuffer> | null> {
		for (const one of await this.#all()) {
			if (one.of !== of || one.path === pathOf(url)) continue;
			const kept = await this.#match(one.path);
			if (kept) return bytesOf(kept);
		}
		return null;
	}

	/** Only what was verified comes here. What was kept of the same before goes. */
	async keep(
		place: PackPlace,
		file: Uint8Array<ArrayBuffer>
	): Promise<Result<void, 'full' | 'refused'>> {
		const { url, sha256, of } = place;
		const headers = {
			'Content-Type': 'application/octet-stream',
			'Content-Length': String(file.length),
			[SUM]: sha256,
			[OF]: of
		};
		try {
			const cache = await this.storage?.open(VOICE_CACHE);
			if (!cache) return err('refused');
			await cache.put(url, new Response(file, { headers }));
		} catch (error) {
			await this.drop(url);
			const full = error instanceof DOMException && error.name === 'QuotaExceededError';
			return err(full ? 'full' : 'refused');
		}
		await this.#dropWhere((one) => one.of === of && one.path !== pathOf(url));
		return ok(undefined);
	}

	async drop(url: string): Promise<void> {
		try {
			await (await this.storage?.open(VOICE_CACHE))?.delete(url);
		} catch {
			// Nothing can be kept here: nothing is.
		}
	}

	/** Lets go of what no index names any more; an earlier pack stays until the new one is kept. */
	async tidy(offered: readonly PackPlace[]): Promise<void> {
		const current = new Map(offered.map((place) => [place.of, place]));
		for (const one of await this.#all()) {
			const place = current.get(one.of);
			const replaced = place && pathOf(place.url) !== one.path && (await this.has(place));
			if (!place || replaced) await this.drop(one.path);
		}
	}

	async #dropWhere(doomed: (one: { path: string; of: string }) => boolean): Promise<void> {
		for (const one of await this.#all()) if (doomed(one)) await this.drop(one.path);
	}

	async #all(): Promise<readonly { path: string; of: string }[]> {
		try {
			const cache = await this.storage?.open(VOICE_CACHE);
			const requests = (await cache?.keys()) ?? [];
			return await Promise.all(
				requests.map(async ({ url }) => {
					const kept = await cache?.match(url);
					return { path: pathOf(url), of: kept?.headers.get(OF) ?? '' };
				})
			);
		} catch {
			return [];
		}
	}

	async #match(url: string): Promise<Response | null> {
		try {
			return (await (await this.storage?.open(VOICE_CACHE))?.match(url)) ?? null;
		} catch {
			return null;
		}
	}
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
	try {
		return new Uint8Array(await response.arrayBuffer());
	} catch {
		return null;
	}
}

/** A cache names its entries by whole address, the build by path. */
function pathOf(url: string): string {
	return url.replace(/^[a-z]+:\/\/[^/]+/, '');
}
