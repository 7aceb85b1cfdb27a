import { beforeEach, describe, expect, it } from 'vitest';
import type { ShippedPack } from '../../domain/voice/pack';
import { readWhole } from './pack-reading';
import { BrowserShippedPacks, type BuiltVoices } from './shipped-packs';
import { FakeCaches } from './testing/fake-caches';
import { madePack, named } from './testing/made-packs';

const FOLDER = '/instruments/small/voices/';
let caches: FakeCaches;
/** Address → its bytes; what isn't here is not answered. */
let server: Map<string, Uint8Array<ArrayBuffer>>;
let asked: string[];

const answer: typeof fetch = async (url) => {
	asked.push(String(url));
	const bytes = server.get(String(url));
	if (!bytes) throw new TypeError('no net');
	// In pieces, as it comes over a net.
	const pieces = new ReadableStream({
		start(controller) {
			for (let at = 0; at < bytes.length; at += 100) controller.enqueue(bytes.slice(at, at + 100));
			controller.close();
		}
	});
	return new Response(pieces);
};

/** A version of the app that came with these packs, each at `/<file>-<build>`. */
function release(
	build: string,
	packs: readonly ShippedPack[],
	reads = readWhole
): BrowserShippedPacks {
	const index = `/index-${build}.json`;
	server.set(index, new TextEncoder().encode(JSON.stringify({ packs })));
	const built: BuiltVoices = {
		indexes: { [`${FOLDER}index.json`]: index },
		packs: Object.fromEntries(packs.map(({ file }) => [FOLDER + file, `/${file}-${build}`]))
	};
	return new BrowserShippedPacks(built, caches.storage, answer, reads);
}

const settled = () => new Promise((tick) => setTimeout(tick, 10));
const packsAsked = () => asked.filter((url) => url.includes('lydpack'));
const list = async (packs: BrowserShippedPacks) => {
	const offered = await packs.offered();
	return offered.ok ? offered.value : [];
};
const words = async (packs: BrowserShippedPacks, language = 'ar') => {
	const read = await packs.read(language, null);
	return read.ok ? (read.value?.head.clips.map(({ say }) => say) ?? null) : read.error;
};

