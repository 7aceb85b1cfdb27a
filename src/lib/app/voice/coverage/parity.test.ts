import { beforeAll, describe, expect, it } from 'vitest';
import { voiceDeps } from '../../../../../tests/support/fake-studio';
import { keptOf } from '../../../../../tests/support/fake-review';
import { MemoryPacks } from '../../../../../tests/support/memory-packs';
import { clipFor, HEAD } from '../../../../../tests/support/packs';
import { realInstrument } from '../../../../../tests/support/real-instrument';
import type { Instrument } from '$lib/domain/instrument/instrument';
import { err, ok } from '$lib/domain/result';
import { packFile, readPack, type Pack } from '$lib/domain/voice/pack-file';
import { utterancesOf } from '$lib/domain/voice/utterances';
import type { FetchError } from '$lib/ports/packs';
import { voiceOf } from '../consent';
import { Voices } from '../voices.svelte';
import { Parity } from './parity.svelte';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await realInstrument();
});
const so = (variety: string | null = null) => utterancesOf(instrument, 'so', variety);

/** A computer's pack that says the first so many texts. */
async function computer(texts: number): Promise<Pack> {
	const clips = await Promise.all(
		so()
			.slice(0, texts)
			.map(({ say }) => clipFor(say))
	);
	const made = await packFile({ ...HEAD, origin: 'synthetic', speaker: null }, clips);
	const pack = await readPack(made);
	if (!pack.ok) throw new Error(pack.error);
	return pack.value;
}

class SomaliPack extends MemoryPacks {
	constructor(private readonly pack: Pack | FetchError | null) {
		super();
	}
	override async read(language = '', variety: string | null = null) {
		if (typeof this.pack === 'string') return err(this.pack) as never;
		return ok(language === 'so' && variety === null ? this.pack : null) as never;
	}
}

async function table(pack: Pack | FetchError | null) {
	const deps = { ...(await voiceDeps()), packs: new SomaliPack(pack) };
	const voices = new Voices(deps);
	const lend = (variety: string | null, clips: Parameters<Voices['create']>[1]) =>
		voices.create(
			voiceOf({ alias: 'Hodan', language: 'so', variety, scope: 'public' }, deps.clock.now()),
			clips
		);
	const rows = async () => {
		const parity = new Parity(instrument, deps);
		await parity.load();
		return parity.rows;
	};
	return { lend, rows, voices, deps };
}

describe('the parity table', () => {
	it('has every language with texts, each with every text', async () => {
		const { rows } = await table(null);
		const all = await rows();
		expect(all.map(({ language }) => language)).toEqual(
			expect.arrayContaining(['ar', 'so', 'sv', 'en'])
		);
		for (const { language, total, parts, missing } of all) {
			expect(total.total).toBe(utterancesOf(instrument, language).length);
			expect(parts.reduce((sum, part) => sum + part.total, 0)).toBe(total.total);
			expect(missing).toHaveLength(total.total);
		}
	});

	it('tells people from computers, and who was reviewed', async () => {
		const { lend, rows, voices } = await table(await computer(10));
		const made = await lend(
			null,
			so()
				.slice(0, 3)
				.map((one) => keptOf(one))
		);
		const voice = made.ok ? await voices.open(made.value) : made;
		const mark = { status: 'approved', by: 'Amal' } as const;
		if (voice.ok)
			await voice.value.record([
				{ type: 'clip.reviewed', say: so()[0]!.say, pace: 'normal', mark }
			]);
		const row = (await rows()).find(({ language }) => language === 'so');
		expect(row?.total).toEqual({
			total: so().length,
			approved: 1,
			unreviewed: 2,
			synthetic: 7,
			missing: so().length - 10,
			stale: 0
		});
		expect(row?.missing[0]).toEqual(so()[10]);
	});

	it('shows a recording of words that have changed beside what is said now', async () => {
		const { lend, rows } = await table(null);
		const [first] = so();
		await lend(null, [keptOf({ ...first!, say: 'erey hore' })]);
		const row = (await rows()).find(({ language }) => language === 'so');
		expect(row?.stale.map(({ clip, now }) => [clip.say, now.say])).toEqual([
			['erey hore', first!.say]
		]);
		expect(row?.total.stale).toBeGreaterThan(0);
	});

	it('counts a variety that someone speaks: its own clips, and the common ones', async () => {
		const { lend, rows } = await table(null);
		await lend(null, [keptOf(so()[0]!)]);
		await lend('maay', [keptOf(so('maay')[1]!)]);
		const all = (await rows()).filter(({ language }) => language === 'so');
		expect(all.map(({ variety, total }) => [variety, total.unreviewed])).toEqual([
			[null, 1],
			['maay', 2]
		]);
	});

	it('counts no review of words as a voice', async () => {
		const { rows, voices, deps } = await table(null);
		const lent = voiceOf(
			{ alias: 'Amal', language: 'so', variety: 'maay', scope: 'device' },
			deps.clock.now()
		);
		await voices.create({ ...lent, kind: 'review' });
		expect((await rows()).every(({ variety }) => variety === null)).toBe(true);
	});

	it('says when the app’s own voices couldn’t be had', async () => {
		const { rows } = await table('offline');
		expect((await rows()).every(({ packsUnread }) => packsUnread)).toBe(true);
	});
});
