import type { InstrumentFault } from '../../../src/lib/domain/instrument/fault';
import { clipBytes } from '../../../src/lib/domain/voice/pack-file';
import type { Utterance } from '../../../src/lib/domain/voice/utterances';
import { gradeOf, type Workshop } from '../../voices/clip';
import type { FrontEnd } from '../../voices/front-ends/front-end';
import { hashOf } from '../../voices/hash';
import { speakable } from '../../voices/speakable';
import type { ShelvedPack } from './files';

/** Clips made anew per pack, the same ones each time: those with the lowest hashes. */
const MADE_AGAIN = 6;

/** A few clips made again, from the words to the MP3: the same bytes, or a fault. */
export async function againFaults(
	pack: ShelvedPack,
	utterances: readonly Utterance[],
	frontEnd: FrontEnd,
	{ make }: Workshop
): Promise<readonly InstrumentFault[]> {
	const bySay = new Map(utterances.map((utterance) => [utterance.say, utterance]));
	const chosen = [...pack.head.clips]
		.sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1))
		.slice(0, MADE_AGAIN);
	const faults: InstrumentFault[] = [];
	for (const clip of chosen) {
		const utterance = bySay.get(clip.say);
		const input = utterance && speakable(frontEnd, utterance);
		if (!utterance || !input?.ok) continue;
		const made = await make(input.value, gradeOf(utterance));
		if (made.ok && hashOf(made.value.bytes) === hashOf(clipBytes(pack, clip))) continue;
		const path = `${clip.refs[0]} "${clip.say}"`;
		faults.push({ file: pack.file, path, reason: 'made again, its bytes differ' });
	}
	return faults;
}
