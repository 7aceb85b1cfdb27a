import { mayRecord, type RecordingState } from '../../../domain/mapping/recording';
import type { MappingSession } from '../mapping-session.svelte';
import { recordingsOf, type Told } from './kept';
import type { ListeningBack } from './listening-back.svelte';
import type { Recorder, RecorderProblem } from './recorder.svelte';
import type { RecordingFace } from './recording-face';

export interface OwnVoiceDeps {
	readonly session: MappingSession;
	readonly recorder: Recorder;
	readonly listening: ListeningBack;
	/** What the current screen asks to be told or read aloud; null where nothing is. */
	readonly told: () => Told | null;
	/** The screen's own voice falls silent. */
	readonly silence: () => void;
	/** Says a text of the screen's own, by its key. */
	readonly say: (key: string) => void;
	/** For the pedagogue, who reads why. */
	readonly onProblem: (problem: RecorderProblem) => void;
}

const KEPT_ALL_THE_SAME: readonly RecorderProblem[] = ['full', 'long', 'unsaved'];

/** Recording, listening and erasing on the participant's screens, where the person has agreed. */
export class OwnVoice implements RecordingFace {
	/** Where the problem was met: told there, and not on the screens after. */
	#at = $state.raw<Told | null>(null);

	constructor(private readonly deps: OwnVoiceDeps) {}

	/** Whether this screen offers it. */
	get offered(): boolean {
		return this.deps.told() !== null && mayRecord(this.deps.session.state.recordings);
	}

	get phase() {
		return this.deps.recorder.phase;
	}

	get ms(): number {
		return this.deps.recorder.ms;
	}

	get kept(): number | null {
		return this.#last?.ms ?? null;
	}

	get listening(): boolean {
		return this.deps.listening.playing !== null;
	}

	get problem(): 'lost' | 'full' | null {
		const { problem } = this.deps.recorder;
		const told = this.deps.told();
		if (!problem || this.#at?.ref !== told?.ref || this.#at?.run !== told?.run) return null;
		return KEPT_ALL_THE_SAME.includes(problem) ? 'full' : 'lost';
	}

	start(): void {
		const told = this.deps.told();
		if (!told || !this.offered) return;
		this.deps.silence();
		this.deps.listening.stop();
		this.#at = told;
		void this.deps.recorder.start(told).then(() => this.#tell());
	}

	stop(): void {
		void this.deps.recorder.stop();
	}

	listen(): void {
		const last = this.#last;
		if (this.listening || !last) return this.deps.listening.stop();
		this.deps.silence();
		void this.deps.listening.play(last);
	}

	erase(): void {
		const last = this.#last;
		this.deps.listening.stop();
		if (last) void this.deps.session.record('recording.unwanted', { recording: last.id });
	}

	refuse(): void {
		this.leave();
		void this.deps.session.record('recording.wished', { wish: false, by: 'participant' });
	}

	leave(): void {
		this.deps.listening.stop();
		this.stop();
	}

	get #last(): RecordingState | undefined {
		const told = this.deps.told();
		// While it records there is nothing to hear yet.
		if (!told || this.phase === 'recording') return undefined;
		return recordingsOf(this.deps.session.state, told).at(-1);
	}

	#tell(): void {
		const { problem } = this.deps.recorder;
		if (problem) this.deps.onProblem(problem);
		if (this.problem) this.deps.say(`voice.${this.problem}`);
	}
}
