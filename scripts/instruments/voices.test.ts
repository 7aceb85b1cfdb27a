import { beforeAll, describe, expect, it } from 'vitest';
import type { ClipInfo, PackHead, ShippedPack } from '../../src/lib/domain/voice/pack';
import { packFile } from '../../src/lib/domain/voice/pack-file';
import { sayHash } from '../../src/lib/domain/voice/say-hash';
import type { Utterance } from '../../src/lib/domain/voice/utterances';
import { type MadeClip, recipeOf, type Workshop, workshop } from '../voices/clip';
import { swedish } from '../voices/front-ends/sv';
import { hashOf } from '../voices/hash';
import { speakable } from '../voices/speakable';
import { againFaults } from './voices/again';
import { clipFaults } from './voices/clips';
import { completeFaults } from './voices/complete';
import { packOf, type ShelvedPack } from './voices/files';
import { soundFaults } from './voices/sound';
import { soundOfAll } from './voices/sound-threads';

const HEAD: PackHead = {
	format: 1,
	instrument: { id: 'spraksteg', version: '1' },
	language: 'sv',
	variety: null,
	origin: 'synthetic',
	speaker: null,
	generator: 'test',
	licence: 'CC-BY-4.0',
	codec: 'audio/mpeg'
};
const WORDS = ['Hej då', 'Välkommen till skolan', 'Lyssna igen'];

const utterance = (say: string): Utterance => ({
	say,
	uses: [
		{
			ref: `ui.${say.slice(0, 3)}`,
			form: null,
			class: 'instruction',
			part: 'beginning',
			step: null,
			text: say,
			gloss: null,
			core: true
		}
	]
});
const UTTERANCES = WORDS.map(utterance);

let tools: Workshop;
const clips = new Map<string, MadeClip & { recipe: string }>();
beforeAll(async () => {
	tools = await workshop();
	for (const say of WORDS) {
		const input = speakable(swedish, utterance(say));
		if (!input.ok) throw new Error(say);
		const made = await tools.make(input.value, 'other');
		if (!made.ok) throw new Error(say);
		clips.set(say, { ...made.value, recipe: recipeOf(input.value, 'other') });
	}
});

async function fileWith(change: (info: ClipInfo) => ClipInfo = (info) => info) {
	const packed = await Promise.all(
		WORDS.map(async (say) => {
			const clip = clips.get(say);
			if (!clip) throw new Error(say);
			const { bytes, ms, lufs, peak, recipe } = clip;
			const info = {
				...{ say, ms, lufs, peak, recipe, pace: 'normal' as const },
				...{ sayHash: await sayHash('sv', say), refs: [`ui.${say.slice(0, 3)}`] },
				review: { status: 'draft' as const }
			};
			return { info: change(info), bytes };
		})
	);
	return packFile(HEAD, packed);
}

async function packWith(change?: (info: ClipInfo) => ClipInfo): Promise<ShelvedPack> {
	const file = await fileWith(change);
	const { pack, reason } = await packOf(listing(file), file);
	if (!pack) throw new Error(reason ?? '');
	return pack;
}

/** Changes the first clip only. */
const first =
	(change: Partial<ClipInfo>) =>
	(info: ClipInfo): ClipInfo =>
		info.say === WORDS[0] ? { ...info, ...change } : info;

const listing = (file: Uint8Array): ShippedPack => ({
	language: 'sv',
	variety: null,
	file: 'sv.lydpack',
	bytes: file.length,
	sha256: hashOf(file)
});

