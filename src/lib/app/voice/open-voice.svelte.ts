import { nextTimestamp, type Timestamp } from '$lib/domain/mapping/clock';
import { err, ok, type Result } from '$lib/domain/result';
import { type VoiceEvent, VoiceEventSchema } from '$lib/domain/voice/journal';
import { reduceVoice, type VoiceState } from '$lib/domain/voice/voice-state';
import type { Clock, RandomIds } from '$lib/ports/clock';
import type { Vault, VaultError } from '$lib/ports/vault';
import * as v from 'valibot';

export interface VoiceDeps {
	readonly vault: Vault;
	readonly clock: Clock;
	readonly ids: RandomIds;
}

type Unwritten<T> = T extends unknown ? Omit<T, 'id' | 'time'> : never;
/** Something that happened to a voice, before it has its id and time. */
export type NewVoiceEvent = Unwritten<VoiceEvent>;

/**
 * One voice that is open: its journal and the state folded from it. Other than
 * in a mapping an event counts only after its commit: a take that couldn't be
 * written is still in the studio's hand, to be kept again.
 */
export class OpenVoice {
	state: VoiceState;
	/** ms since 1970 of the last commit since it was opened, or null. */
	savedAt = $state.raw<number | null>(null);

	#events: readonly VoiceEvent[];
	#writing: Promise<unknown> = Promise.resolve();

	private constructor(
		readonly id: string,
		events: readonly VoiceEvent[],
		state: VoiceState,
		private readonly deps: VoiceDeps
	) {
		this.#events = events;
		this.state = $state.raw(state);
	}

	/** Reads a voice whole; `damaged` where a row of it can't be read. */
	static async read(id: string, deps: VoiceDeps): Promise<Result<OpenVoice, VaultError>> {
		const rows = await deps.vault.readVoice(id);
		if (!rows.ok) return rows;
		const events = v.safeParse(v.array(VoiceEventSchema), rows.value);
		const state = events.success ? reduceVoice(events.output) : null;
		if (!events.success || !state) return err('damaged');
		return ok(new OpenVoice(id, events.output, state, deps));
	}

	/** Writes events together, in turn after those before; resolves after the commit. */
	record(events: readonly NewVoiceEvent[]): Promise<Result<void, VaultError>> {
		const written = this.#writing.then(() => this.#write(events));
		this.#writing = written;
		return written;
	}

	async #write(unwritten: readonly NewVoiceEvent[]): Promise<Result<void, VaultError>> {
		const last = (this.#events.at(-1)?.time ?? null) as Timestamp | null;
		const events = dated(unwritten, last, this.deps);
		const done = await this.deps.vault.appendVoice(this.id, events);
		if (!done.ok) return done;
		this.#events = [...this.#events, ...events];
		const state = reduceVoice(this.#events);
		if (state) this.state = state;
		this.savedAt = this.deps.clock.now();
		return ok(undefined);
	}
}

/** Gives events their ids and times, in order. */
export function dated(
	events: readonly NewVoiceEvent[],
	last: Timestamp | null,
	{ clock, ids }: VoiceDeps
): readonly VoiceEvent[] {
	let time = last;
	return events.map((event) => {
		time = nextTimestamp(time, clock.now(), ids.device);
		return { ...event, id: ids.next(), time } as VoiceEvent;
	});
}