describe('BrowserShippedPacks', () => {
	let arabic: Uint8Array<ArrayBuffer>;
	let entry: ShippedPack;
	beforeEach(async () => {
		caches = new FakeCaches();
		server = new Map();
		asked = [];
		arabic = await madePack([{ say: 'نعم' }, { say: 'لا' }]);
		entry = await named(arabic, 'ar');
		server.set('/ar.lydpack-1', arabic);
	});

	it('fetches with progress, verifies, keeps; then reads without the net', async () => {
		const packs = release('1', [entry]);
		expect(await list(packs)).toEqual([
			{ language: 'ar', variety: null, bytes: arabic.length, origin: 'synthetic', ready: false }
		]);
		const progress: number[] = [];
		expect(await packs.fetch('ar', null, (bytes) => progress.push(bytes))).toMatchObject({
			ok: true
		});
		expect(progress[0]).toBe(100);
		expect(progress.at(-1)).toBe(arabic.length);
		expect((await list(packs))[0]?.ready).toBe(true);

		server.delete('/ar.lydpack-1');
		const later = release('1', [entry]);
		expect(await later.fetch('ar', null)).toMatchObject({ ok: true });
		expect(await words(later)).toEqual(['نعم', 'لا']);
		expect(packsAsked()).toEqual(['/ar.lydpack-1']);
	});

	it('has one fetch for all who ask at once', async () => {
		const packs = release('1', [entry]);
		const seen = [0, 0];
		const both = await Promise.all([
			packs.fetch('ar', null, (bytes) => (seen[0] = bytes)),
			packs.fetch('ar', null, (bytes) => (seen[1] = bytes)),
			packs.read('ar', null)
		]);
		expect(both.map(({ ok }) => ok)).toEqual([true, true, true]);
		expect(seen).toEqual([arabic.length, arabic.length]);
		expect(packsAsked()).toHaveLength(1);
	});

	it.each([
		[
			'altered in a clip',
			(file: Uint8Array<ArrayBuffer>) => file.with(file.length - 40, 0),
			'damagedPack'
		],
		['cut', (file: Uint8Array<ArrayBuffer>) => file.slice(0, -50), 'damagedPack'],
		[
			'longer than named',
			(file: Uint8Array<ArrayBuffer>) => new Uint8Array([...file, 1]),
			'damagedPack'
		],
		['of a later format', (file: Uint8Array<ArrayBuffer>) => file.with(7, 50), 'newerPack'],
		['the page in its place', () => new TextEncoder().encode('<!doctype html>'), 'notPack']
	] as const)('keeps nothing of a pack that is %s', async (_, spoil, code) => {
		server.set('/ar.lydpack-1', spoil(arabic) as Uint8Array<ArrayBuffer>);
		const packs = release('1', [entry]);
		expect(await packs.fetch('ar', null)).toEqual({ ok: false, error: code });
		expect(caches.paths).toEqual([]);
		expect((await list(packs))[0]?.ready).toBe(false);
		expect(await words(packs)).toBe(code);
		// The fault is gone: so is its trace.
		server.set('/ar.lydpack-1', arabic);
		expect(await packs.fetch('ar', null)).toMatchObject({ ok: true });
	});

	it('refuses a whole pack that is not the one named: other bytes, or another language', async () => {
		const other = await madePack([{ say: 'نعم' }, { say: 'كل' }]);
		server.set('/ar.lydpack-1', other);
		expect(other.length).toBe(arabic.length);
		expect(await release('1', [entry]).fetch('ar', null)).toMatchObject({ error: 'damagedPack' });
		server.set('/fa.lydpack-1', arabic);
		const persian = release('1', [await named(arabic, 'fa')]);
		expect(await persian.fetch('fa', null)).toMatchObject({ error: 'wrongHeader' });
		expect(caches.paths).toEqual([]);
	});

	it('says offline, and asks again the next time', async () => {
		server.delete('/ar.lydpack-1');
		const packs = release('1', [entry]);
		expect(await packs.fetch('ar', null)).toEqual({ ok: false, error: 'offline' });
		server.set('/ar.lydpack-1', arabic);
		expect(await packs.fetch('ar', null)).toMatchObject({ ok: true });
		server.delete('/index-1.json');
		const cold = new BrowserShippedPacks(
			{ indexes: { [`${FOLDER}index.json`]: '/index-1.json' }, packs: {} },
			caches.storage,
			answer,
			readWhole
		);
		expect(await cold.offered()).toEqual({ ok: false, error: 'offline' });
		expect(await cold.fetch('ar', null)).toEqual({ ok: false, error: 'offline' });
		expect(await cold.read('ar', null)).toEqual({ ok: false, error: 'offline' });
	});

	it('offers nothing for a language without a pack, and never another one', async () => {
		const packs = release('1', [entry]);
		expect(await packs.read('so', null)).toEqual({ ok: true, value: null });
		expect(await packs.read('ar', 'syrian')).toEqual({ ok: true, value: null });
		expect(await packs.fetch('so', null)).toEqual({ ok: false, error: 'notOffered' });
	});

	it('with a full device keeps nothing, speaks all the same, and keeps it once there is room', async () => {
		caches.room = 10;
		const packs = release('1', [entry]);
		expect(await packs.fetch('ar', null)).toEqual({ ok: false, error: 'full' });
		expect(caches.paths).toEqual([]);
		expect((await list(packs))[0]?.ready).toBe(false);
		expect(await words(packs)).toEqual(['نعم', 'لا']);
		caches.room = Infinity;
		expect(await packs.fetch('ar', null)).toMatchObject({ ok: true });
		expect((await list(packs))[0]?.ready).toBe(true);
		expect(packsAsked()).toHaveLength(1);
	});

	it('works from memory where the browser keeps nothing, and says so', async () => {
		caches.refusing = true;
		const packs = release('1', [entry]);
		expect(await packs.fetch('ar', null)).toEqual({ ok: false, error: 'refused' });
		expect(await words(packs)).toEqual(['نعم', 'لا']);
		expect((await list(packs))[0]?.ready).toBe(false);
		const none = new BrowserShippedPacks(
			{
				indexes: { [`${FOLDER}index.json`]: '/index-1.json' },
				packs: { [`${FOLDER}ar.lydpack`]: '/ar.lydpack-1' }
			},
			null,
			answer,
			readWhole
		);
		expect(await none.fetch('ar', null)).toEqual({ ok: false, error: 'refused' });
		expect(await words(none)).toEqual(['نعم', 'لا']);
	});

	it('after an update speaks with the earlier pack until the new one is kept, then lets go of it', async () => {
		await release('1', [entry]).fetch('ar', null);
		const newer = await madePack([{ say: 'نعم' }, { say: 'ربما' }]);
		const packs = release('2', [await named(newer, 'ar')]);
		expect((await list(packs))[0]?.ready).toBe(false);
		expect(await words(packs)).toEqual(['نعم', 'لا']);
		server.set('/ar.lydpack-2', newer);
		expect(await words(packs)).toEqual(['نعم', 'ربما']);
		expect(caches.paths).toEqual(['/ar.lydpack-2']);
	});

	it('keeps what an update has not changed, and lets go of what no index names', async () => {
		const somali = await madePack([{ say: 'haa' }], { language: 'so' });
		server.set('/so.lydpack-1', somali);
		const first = release('1', [entry, await named(somali, 'so')]);
		await first.fetch('ar', null);
		await first.fetch('so', null);
		const packs = release('1', [entry]);
		await list(packs);
		await settled();
		expect(caches.paths).toEqual(['/ar.lydpack-1']);
		expect((await list(packs))[0]?.ready).toBe(true);
	});

	it('keeps the packs of two instruments in one language beside each other', async () => {
		const other = await madePack([{ say: 'ربما' }], { instrument: { id: 'large', version: '1' } });
		server.set('/large-1', other);
		const index = async (id: string, file: Uint8Array<ArrayBuffer>) =>
			server.set(
				`/${id}.json`,
				new TextEncoder().encode(JSON.stringify({ packs: [await named(file, 'ar')] }))
			);
		await index('small', arabic);
		await index('large', other);
		const folder = (id: string) => `/instruments/${id}/voices/`;
		const packs = {
			[`${folder('small')}ar.lydpack`]: '/ar.lydpack-1',
			[`${folder('large')}ar.lydpack`]: '/large-1'
		};
		// The first that is named is the one that is fetched.
		const from = (...ids: string[]) => {
			const indexes = Object.fromEntries(
				ids.map((id) => [`${folder(id)}index.json`, `/${id}.json`])
			);
			return new BrowserShippedPacks({ indexes, packs }, caches.storage, answer, readWhole);
		};
		await from('small', 'large').fetch('ar', null);
		await from('large', 'small').fetch('ar', null);
		await settled();
		expect([...caches.paths].sort()).toEqual(['/ar.lydpack-1', '/large-1']);
	});

	it('fetches anew what was spoiled on the device', async () => {
		await release('1', [entry]).fetch('ar', null);
		const [url = ''] = caches.kept.keys();
		const { headers } = caches.kept.get(url) ?? {};
		caches.kept.set(url, new Response(arabic.slice(0, 60), headers ? { headers } : {}));
		const packs = release('1', [entry]);
		expect(await words(packs)).toEqual(['نعم', 'لا']);
		expect(packsAsked()).toHaveLength(2);
	});

	it('throws nothing away where only the reader fails', async () => {
		await release('1', [entry]).fetch('ar', null);
		const broken = release('1', [entry], () => Promise.reject(new Error('the worker broke')));
		expect(await words(broken)).toBe('offline');
		expect(caches.paths).toEqual(['/ar.lydpack-1']);
		expect(await words(release('1', [entry]))).toEqual(['نعم', 'لا']);
	});
});
