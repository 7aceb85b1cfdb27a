import { CLIP_MS } from '$lib/domain/voice/pack';
import type {
	Microphone,
	MicrophoneError,
	Microphones,
	Processing,
	Recording
} from '$lib/ports/microphone';
import { judgeRoom, listenToRoom, type RoomVerdict } from './room-check';

/** Recording ends by itself a little after the longest clip there may be. */
const LONGEST_MS = CLIP_MS.max + 3000;

export type DeskProblem =
	| MicrophoneError
	/** The device took it away while it was open, or couldn't go on recording. */
	| 'lost';

/** off: closed · opening: asking for it · room: listening to the silence · ready · recording. */
export type DeskPhase = 'off' | 'opening' | 'room' | 'ready' | 'recording';

/** The microphone on the desk: opened, the room listened to, and one recording at a time. */
export class RecordingDesk {
	phase = $state.raw<DeskPhase>('off');
	problem = $state.raw<DeskProblem | null>(null);
	/** The room's level, dBFS; null before it was listened to. */
	noise = $state.raw<number | null>(null);
	/** The room's verdict was seen, and one goes on. */
	accepted = $state.raw(false);
	/** As the device calls it. */
	name = $state.raw('');
	/** What the browser does to the sound though it was asked not to. */
	processing = $state.raw<readonly Processing[]>([]);

	#microphone: Microphone | null = null;
	#recording: Recording | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly microphones: Microphones) {}

	get room(): RoomVerdict | null {
		return this.noise === null ? null : judgeRoom(this.noise);
	}

	/** dBFS right now; −100 while it is closed. */
	level(): number {
		return this.#microphone?.level() ?? -100;
	}

	/** Opens it inside a tap; where it was open before in this room, without listening again. */
	async open(): Promise<void> {
		if (this.phase !== 'off') return;
		this.phase = 'opening';
		this.problem = null;
		const opened = await this.microphones.open();
		// Closed meanwhile: whoever asked has gone.
		if ((this.phase as DeskPhase) !== 'opening') {
			if (opened.ok) opened.value.close();
			return;
		}
		if (!opened.ok) {
			this.phase = 'off';
			this.problem = opened.error;
			return;
		}
		const microphone = opened.value;
		microphone.onlost(() => this.#lost());
		this.#microphone = microphone;
		this.name = microphone.name;
		this.processing = microphone.processing;
		if (this.noise === null) await this.listen();
		else this.phase = 'ready';
	}

	/** Three seconds of silence. */
	async listen(): Promise<void> {
		const microphone = this.#microphone;
		if (!microphone) return;
		this.phase = 'room';
		this.noise = null;
		this.accepted = false;
		const noise = await listenToRoom(
			() => microphone.level(),
			() => this.#microphone === microphone && this.phase === 'room'
		);
		if (noise === null) return;
		this.noise = noise;
		this.phase = 'ready';
	}

	/**
	 * Records until `stop`, or until it is longer than a clip may be.
	 *
	 * @returns the whole recording; null where it was thrown away or the microphone lost.
	 */
	async record(): Promise<Blob | null> {
		if (!this.#microphone || this.phase !== 'ready') return null;
		let recording: Recording | null = null;
		const slices: Blob[] = [];
		try {
			recording = this.#microphone.record();
			this.#recording = recording;
			this.phase = 'recording';
			this.#timer = setTimeout(() => this.stop(), LONGEST_MS);
			for await (const slice of recording.slices) slices.push(slice);
		} catch {
			if (this.#recording === recording) this.#lost();
			return null;
		} finally {
			clearTimeout(this.#timer);
		}
		if (this.#recording !== recording) return null;
		this.#recording = null;
		this.phase = 'ready';
		return new Blob(slices, { type: recording.type });
	}

	stop(): void {
		this.#recording?.stop();
	}

	/** Ends a recording that isn't wanted. */
	discard(): void {
		const recording = this.#recording;
		if (!recording) return;
		this.#recording = null;
		recording.stop();
		this.phase = 'ready';
	}

	/** On leaving, when the page is hidden, and on locking: nobody is listened to. */
	close(): void {
		this.discard();
		this.#microphone?.close();
		this.#microphone = null;
		this.phase = 'off';
	}

	/** Another microphone, or the same at another place: the room is listened to again. */
	#lost(): void {
		this.close();
		this.noise = null;
		this.accepted = false;
		this.problem = 'lost';
	}
}
