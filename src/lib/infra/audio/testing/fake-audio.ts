/** An AudioContext that a test can let run, interrupt and freeze. */
export class FakeContext extends EventTarget {
	state: AudioContextState = 'suspended';
	currentTime = 0;
	/** The person has touched the page: it may sound. */
	allowed = true;
	readonly destination = {};
	/** What was started here, in order. */
	readonly started: FakeSource[] = [];
	readonly tones: number[] = [];

	async resume(): Promise<void> {
		if (this.state === 'closed') throw new DOMException('closed', 'InvalidStateError');
		if (this.allowed) this.become('running');
		else await new Promise<never>(() => undefined);
	}

	async close(): Promise<void> {
		this.become('closed');
	}

	become(state: AudioContextState): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}

	createBufferSource(): FakeSource {
		return new FakeSource(this);
	}

	createGain() {
		const gain = { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} };
		return { gain, connect: () => {} };
	}

	createOscillator() {
		const frequency = { value: 0 };
		const start = () => this.tones.push(frequency.value);
		return { frequency, connect: () => {}, start, stop: () => {} };
	}
}

export class FakeSource {
	buffer: FakeBuffer | null = null;
	onended: (() => void) | null = null;
	stopped = false;

	constructor(private readonly context: FakeContext) {}

	connect(): void {}
	disconnect(): void {}

	start(): void {
		this.context.started.push(this);
	}

	stop(): void {
		this.stopped = true;
	}
}

export interface FakeBuffer {
	readonly duration: number;
	/** What the bytes said. */
	readonly sound: string;
}

/** Reads a made clip's bytes back as text; `fails` stands for what no decoder takes. */
export function fakeDecode(decoded: string[], seconds = 1) {
	return async (mp3: ArrayBuffer): Promise<AudioBuffer> => {
		const sound = new TextDecoder().decode(mp3);
		decoded.push(sound);
		await Promise.resolve();
		if (sound === 'fails') throw new DOMException('no', 'EncodingError');
		return { duration: seconds, sound } as unknown as AudioBuffer;
	};
}

/** A page and devices that tell of changes when a test says so. */
export class FakePage extends EventTarget {
	visibilityState: DocumentVisibilityState = 'visible';

	show(state: DocumentVisibilityState): void {
		this.visibilityState = state;
		this.dispatchEvent(new Event('visibilitychange'));
	}
}
