import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFile, readPack, clipBytes, type ClipToPack } from './pack-file';
import type { ClipInfo, PackHead } from './pack';
import { sameSay, sayHash } from './say-hash';

const HEAD: PackHead = {
	format: 1,
	instrument: { id: 'spraksteg', version: '0.1.0' },
	language: 'so',
	variety: null,
	origin: 'human',
	speaker: { alias: 'Hodan', consented: '2026-11-22', scope: 'public' },
	generator: null,
	licence: 'CC-BY-4.0',
	codec: 'audio/mpeg'
};

const info = (say: string): ClipInfo => ({
	say,
	// “so” + NUL + “haa” through `printf 'so\0haa' | sha256sum`.
	sayHash: '85c99d2163f67c9c8f10508dc1844d61530fa027231d9492f1fa79192185ff6e',
	refs: ['ui.yes'],
	pace: 'normal',
	ms: 420,
	lufs: -18,
	peak: -3,
	review: { status: 'draft' }
});

const clip = (say: string, ...bytes: number[]): ClipToPack => ({
	info: info(say),
	bytes: Uint8Array.from(bytes)
});

const bytes = () => packFile(HEAD, [clip('haa', 1, 2, 3), clip('maya', 4, 5)]);

describe('a pack’s file', () => {
	it('comes back as it was made, each clip in its place', async () => {
		const read = await readPack(await bytes());
		if (!read.ok) throw new Error(read.error);
		const { head } = read.value;
		expect(head).toMatchObject(HEAD);
		expect(head.clips.map(({ say, at, bytes }) => [say, at, bytes])).toEqual([
			['haa', 0, 3],
			['maya', 3, 2]
		]);
		expect(head.clips.map((one) => [...clipBytes(read.value, one)])).toEqual([
			[1, 2, 3],
			[4, 5]
		]);
	});

	it('has the hash of each clip, as others compute it', async () => {
		const read = await readPack(await bytes());
		// `printf '\x01\x02\x03' | sha256sum`
		expect(read.ok && read.value.head.clips[0]?.sha256).toBe(
			'039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81'
		);
	});

	it('is the same bytes for the same clips', async () => {
		expect(await bytes()).toEqual(await bytes());
	});

	it('is refused with any one byte altered, or cut anywhere', async () => {
		const whole = await bytes();
		await fc.assert(
			fc.asyncProperty(
				fc.nat(whole.length - 1),
				fc.integer({ min: 1, max: 255 }),
				async (at, by) => {
					const altered = whole.slice();
					altered[at] = (altered[at] ?? 0) ^ by;
					expect((await readPack(altered)).ok).toBe(false);
					expect((await readPack(whole.slice(0, at))).ok).toBe(false);
				}
			)
		);
	});

	it('tells what is wrong', async () => {
		const whole = await bytes();
		const altered = whole.slice();
		altered[whole.length - 40] = 99;
		expect(await readPack(altered)).toEqual({ ok: false, error: 'damagedPack' });
		expect(await readPack(new TextEncoder().encode('%PDF-1.7'))).toEqual({
			ok: false,
			error: 'notPack'
		});
		const newer = whole.slice();
		newer[7] = '2'.charCodeAt(0);
		expect(await readPack(newer)).toEqual({ ok: false, error: 'newerPack' });
	});

	it('is refused where its header breaks the format, though the sum is right', async () => {
		const strange = { ...HEAD, codec: 'audio/ogg' } as unknown as PackHead;
		expect(await readPack(await packFile(strange, []))).toEqual({
			ok: false,
			error: 'wrongHeader'
		});
		const long = clip('haa', 1);
		const tooLong = { ...long, info: { ...long.info, ms: 61_000 } };
		expect(await readPack(await packFile(HEAD, [tooLong]))).toEqual({
			ok: false,
			error: 'wrongHeader'
		});
	});
});

describe('what a clip is bound to', () => {
	it('the language and the words, however their signs are composed', async () => {
		expect(sameSay(' n\u0303 ')).toBe('\u00f1');
		expect(await sayHash('so', 'haa')).toBe(info('haa').sayHash);
		expect(await sayHash('so', ' haa')).toBe(info('haa').sayHash);
		expect(await sayHash('so', 'haa')).not.toBe(await sayHash('ar', 'haa'));
		expect(await sayHash('so', 'haa')).not.toBe(await sayHash('so', 'haa?'));
	});
});
