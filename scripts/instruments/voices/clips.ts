import type { InstrumentFault } from '../../../src/lib/domain/instrument/fault';
import type { PackClip } from '../../../src/lib/domain/voice/pack';
import { clipBytes, type Pack } from '../../../src/lib/domain/voice/pack-file';
import { sayHash } from '../../../src/lib/domain/voice/say-hash';
import { mp3Stream } from '../../../src/lib/infra/audio/signal/mp3-frames';
import { hashOf } from './files';

/** Sound between these is a clip of ours, ms. */
const LENGTH = { min: 300, max: 45_000 };
/**
 * Least and most ms a letter (`\p{L}`) takes, beside at most so many for the
 * whole; measured on all clips of each language, with a tenth to spare. A word
 * cut short is under the least.
 */
const PACE: Readonly<Record<string, { least: number; most: number; over: number }>> = {
	ar: { least: 105, most: 260, over: 700 },
	en: { least: 65, most: 160, over: 700 },
	so: { least: 80, most: 190, over: 700 },
	sv: { least: 65, most: 190, over: 700 }
};

export function fileOf({ head }: Pack): string {
	return `voices/${head.language.toLowerCase()}.lydpack`;
}

/** Each clip's bytes against what the header says of them, without decoding. */
export async function clipFaults(pack: Pack): Promise<readonly InstrumentFault[]> {
	const faults: InstrumentFault[] = [];
	for (const clip of pack.head.clips) {
		const reason = await clipFault(pack, clip);
		const path = `${clip.refs[0]} "${clip.say}"`;
		if (reason) faults.push({ file: fileOf(pack), path, reason });
	}
	return faults;
}

async function clipFault(pack: Pack, clip: PackClip): Promise<string | null> {
	const { language } = pack.head;
	const bytes = clipBytes(pack, clip);
	if (hashOf(bytes) !== clip.sha256) return 'not the bytes it was packed with';
	if ((await sayHash(language, clip.say)) !== clip.sayHash) return 'bound to other words';
	const stream = mp3Stream(bytes);
	if (!stream) return 'not MP3 from its first byte to its last';
	const { channels, rate, kbps, ms } = stream;
	if (channels !== 1 || rate !== 22050 || kbps === null || kbps < 24)
		return `${channels} channels of ${rate} Hz at ${kbps} kbit/s`;
	if (ms !== clip.ms) return `${ms} ms long, not ${clip.ms}`;
	if (ms < LENGTH.min || ms > LENGTH.max) return `${ms} ms long`;
	const letters = clip.say.match(/\p{L}/gu)?.length ?? 0;
	const pace = PACE[language];
	if (pace && ms < letters * pace.least) return `${letters} letters in ${ms} ms: cut short?`;
	if (pace && ms > letters * pace.most + pace.over) return `${letters} letters in ${ms} ms`;
	return null;
}