describe('a shipped pack', () => {
	it('has no faults as it was made', async () => {
		const pack = await packWith();
		expect(await clipFaults(pack)).toEqual([]);
		expect(await soundFaults([pack])).toEqual({ decoded: WORDS.length, faults: [] });
		expect(completeFaults(pack, UTTERANCES, swedish)).toEqual([]);
		expect(await againFaults(pack, UTTERANCES, swedish, tools)).toEqual([]);
	});

	it('is found out by a changed byte, in the index’s sum, its own, and the clip’s', async () => {
		const file = await fileWith();
		const changed = file.slice();
		const at = changed.length - 1000;
		changed[at] = (changed[at] ?? 0) ^ 1;
		expect((await packOf(listing(file), changed)).reason).toMatch(/SHA-256/);
		expect((await packOf(listing(changed), changed)).reason).toMatch(/damagedPack/);
		expect((await packOf(listing(file), null)).reason).toMatch(/not there/);
		expect(await packOf(listing(file), file)).toMatchObject({ reason: null });
		const pack = await packWith();
		pack.body[100] = (pack.body[100] ?? 0) ^ 1;
		expect(await clipFaults(pack)).toMatchObject([{ reason: 'not the bytes it was packed with' }]);
	});

	it('is found out by a wrong length, and by words too long for their clip', async () => {
		const ms = (clips.get('Hej då')?.ms ?? 0) + 30;
		expect(await clipFaults(await packWith(first({ ms })))).toMatchObject([
			{ file: 'voices/sv.lydpack', reason: expect.stringMatching(/ms long, not/) }
		]);
		const say = 'Hej då, hej då, hej då, hej då och välkommen tillbaka till skolan';
		const cut = await packWith(first({ say, sayHash: await sayHash('sv', say) }));
		expect(await clipFaults(cut)).toMatchObject([{ reason: expect.stringMatching(/cut short/) }]);
	});

	it('is found out by a hash of other words', async () => {
		const pack = await packWith(first({ sayHash: await sayHash('sv', 'Adjö') }));
		expect(await clipFaults(pack)).toMatchObject([{ reason: 'bound to other words' }]);
	});

	it('is found out by a loudness that isn’t the clip’s', async () => {
		const pack = await packWith(first({ lufs: -12 }));
		expect((await soundFaults([pack])).faults).toMatchObject([
			{ reason: expect.stringMatching(/LUFS, not -12/) }
		]);
	});

	it('is decoded whole, shared out between threads', async () => {
		const sound = await packWith(first({ lufs: -12 }));
		const quiet = await packWith((info) => ({ ...info, lufs: -30 }));
		const { decoded, faults } = await soundOfAll([sound, quiet], 2);
		expect(decoded).toBe(2 * WORDS.length);
		expect(faults.map(({ path }) => path).sort()).toEqual(
			[...WORDS, 'Hej då'].map((say) => `ui.${say.slice(0, 3)} "${say}"`).sort()
		);
	});

	it('is named by its file, also where it is a variety’s', async () => {
		const file = await fileWith(first({ lufs: -12, recipe: '0'.repeat(64) }));
		const { pack } = await packOf({ ...listing(file), file: 'sv-finland.lydpack' }, file);
		if (!pack) throw new Error();
		const faults = [
			...(await soundFaults([pack])).faults,
			...completeFaults(pack, UTTERANCES, swedish)
		];
		expect(faults.map((fault) => fault.file)).toEqual([
			'voices/sv-finland.lydpack',
			'voices/sv-finland.lydpack'
		]);
	});

	it('names what has no clip, and a clip that nobody says', async () => {
		const now = [utterance('Hej igen'), ...UTTERANCES.slice(1)];
		const reasons = completeFaults(await packWith(), now, swedish).map(
			({ path, reason }) => `${path}: ${reason}`
		);
		expect(reasons).toEqual([
			'ui.Hej "Hej igen": has no clip: npm run voices',
			'ui.Hej "Hej då": stale: nobody says this any more'
		]);
	});

	it('names what would be made otherwise now, and what can’t be said', async () => {
		const pack = await packWith(first({ recipe: '0'.repeat(64) }));
		expect(completeFaults(pack, UTTERANCES, swedish)).toMatchObject([
			{ path: 'ui.Hej "Hej då"', reason: 'is made otherwise now: npm run voices' }
		]);
		const spelled = [...UTTERANCES, utterance('Rum 12')];
		expect(completeFaults(await packWith(), spelled, swedish)).toMatchObject([
			{ path: 'ui.Rum', reason: expect.stringMatching(/no sound for "1" at 4/) }
		]);
	});

	it('is found out where a clip made again differs', async () => {
		const pack = await packWith();
		const other = clips.get('Lyssna igen');
		const tampered: Workshop = {
			make: async (input, grade) =>
				input.input === 'Hej då' && other ? { ok: true, value: other } : tools.make(input, grade)
		};
		expect(await againFaults(pack, UTTERANCES, swedish, tampered)).toMatchObject([
			{ path: 'ui.Hej "Hej då"', reason: 'made again, its bytes differ' }
		]);
	});
});
