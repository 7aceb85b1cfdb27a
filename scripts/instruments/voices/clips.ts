import type { InstrumentFault } from '../../../src/lib/domain/instrument/fault';
import type { PackClip } from '../../../src/lib/domain/voice/pack';
import { clipBytes } from '../../../src/lib/domain/voice/pack-file';
import { sayHash } from '../../../src/lib/domain/voice/say-hash';
import { type Mp3Stream, mp3Stream } from '../../../src/lib/infra/audio/signal/mp3-frames';
import { hashOf } from '../../voices/hash';
import type { ShelvedPack } from './files';

/** A computer's clip is between these, ms. */
const LENGTH = { min: 300, max: 45_000 };
/**
 * Least and most ms a letter (`\p{L}`) takes, beside at most so many for the
 * whole; measured on all clips of each language, with a tenth to spare. A word
 * cut short is under the least. People take their own time.
 */
const PACE: Readonly<Record<string, { least: number; most: number; over: number }>> = {
	ar: { least: 105, most: 260, over: 700 },
	en: { least: 65, most: 160, over: 700 },
	fa: { least: 92, most: 205, over: 700 },
	kmr: { least: 75, most: 145, over: 700 },
	prs: { least: 103, most: 225, over: 700 },
	so: { least: 80, most: 190, over: 700 },
	sv: { least: 65, most: 190, over: 700 },
	ti: { least: 130, most: 325, over: 700 }
};

/** The studio's header tells how long the words are; the file is longer by what the codec adds, ms. */
const CODEC_MS = 200;

/** Each clip's bytes against what the header says of them, without decoding. */
export async function clipFaults(pack: ShelvedPack): Promise<readonly InstrumentFault[]> {
	const faults: InstrumentFault[] = [];
	for (const clip of pack.head.clips) {
		const reason = await wrongIn(pack, clip);
		const path = `${clip.refs[0]} "${clip.say}"`;
		if (reason) faults.push({ file: pack.file, path, reason });
	}
	return faults;
}

async function wrongIn(pack: ShelvedPack, clip: PackClip): Promise<string | null> {
	const { language, origin } = pack.head;
	const bytes = clipBytes(pack, clip);
	if (hashOf(bytes) !== clip.sha256) return 'not the bytes it was packed with';
	if ((await sayHash(language, clip.say)) !== clip.sayHash) return 'bound to other words';
	const stream = mp3Stream(bytes);
	if (!stream) return 'not MP3 from its first byte to its last';
	if (stream.channels !== 1) return 'not mono';
	return origin === 'human' ? recorded(stream, clip) : generated(stream, clip, language);
}

/** A person's clip, as the studio makes them (32 kHz, 48 kbit/s) or at least as good as a stimulus. */
function recorded({ rate, kbps, ms }: Mp3Stream, clip: PackClip): string | null {
	if (rate < 22050 || kbps === null || kbps < 32) return `${rate} Hz at ${kbps} kbit/s`;
	return ms < clip.ms || ms > clip.ms + CODEC_MS ? `${ms} ms long, not ${clip.ms}` : null;
}

/** A computer's clip, as `npm run voices` makes them. */
function generated({ rate, kbps, ms }: Mp3Stream, clip: PackClip, tag: string): string | null {
	if (rate !== 22050 || kbps === null || kbps < 24) return `${rate} Hz at ${kbps} kbit/s`;
	if (ms !== clip.ms) return `${ms} ms long, not ${clip.ms}`;
	if (ms < LENGTH.min || ms > LENGTH.max) return `${ms} ms long`;
	const letters = clip.say.match(/\p{L}/gu)?.length ?? 0;
	const pace = PACE[tag];
	if (pace && ms < letters * pace.least) return `${letters} letters in ${ms} ms: cut short?`;
	if (pace && ms > letters * pace.most + pace.over) return `${letters} letters in ${ms} ms`;
	return null;
}
