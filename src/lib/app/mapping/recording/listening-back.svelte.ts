import type { RecordingState } from '../../../domain/mapping/recording';
import type { Playback } from '../../../ports/playback';
import type { MappingSession } from '../mapping-session.svelte';
import { soundOf } from './kept';

/** One recording at a time is listened to. */
export class ListeningBack {
	/** Id of what is heard now. */
	playing = $state.raw<string | null>(null);
	#turn = 0;

	constructor(
		private readonly session: MappingSession,
		private readonly playback: Playback
	) {}

	async play(recording: RecordingState): Promise<void> {
		this.stop();
		const turn = this.#turn;
		this.playing = recording.id;
		await this.playback.play(soundOf(this.session, recording));
		if (this.#turn === turn) this.playing = null;
	}

	stop(): void {
		this.#turn++;
		if (this.playing !== null) this.playback.stop();
		this.playing = null;
	}
}
