import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { type Coverage, clipsOfPack, coverageOf } from '../../src/lib/domain/voice/coverage';
import type { Pack } from '../../src/lib/domain/voice/pack-file';
import { utterancesOf } from '../../src/lib/domain/voice/utterances';
import { type Workshop, workshop } from '../voices/clip';
import { FRONT_ENDS } from '../voices/front-ends/index';
import { againFaults } from './voices/again';
import { clipFaults } from './voices/clips';
import { completeFaults, staleFaults } from './voices/complete';
import { readPacks } from './voices/files';
import { soundFaults } from './voices/sound';

export interface VoicesCheck {
	/** By language: what its shipped packs can say. */
	readonly coverage: ReadonlyMap<string, Coverage>;
	readonly clips: number;
	/** Clips that were decoded and measured. */
	readonly decoded: number;
	readonly faults: readonly InstrumentFault[];
}

/**
 * The shipped voices of an instrument. Files, clips, lengths and completeness
 * are checked whole; one clip in eight is decoded, and a few made again.
 */
export async function checkVoices(folder: string, instrument: Instrument): Promise<VoicesCheck> {
	const { packs, faults: fileFaults } = await readPacks(folder);
	const faults = [...fileFaults];
	let decoded = 0;
	if (packs.length > 0) {
		const tools = await workshop();
		for (const pack of packs) {
			const sound = await soundFaults(pack);
			decoded += sound.decoded;
			faults.push(...(await clipFaults(pack)), ...sound.faults);
			faults.push(...(await wordFaults(instrument, pack, tools)));
		}
	}
	const coverage = new Map(
		Object.keys(instrument.languages).map((tag) => {
			const own = packs.filter(({ head }) => head.language === tag);
			return [
				tag,
				coverageOf(
					utterancesOf(instrument, tag),
					own.flatMap(({ head }) => clipsOfPack(head))
				)
			];
		})
	);
	faults.push(...packless(instrument, packs, coverage));
	const clips = packs.reduce((sum, { head }) => sum + head.clips.length, 0);
	return { coverage, clips, decoded, faults };
}

/** What a pack says against what its language says. */
async function wordFaults(
	instrument: Instrument,
	pack: Pack,
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

/** Languages that could be said and aren't; only where voices are shipped at all. */
function packless(
	instrument: Instrument,
	packs: readonly Pack[],
	coverage: ReadonlyMap<string, Coverage>
): readonly InstrumentFault[] {
	if (packs.length === 0) return [];
	return Object.keys(instrument.languages)
		.filter((tag) => FRONT_ENDS[tag] && (coverage.get(tag)?.total ?? 0) > 0)
		.filter((tag) => !packs.some(({ head }) => head.language === tag))
		.map((tag) => ({
			file: 'voices/index.json',
			path: tag,
			reason: 'has a front end and no pack: npm run voices'
		}));
}
