import { err, ok, type Result } from '../../src/lib/domain/result';
import type { FetchError, OfferedPack, ShippedPacks } from '../../src/lib/ports/packs';

/** Packs that come at a test's word: `answer` ends the fetch that is under way. */
export class MemoryPacks implements ShippedPacks {
	/** Language and variety of every fetch, in order. */
	readonly asked: string[] = [];
	/** The list of what there is can't be had. */
	unread = false;
	#waiting: ((error: FetchError | null) => void)[] = [];
	#progress: (bytes: number) => void = () => undefined;

	constructor(private packs: readonly OfferedPack[] = []) {}

	async offered(): Promise<Result<readonly OfferedPack[], 'offline'>> {
		return this.unread ? err('offline') : ok(this.packs);
	}

	async fetch(
		language: string,
		variety: string | null,
		onprogress: (bytes: number) => void = () => undefined
	): Promise<Result<void, FetchError>> {
		this.asked.push(variety === null ? language : `${language} ${variety}`);
		this.#progress = onprogress;
		const error = await new Promise<FetchError | null>((done) => this.#waiting.push(done));
		if (error) return err(error);
		this.packs = this.packs.map((pack) =>
			pack.language === language && pack.variety === variety ? { ...pack, ready: true } : pack
		);
		return ok(undefined);
	}

	async read(): Promise<Result<null, FetchError>> {
		return ok(null);
	}

	progress(bytes: number): void {
		this.#progress(bytes);
	}

	/** Waits until a fetch is under way, and ends it. */
	async answer(error: FetchError | null = null): Promise<void> {
		while (this.#waiting.length === 0) await new Promise((tick) => setTimeout(tick, 0));
		this.#waiting.shift()?.(error);
		await new Promise((tick) => setTimeout(tick, 0));
	}

	/** The browser threw it away. */
	lose(language: string): void {
		this.packs = this.packs.map((pack) =>
			pack.language === language ? { ...pack, ready: false } : pack
		);
	}
}

export function offeredPack(
	language: string,
	rest: Partial<Omit<OfferedPack, 'language'>> = {}
): OfferedPack {
	return { language, variety: null, bytes: 2_400_000, origin: 'synthetic', ready: false, ...rest };
}
