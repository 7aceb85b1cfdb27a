import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { utterancesOf } from '../../src/lib/domain/voice/utterances';
import { type Workshop, workshop } from '../voices/clip';
import { FRONT_ENDS } from '../voices/front-ends/index';
import { againFaults } from './voices/again';
import { clipFaults } from './voices/clips';
import { completeFaults, staleFaults } from './voices/complete';
import { readPacks, type ShelvedPack } from './voices/files';
import { packless, type Parity, parityOf } from './voices/parity';
import { soundOfAll } from './voices/sound-threads';

export interface VoicesCheck {
	/** By language: what its shipped packs can say, and what has no clip. */
	readonly parity: ReadonlyMap<string, Parity>;
	readonly clips: number;
	/** Clips that were decoded and measured. */
	readonly decoded: number;
	readonly faults: readonly InstrumentFault[];
}

/**
 * The shipped voices of an instrument. Files, every clip, its sound and
 * completeness are checked whole; a few clips are made again.
 */
export async function checkVoices(folder: string, instrument: Instrument): Promise<VoicesCheck> {
	const { packs, faults: fileFaults } = await readPacks(folder);
	const faults = [...fileFaults];
	let decoded = 0;
	if (packs.length > 0) {
		const listening = soundOfAll(packs);
		const [sound, own] = await Promise.all([listening, packFaults(instrument, packs)]);
		decoded = sound.decoded;
		faults.push(...own, ...sound.faults);
	}
	faults.push(...packless(instrument, packs));
	return {
		parity: new Map(
			Object.keys(instrument.languages).map((tag) => [tag, parityOf(instrument, tag, packs)])
		),
		clips: packs.reduce((sum, { head }) => sum + head.clips.length, 0),
		decoded,
		faults
	};
}

/** All that can be told of packs without listening. */
async function packFaults(
	instrument: Instrument,
	packs: readonly ShelvedPack[]
): Promise<readonly InstrumentFault[]> {
	const tools = await workshop();
	const faults: InstrumentFault[] = [];
	for (const pack of packs)
		faults.push(...(await clipFaults(pack)), ...(await wordFaults(instrument, pack, tools)));
	return faults;
}

/** What a pack says against what its language says. */
async function wordFaults(
	instrument: Instrument,
	pack: ShelvedPack,
	tools: Workshop
): Promise<readonly InstrumentFault[]> {
	const { language, variety, origin } = pack.head;
	const utterances = utterancesOf(instrument, language, variety);
	const frontEnd = FRONT_ENDS[language];
	if (!frontEnd || origin === 'human') return staleFaults(pack, utterances);
	return [
		...completeFaults(pack, utterances, frontEnd),
		...(await againFaults(pack, utterances, frontEnd, tools))
	];
}
