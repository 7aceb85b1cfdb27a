import type { RecordingFace } from '../../src/lib/app/mapping/recording/recording-face';

/** Stands in for the recording of the person's own voice: keeps what was asked of it in `calls`. */
export class FakeRecording implements RecordingFace {
	phase = $state<RecordingFace['phase']>('idle');
	ms = $state(0);
	kept = $state<number | null>(null);
	listening = $state(false);
	problem = $state<RecordingFace['problem']>(null);
	readonly calls: string[] = [];

	constructor(rest: Partial<FakeRecording> = {}) {
		Object.assign(this, rest);
	}

	start = (): void => {
		this.calls.push('start');
		this.phase = 'recording';
	};
	stop = (): void => {
		this.calls.push('stop');
		this.phase = 'idle';
		this.kept = this.ms;
	};
	listen = (): void => {
		this.calls.push('listen');
		this.listening = !this.listening;
	};
	erase = (): void => void this.calls.push('erase');
	refuse = (): void => void this.calls.push('refuse');
	leave = (): void => void this.calls.push('leave');
}
