/** Safari 16.4 and later; not in the types yet. */
interface AudioSession {
	type: string;
}

/** Milliseconds of silence in the loop. */
const SILENCE_MS = 500;
const RATE = 8000;

let loop: HTMLAudioElement | null = null;

/**
 * Asks iOS to sound even when the ring switch is set to silent. Called inside a
 * gesture. While the microphone is open its own session type stays.
 */
export function askToSound(): void {
	const device: (Navigator & { audioSession?: AudioSession }) | undefined = globalThis.navigator;
	const session = device?.audioSession;
	if (session) {
		if (session.type !== 'play-and-record') session.type = 'playback';
	} else if ('GestureEvent' in globalThis && device.maxTouchPoints > 0) {
		// Older iOS follows the switch until a media element plays.
		loop ??= silentLoop();
		void loop.play().catch(() => undefined);
	}
}

/** When the page is hidden, so that no silent player stands on the lock screen. */
export function restSession(): void {
	loop?.pause();
}

function silentLoop(): HTMLAudioElement {
	const audio = new Audio(URL.createObjectURL(silence()));
	audio.loop = true;
	return audio;
}

/** A WAV file of nothing: 8 bits, mono. */
function silence(): Blob {
	const samples = new Uint8Array((RATE * SILENCE_MS) / 1000).fill(128);
	const head = new DataView(new ArrayBuffer(44));
	const text = (at: number, said: string) =>
		[...said].forEach((sign, index) => head.setUint8(at + index, sign.charCodeAt(0)));
	text(0, 'RIFF');
	head.setUint32(4, 36 + samples.length, true);
	text(8, 'WAVEfmt ');
	head.setUint32(16, 16, true);
	head.setUint16(20, 1, true);
	head.setUint16(22, 1, true);
	head.setUint32(24, RATE, true);
	head.setUint32(28, RATE, true);
	head.setUint16(32, 1, true);
	head.setUint16(34, 8, true);
	text(36, 'data');
	head.setUint32(40, samples.length, true);
	return new Blob([head.buffer, samples], { type: 'audio/wav' });
}
