import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { clipBytes, readPack } from '../../src/lib/domain/voice/pack-file';
import { mp3Decoder } from './decode';

async function clips(count: number): Promise<readonly Uint8Array[]> {
	const file = await readFile('instruments/spraksteg/voices/so.lydpack');
	const pack = await readPack(Uint8Array.from(file));
	if (!pack.ok) throw new Error(pack.error);
	const { value } = pack;
	return value.head.clips.slice(0, count).map((clip) => clipBytes(value, clip));
}

function furthest(one: Float32Array, other: Float32Array): number {
	return one.reduce((most, sample, at) => Math.max(most, Math.abs(sample - (other[at] ?? 2))), 0);
}

describe('mp3Decoder', () => {
	it('made anew only after damage, hears what one made anew for each hears', async () => {
		const each = await mp3Decoder('each');
		const kept = await mp3Decoder('damaged');
		for (const clip of await clips(12)) {
			const [samples, same] = [await each(clip), await kept(clip)];
			expect(same.length).toBe(samples.length);
			expect(furthest(samples, same)).toBeLessThan(1e-6);
		}
	});

	it('a damaged clip doesn’t spoil the next', async () => {
		const [first, next] = await clips(2);
		const alone = await (await mp3Decoder())(next ?? new Uint8Array());
		const damaged = Uint8Array.from(first ?? []);
		damaged.fill(0x55, Math.floor(damaged.length / 2));
		const decode = await mp3Decoder('damaged');
		await decode(damaged);
		const after = await decode(next ?? new Uint8Array());
		expect(after.length).toBe(alone.length);
		expect(furthest(alone, after)).toBeLessThan(1e-6);
	});
});
