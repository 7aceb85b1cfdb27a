import * as v from 'valibot';
import type { LanguageTag } from '../../domain/language/language';
import { err, ok, type Result } from '../../domain/result';
import { VoicesIndexSchema, type ShippedPack } from '../../domain/voice/pack';
import type { Pack, PackFault } from '../../domain/voice/pack-file';
import type { FetchError, OfferedPack, ShippedPacks } from '../../ports/packs';
import { PackCache, type PackPlace } from './pack-cache';
import { downloadPack } from './pack-download';
import type { ReadWhole, WholePack } from './pack-reading';
import { readInWorker } from './pack-reading-in-worker';

/** Where the build put things: path in the project → hashed address. */
export interface BuiltVoices {
	readonly indexes: Readonly<Record<string, string>>;
	readonly packs: Readonly<Record<string, string>>;
}

const BUILT: BuiltVoices = {
	indexes: import.meta.glob<string>('/instruments/*/voices/index.json', {
		query: '?url',
		import: 'default',
		eager: true
	}),
	packs: import.meta.glob<string>('/instruments/*/voices/*.lydpack', {
		query: '?url',
		import: 'default',
		eager: true
	})
};

type Offer = ShippedPack & PackPlace;

/** A fetch under way, which all who ask for the same pack share. */
interface Fetching {
	readonly done: Promise<Result<Brought, FetchError>>;
	readonly watchers: Set<(bytes: number) => void>;
}
interface Brought {
	readonly pack: Pack;
	readonly kept: Result<void, 'full' | 'refused'>;
}

/** Packs from our own origin, kept in Cache Storage; in memory where nothing can be kept. */
export class BrowserShippedPacks implements ShippedPacks {
	#offers: Promise<readonly Offer[] | null> | null = null;
	readonly #fetching = new Map<string, Fetching>();
	/** What the device wouldn't keep still speaks until the app is closed. */
	readonly #unkept = new Map<string, WholePack>();
	readonly #cache: PackCache;

	constructor(
		private readonly built: BuiltVoices = BUILT,
		storage: CacheStorage | null = globalThis.caches ?? null,
		private readonly fetcher: typeof fetch = (...asked) => fetch(...asked),
		private readonly reads: ReadWhole = readInWorker()
	) {
		this.#cache = new PackCache(storage);
	}

	async offered(): Promise<Result<readonly OfferedPack[], 'offline'>> {
		const offers = await this.#read();
		if (!offers) return err('offline');
		const packs = offers.map(async (offer): Promise<OfferedPack> => {
			const { language, variety, bytes, origin = 'synthetic' } = offer;
			return { language, variety, bytes, origin, ready: await this.#cache.has(offer) };
		});
		return ok(await Promise.all(packs));
	}

	async fetch(
		language: LanguageTag,
		variety: string | null,
		onprogress: (bytes: number) => void = () => undefined
	): Promise<Result<void, FetchError>> {
		const offers = await this.#read();
		if (!offers) return err('offline');
		const offer = offerOf(offers, language, variety);
		if (!offer) return err('notOffered');
		if (await this.#cache.has(offer)) return ok(undefined);
		const unkept = this.#unkept.get(offer.url);
		if (unkept) return this.#keep(offer, unkept);
		const brought = await this.#bring(offer, onprogress);
		return brought.ok ? brought.value.kept : brought;
	}

	async read(
		language: LanguageTag,
		variety: string | null
	): Promise<Result<Pack | null, FetchError>> {
		const offers = await this.#read();
		if (!offers) return err('offline');
		const offer = offerOf(offers, language, variety);
		if (!offer) return ok(null);
		const kept = this.#unkept.get(offer.url)?.pack ?? (await this.#kept(offer));
		if (kept) return ok(kept);
		const brought = await this.#bring(offer, () => undefined);
		if (brought.ok) return ok(brought.value.pack);
		// Its clips are bound to their words: what has not changed can still be said.
		const earlier = await this.#whole(await this.#cache.earlier(offer));
		return earlier?.ok ? ok(earlier.value.pack) : brought;
	}

	async #kept(offer: Offer): Promise<Pack | null> {
		const whole = await this.#whole(await this.#cache.read(offer));
		if (whole && !whole.ok) await this.#cache.drop(offer.url);
		return whole?.ok ? whole.value.pack : null;
	}

	/** What was kept had the right sum then; its own tells whether it still has. */
	async #whole(file: Uint8Array<ArrayBuffer> | null): Promise<Result<WholePack, PackFault> | null> {
		return file && this.reads(file, null).catch(() => null);
	}

	async #bring(
		offer: Offer,
		watcher: (bytes: number) => void
	): Promise<Result<Brought, FetchError>> {
		const known = this.#fetching.get(offer.url);
		if (known) {
			known.watchers.add(watcher);
			return known.done;
		}
		const watchers = new Set([watcher]);
		const done = this.#download(offer, (bytes) => watchers.forEach((tell) => tell(bytes)));
		this.#fetching.set(offer.url, { done, watchers });
		void done.finally(() => this.#fetching.delete(offer.url));
		return done;
	}

	async #download(
		offer: Offer,
		onprogress: (bytes: number) => void
	): Promise<Result<Brought, FetchError>> {
		const { fetcher, reads } = this;
		const got = await downloadPack({ fetcher, reads }, offer.url, offer, onprogress);
		if (!got.ok) return got;
		return ok({ pack: got.value.pack, kept: await this.#keep(offer, got.value) });
	}

	async #keep(offer: Offer, got: WholePack): Promise<Result<void, 'full' | 'refused'>> {
		const kept = await this.#cache.keep(offer, got.file);
		if (kept.ok) this.#unkept.delete(offer.url);
		else this.#unkept.set(offer.url, got);
		return kept;
	}

	/** What all indexes name; null where none can be read, which is tried again. */
	#read(): Promise<readonly Offer[] | null> {
		this.#offers ??= this.#readIndexes().then((offers) => {
			if (offers === null) this.#offers = null;
			else void this.#cache.tidy(offers);
			return offers;
		});
		return this.#offers;
	}

	async #readIndexes(): Promise<readonly Offer[] | null> {
		try {
			const lists = await Promise.all(
				Object.entries(this.built.indexes).map(([path, url]) => this.#readIndex(path, url))
			);
			return lists.flat();
		} catch {
			return null;
		}
	}

	async #readIndex(path: string, url: string): Promise<Offer[]> {
		const response = await this.fetcher(url);
		if (!response.ok) throw new Error(`HTTP ${response.status}`);
		const { packs } = v.parse(VoicesIndexSchema, await response.json());
		return packs.flatMap((named): Offer[] => {
			const place = this.built.packs[path.replace('index.json', named.file)];
			const of = `${instrumentOf(path)}/${named.language}/${named.variety ?? ''}`;
			return place === undefined ? [] : [{ ...named, url: place, of }];
		});
	}
}

function offerOf(
	offers: readonly Offer[],
	language: LanguageTag,
	variety: string | null
): Offer | undefined {
	return offers.find((offer) => offer.language === language && offer.variety === variety);
}

/** Its id is its folder's name. */
function instrumentOf(path: string): string {
	return path.split('/').at(-3) ?? '';
}
