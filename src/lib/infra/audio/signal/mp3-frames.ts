export interface Mp3Stream {
	readonly frames: number;
	/** Sample rate in Hz. */
	readonly rate: number;
	readonly channels: 1 | 2;
	/** Constant bit rate in kbit/s, or null where frames differ. */
	readonly kbps: number | null;
	/** Length of what a decoder gives, in milliseconds, rounded. */
	readonly ms: number;
}

interface Frame {
	readonly rate: number;
	readonly channels: 1 | 2;
	readonly kbps: number;
	readonly samples: number;
	readonly bytes: number;
}

/** kbit/s of layer III by the header's index (ISO/IEC 11172-3 and 13818-3); 0 has no sense here. */
const KBPS_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const KBPS_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES_1 = [44100, 48000, 32000];

/**
 * Reads the frame headers of an MPEG 1 or 2 layer III file. null unless it is
 * frames from its first byte to its last, all of one rate and as many channels:
 * a tag, a gap or a cut frame makes it something else than our encoder writes.
 */
export function mp3Stream(bytes: Uint8Array): Mp3Stream | null {
	let at = 0;
	let frames = 0;
	let samples = 0;
	let first: Frame | null = null;
	let constant = true;
	while (at < bytes.length) {
		const frame = frameAt(bytes, at);
		if (!frame || at + frame.bytes > bytes.length) return null;
		first ??= frame;
		if (frame.rate !== first.rate || frame.channels !== first.channels) return null;
		constant &&= frame.kbps === first.kbps;
		frames += 1;
		samples += frame.samples;
		at += frame.bytes;
	}
	if (!first) return null;
	const { rate, channels, kbps } = first;
	const ms = Math.round((samples / rate) * 1000);
	return { frames, rate, channels, kbps: constant ? kbps : null, ms };
}

function frameAt(bytes: Uint8Array, at: number): Frame | null {
	const [sync = 0, kind = 0, sizes = 0, mode = 0] = bytes.subarray(at, at + 4);
	if (sync !== 0xff || (kind & 0xe6) !== 0xe2) return null;
	const version = (kind >> 3) & 3;
	if (version < 2) return null;
	const one = version === 3;
	const kbps = (one ? KBPS_1 : KBPS_2)[sizes >> 4];
	const base = RATES_1[(sizes >> 2) & 3];
	if (!kbps || !base) return null;
	const rate = one ? base : base / 2;
	const samples = one ? 1152 : 576;
	const padding = (sizes >> 1) & 1;
	const size = Math.floor(((samples / 8) * kbps * 1000) / rate) + padding;
	return { rate, channels: mode >> 6 === 3 ? 1 : 2, kbps, samples, bytes: size };
}
