import { isRecordingType } from '../../../domain/mapping/recording-payloads';
import { toPieces } from '../../../domain/mapping/recording-bytes';
import type { VaultError } from '../../../ports/vault';
import type {
	Microphone,
	MicrophoneError,
	Microphones,
	Recording
} from '../../../ports/microphone';
import type { MappingSession } from '../mapping-session.svelte';
import type { Told } from './kept';

export interface RecorderDeps {
	readonly session: MappingSession;
	readonly microphones: Microphones;
	/** Bytes the device still has for the app; null where the browser doesn't say. */
	readonly roomLeft: () => Promise<number | null>;
}

/** ending: stopped, and its last piece on the way to the disk. */
export type RecorderPhase = 'idle' | 'opening' | 'recording' | 'ending';

export type RecorderProblem =
	| MicrophoneError
	/** The device took it away while it was open. */
	| 'lost'
	/** No room: on the device, or in what one mapping's backup may hold. */
	| 'full'
	/** As long as one recording may be. */
	| 'long'
	/** The vault refused for another reason. */
	| 'unsaved';

/** One recording, ms. */
const LONGEST_MS = 5 * 60_000;
/** Kept free for what is said by tapping, bytes: recording stops long before responses do. */
const RESERVE = 20 * 1024 ** 2;
/** Characters in one mapping: its file in a backup holds 64 MB at most. */
const MOST = 40 * 1024 ** 2;
/** Pieces between two looks at the room left. */
const LOOK_EVERY = 10;
const TICK_MS = 250;

/**
 * The participant's microphone: open while it records and at no other time. Each
 * piece is on the disk, encrypted, before the next is taken, so that a browser that
 * dies loses at most what came after the last one.
 */
export class Recorder {
	phase = $state.raw<RecorderPhase>('idle');
	problem = $state.raw<RecorderProblem | null>(null);
	/** ms recorded so far. */
	ms = $state(0);

	#turn = 0;
	#recording: Recording | null = null;
	#done: Promise<void> = Promise.resolve();

	constructor(private readonly deps: RecorderDeps) {}

	/** Inside a tap: asks for the microphone, and records until `stop`. */
	async start(told: Told): Promise<void> {
		if (this.phase !== 'idle') return;
		const turn = ++this.#turn;
		this.phase = 'opening';
		this.problem = null;
		this.ms = 0;
		const opened = await this.deps.microphones.open();
		const roomy = await this.#hasRoom();
		// Stopped meanwhile: whoever asked has gone on.
		if (this.#turn !== turn) {
			if (opened.ok) opened.value.close();
			return;
		}
		if (opened.ok && roomy) {
			this.#done = this.#record(opened.value, told);
			return this.#done;
		}
		if (opened.ok) opened.value.close();
		this.problem = opened.ok ? 'full' : opened.error;
		this.phase = 'idle';
	}

	/** Ends and keeps it; resolves when its last piece is written. */
	stop(problem: RecorderProblem | null = null): Promise<void> {
		if (this.phase === 'opening') {
			this.#turn++;
			this.phase = 'idle';
		}
		if (this.phase === 'recording') {
			this.phase = 'ending';
			this.problem = problem;
			this.#recording?.stop();
		}
		return this.#done;
	}

	async #record(microphone: Microphone, told: Told): Promise<void> {
		const { session } = this.deps;
		const id = session.newId();
		const began = session.now();
		const tick = setInterval(() => (this.ms = session.now() - began), TICK_MS);
		const longest = setTimeout(() => void this.stop('long'), LONGEST_MS);
		this.phase = 'recording';
		microphone.onlost(() => void this.stop('lost'));
		try {
			this.#recording = microphone.record();
			const refused = await this.#keep(id, this.#recording, told);
			if (refused) this.#fail(refused);
		} catch {
			this.#fail(this.#recording ? 'lost' : 'unsupported');
		}
		clearInterval(tick);
		clearTimeout(longest);
		microphone.close();
		this.#recording = null;
		const begun = session.state.recordings.all.some((one) => one.id === id);
		if (begun) await session.recordNow('recording.ended', { recording: id });
		this.phase = 'idle';
	}

	/** Also where the person has stopped it: what was said last isn't kept, and nobody would know. */
	#fail(problem: RecorderProblem): void {
		void this.stop(problem);
		this.problem ??= problem;
	}

	/** Writes piece by piece. @returns why it had to stop; null where it was stopped. */
	async #keep(id: string, recording: Recording, told: Told): Promise<RecorderProblem | null> {
		const { session } = this.deps;
		const type = isRecordingType(recording.type) ? recording.type : 'audio/webm';
		const begun = await session.recordNow('recording.begun', { recording: id, ...told, type });
		if (!begun.ok) return problemOf(begun.error);
		let n = 0;
		for await (const slice of recording.slices) {
			for (const bytes of toPieces(new Uint8Array(await slice.arrayBuffer()))) {
				const kept = await session.recordNow('recording.slice', { recording: id, n, bytes });
				if (!kept.ok) return problemOf(kept.error);
				n++;
				if (n % LOOK_EVERY === 0 && !(await this.#hasRoom())) return 'full';
			}
		}
		return null;
	}

	async #hasRoom(): Promise<boolean> {
		const { all } = this.deps.session.state.recordings;
		if (all.reduce((sum, { size }) => sum + size, 0) > MOST) return false;
		const left = await this.deps.roomLeft();
		return left === null || left > RESERVE;
	}
}

const problemOf = (error: VaultError): RecorderProblem => (error === 'full' ? 'full' : 'unsaved');
