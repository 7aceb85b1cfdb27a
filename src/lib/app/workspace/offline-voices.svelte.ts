import type { LanguageTag } from '../../domain/language/language';
import type { FetchError, OfferedPack, ShippedPacks } from '../../ports/packs';

/**
 * ready: verified and kept, speaks without a net · fetching · waiting: its turn
 * comes · absent · failed.
 */
export type OfflineState =
	| { readonly kind: 'ready' | 'waiting' | 'absent' }
	| { readonly kind: 'fetching'; readonly got: number }
	| { readonly kind: 'failed'; readonly error: FetchError };

/** The voice of a language and variety on this device. */
export interface OfflineVoice extends Omit<OfferedPack, 'ready'> {
	readonly state: OfflineState;
}

/** After these the next pack would fare no better. */
const STOPS: readonly FetchError[] = ['offline', 'full', 'refused'];

/** Which voices this device has, and the fetching of the others, one at a time. */
export class OfflineVoices {
	all = $state.raw<readonly OfflineVoice[]>([]);
	looked = $state.raw(false);
	/** What there is couldn't be read. */
	unread = $state.raw(false);
	/** The last that became ready or failed: what a status message tells. */
	last = $state.raw<OfflineVoice | null>(null);

	/** Which are fetched, in order. */
	#queue: OfflineVoice[] = [];
	/** In use, as they were last asked for. */
	#wanted: readonly LanguageTag[] = [];
	#working: Promise<void> | null = null;

	constructor(private readonly packs: ShippedPacks) {}

	/** As the device has it now: a browser that needs room may have thrown a pack away. */
	async look(): Promise<void> {
		const offered = await this.packs.offered();
		this.unread = !offered.ok;
		// What was seen before is still there.
		if (!offered.ok) return;
		this.all = offered.value.map(({ ready, ...voice }) => {
			const state = this.all.find((one) => same(one, voice))?.state;
			const under = state && state.kind !== 'ready' && !ready;
			return { ...voice, state: under ? state : { kind: ready ? 'ready' : 'absent' } };
		});
		this.looked = true;
	}

	/**
	 * Fetches what is lacking in the background: these languages in this order,
	 * then the others. Resolves when there is nothing more to do for now.
	 */
	async want(languages: readonly LanguageTag[]): Promise<void> {
		this.#wanted = languages;
		await this.look();
		const turn = ({ language }: OfflineVoice) => {
			const at = languages.indexOf(language);
			return at === -1 ? languages.length : at;
		};
		this.#enqueue([...this.all].sort((one, other) => turn(one) - turn(other)));
		await this.#work();
	}

	/** The pedagogue asks for this one: it comes next. */
	async fetch(voice: OfflineVoice): Promise<void> {
		this.#enqueue([voice, ...this.#queue]);
		await this.#work();
	}

	/** There is a net again: what failed for want of it is tried anew. */
	async retry(): Promise<void> {
		if (this.unread) return this.want(this.#wanted);
		const failed = this.all.filter(
			({ state }) => state.kind === 'failed' && state.error === 'offline'
		);
		if (failed.length > 0) await this.want(failed.map(({ language }) => language));
	}

	#enqueue(voices: readonly OfflineVoice[]): void {
		const lacking = voices.filter((voice) => {
			const kind = this.#stateOf(voice).kind;
			return kind !== 'ready' && kind !== 'fetching';
		});
		this.#queue = lacking.filter(
			(voice, index) => lacking.findIndex((one) => same(one, voice)) === index
		);
		for (const voice of this.#queue) this.#set(voice, { kind: 'waiting' });
	}

	#work(): Promise<void> {
		this.#working ??= this.#fetchAll().finally(() => (this.#working = null));
		return this.#working;
	}

	async #fetchAll(): Promise<void> {
		for (let voice = this.#queue.shift(); voice; voice = this.#queue.shift()) {
			const error = await this.#fetchOne(voice);
			if (!error || !STOPS.includes(error)) continue;
			for (const waiting of this.#queue) this.#set(waiting, { kind: 'absent' });
			this.#queue = [];
		}
	}

	async #fetchOne(voice: OfflineVoice): Promise<FetchError | null> {
		const { language, variety } = voice;
		this.#set(voice, { kind: 'fetching', got: 0 });
		const done = await this.packs.fetch(language, variety, (got) =>
			this.#set(voice, { kind: 'fetching', got })
		);
		this.#set(voice, done.ok ? { kind: 'ready' } : { kind: 'failed', error: done.error });
		this.last = this.all.find((one) => same(one, voice)) ?? null;
		return done.ok ? null : done.error;
	}

	#stateOf(voice: OfflineVoice): OfflineState {
		return this.all.find((one) => same(one, voice))?.state ?? { kind: 'absent' };
	}

	#set(voice: OfflineVoice, state: OfflineState): void {
		this.all = this.all.map((one) => (same(one, voice) ? { ...one, state } : one));
	}
}

type Named = Pick<OfferedPack, 'language' | 'variety'>;

function same(one: Named, other: Named): boolean {
	return one.language === other.language && one.variety === other.variety;
}
