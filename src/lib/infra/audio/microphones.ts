import { err, ok, type Result } from '$lib/domain/result';
import type { Microphone, MicrophoneError, Microphones, Processing } from '$lib/ports/microphone';
import { microphoneError } from './microphone-error';
import { levelOf } from './microphone-level';
import { recorderOf, recordingOf } from './microphone-recording';

/** A device may fall silent for a moment; longer, and it has been taken away. */
const MUTED_MS = 800;

/** Nothing may shape the voice: what it says is brought to loudness afterwards. */
const CONSTRAINTS: MediaTrackConstraints = {
	autoGainControl: { ideal: false },
	noiseSuppression: { ideal: false },
	echoCancellation: { ideal: false },
	channelCount: { ideal: 1 }
};

/** Safari's; the speaker stays silent while one records without it. */
interface WithAudioSession {
	readonly audioSession?: { type: string };
}

/** The browser's microphones, through getUserMedia and MediaRecorder. */
export class BrowserMicrophones implements Microphones {
	async open(): Promise<Result<Microphone, MicrophoneError>> {
		const devices = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
		if (!devices?.getUserMedia || typeof MediaRecorder === 'undefined') return err('unsupported');
		const session = playAndRecord();
		let context: AudioContext | null = null;
		let stream: MediaStream | null = null;
		try {
			// Made before the wait: afterwards the tap no longer counts, and it would stay asleep.
			context = new AudioContext();
			stream = await devices.getUserMedia({ audio: CONSTRAINTS });
			// It may never settle, and recording needs no level.
			void context.resume().catch(() => undefined);
			return ok(microphoneOf(stream, context, session));
		} catch (thrown) {
			letGo(stream, context);
			session.restore();
			return err(microphoneError(thrown));
		}
	}
}

function microphoneOf(
	stream: MediaStream,
	context: AudioContext,
	session: { restore(): void }
): Microphone {
	const [track] = stream.getAudioTracks();
	const level = levelOf(context, stream);
	let open = true;
	let lost = (): void => undefined;
	const lose = (): void => {
		if (!open) return;
		close();
		lost();
	};
	const close = (): void => {
		if (!open) return;
		open = false;
		letGo(stream, context);
		session.restore();
	};
	track?.addEventListener('ended', lose);
	track?.addEventListener('mute', () => {
		setTimeout(() => track.muted && lose(), MUTED_MS);
	});
	return {
		name: track?.label ?? '',
		processing: processingOf(track?.getSettings() ?? {}),
		level,
		record: () => recordingOf(recorderOf(stream)),
		onlost: (call) => (lost = call),
		close
	};
}

/** Nobody is listened to any more. */
function letGo(stream: MediaStream | null, context: AudioContext | null): void {
	for (const track of stream?.getTracks() ?? []) track.stop();
	void context?.close().catch(() => undefined);
}

/** What the browser does to the sound though it was asked not to. */
function processingOf(granted: MediaTrackSettings): readonly Processing[] {
	const all: readonly [Processing, boolean | string | undefined][] = [
		['gain', granted.autoGainControl],
		['noise', granted.noiseSuppression],
		['echo', granted.echoCancellation]
	];
	return all.flatMap(([what, on]) => (on ? [what] : []));
}

function playAndRecord(): { restore(): void } {
	const { audioSession } = navigator as WithAudioSession;
	if (!audioSession) return { restore: () => undefined };
	const before = audioSession.type;
	audioSession.type = 'play-and-record';
	return { restore: () => (audioSession.type = before) };
}
