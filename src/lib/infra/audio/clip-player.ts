import type { Ending } from '../../ports/voice';
import { type AudioOutput, FROZEN_MS } from './audio-context';

/** How often the clock is looked at while something plays, ms. */
const LOOK_MS = FROZEN_MS / 4;

interface Turn {
	source: AudioBufferSourceNode | null;
	watch: ReturnType<typeof setInterval> | undefined;
	readonly settle: (ending: Ending) => void;
}

/** Plays one decoded clip at a time. */
export class ClipPlayer {
	#turn: Turn | null = null;

	constructor(private readonly output: AudioOutput) {
		output.onlost = () => this.#end('interrupted');
	}

	/**
	 * Starts in this very task where the context runs and the samples are at hand.
	 * Else the context is woken now, inside the gesture, and nothing starts that
	 * was stopped meanwhile.
	 */
	play(decoded: () => AudioBuffer | Promise<AudioBuffer | null>): Promise<Ending> {
		this.stop();
		return new Promise((settle) => {
			const turn: Turn = { source: null, watch: undefined, settle };
			this.#turn = turn;
			const ready = this.output.ready;
			const buffer = decoded();
			if (ready && !(buffer instanceof Promise)) return this.#start(turn, buffer, ready, true);
			void Promise.all([ready ?? this.output.wake(), buffer]).then(([context, sound]) => {
				if (this.#turn !== turn) return;
				if (context && sound) this.#start(turn, sound, context, true);
				else this.#end('silent');
			});
		});
	}

	stop(): void {
		this.#end('stopped');
	}

	#start(turn: Turn, buffer: AudioBuffer, context: AudioContext, first: boolean): void {
		const source = context.createBufferSource();
		source.buffer = buffer;
		source.connect(context.destination);
		source.onended = () => {
			if (this.#turn === turn && turn.source === source) this.#end('ended');
		};
		turn.source = source;
		source.start();
		this.#watch(turn, buffer, context, first);
	}

	/** A context can say that it runs while its clock stands still: then once more in a new one. */
	#watch(turn: Turn, buffer: AudioBuffer, context: AudioContext, first: boolean): void {
		const begun = context.currentTime;
		let at = begun;
		let still = 0;
		turn.watch = setInterval(() => {
			still = context.currentTime === at ? still + LOOK_MS : 0;
			at = context.currentTime;
			if (still < FROZEN_MS) return;
			clearInterval(turn.watch);
			if (at !== begun) return this.output.lose(context);
			this.output.renew(context);
			if (!first) return this.#end('silent');
			turn.source = null;
			void this.output.wake().then((woken) => {
				if (this.#turn !== turn) return;
				if (woken) this.#start(turn, buffer, woken, false);
				else this.#end('silent');
			});
		}, LOOK_MS);
	}

	#end(ending: Ending): void {
		const turn = this.#turn;
		if (!turn) return;
		this.#turn = null;
		clearInterval(turn.watch);
		if (turn.source) silence(turn.source);
		turn.settle(ending);
	}
}

function silence(source: AudioBufferSourceNode): void {
	source.onended = null;
	try {
		source.stop();
	} catch {
		// Its context is closed.
	}
	source.disconnect();
}
