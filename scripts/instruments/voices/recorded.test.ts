import { expect, it } from 'vitest';
import { type Pack, packFile } from '../../../src/lib/domain/voice/pack-file';
import { sayHash } from '../../../src/lib/domain/voice/say-hash';
import { level } from '../../../src/lib/infra/audio/signal/level';
import { loudnessMeter } from '../../../src/lib/infra/audio/signal/loudness';
import { mp3Encoder } from '../../../src/lib/infra/audio/signal/mp3';
import { finishTake } from '../../../src/lib/infra/audio/take-finishing';
import { hashOf } from '../../voices/hash';
import { signalWasm } from '../../voices/wasm';
import { clipFaults } from './clips';
import { packOf, type ShelvedPack } from './files';
import { soundFaults } from './sound';

const SAY = 'Ett ord som tar sin tid';

/** A voiced hum that swells and sinks, as a microphone gives it: 48 kHz, silence around it. */
function hum(): Float32Array {
	const rate = 48_000;
	return Float32Array.from({ length: 6 * rate }, (_, at) => {
		const seconds = at / rate;
		if (seconds < 0.5 || seconds > 5.5) return 0;
		const swell = 0.6 + 0.4 * Math.sin(2 * Math.PI * 3 * seconds);
		return 0.2 * swell * Math.sin(2 * Math.PI * 220 * seconds);
	});
}

async function studioPack(kbps: 24 | null, origin: 'human' | 'synthetic'): Promise<ShelvedPack> {
	const wasm = await signalWasm();
	const tools = { meter: await loudnessMeter(wasm.loudness), encoder: await mp3Encoder(wasm.mp3) };
	const samples = hum();
	const take = finishTake({ samples, rate: 48_000, noise: -80 }, tools);
	const poor = () =>
		tools.encoder.encode(level(samples, 48_000, tools.meter).samples, {
			...{ rate: 48_000, kbps: 24 as const, to: 22050 as const }
		});
	const info = {
		...{ say: SAY, sayHash: await sayHash('sv', SAY), refs: ['ui.next'] },
		...{ ms: take.ms, lufs: take.lufs, peak: take.peak },
		...{ pace: 'slow' as const, review: { status: 'approved' as const, by: 'A', on: '2026-11-22' } }
	};
	const head: Pick<Pack, 'head'>['head'] = {
		...{ format: 1, instrument: { id: 'spraksteg', version: '1' }, language: 'sv' },
		...{ variety: 'finland', origin, generator: origin === 'human' ? null : 'test' },
		speaker: { alias: 'A', consented: '2026-11-22', scope: 'public' },
		...{ licence: 'CC-BY-4.0', codec: 'audio/mpeg', clips: [] }
	};
	const { clips: _, ...rest } = head;
	const bytes = kbps ? poor() : new Uint8Array(take.mp3);
	const file = await packFile(rest, [{ info, bytes }]);
	const listed = { file: 'sv-finland.lydpack', bytes: file.length, sha256: hashOf(file) };
	const { pack, reason } = await packOf({ language: 'sv', variety: 'finland', ...listed }, file);
	if (!pack) throw new Error(reason ?? '');
	return pack;
}

it('takes a person’s clip as the studio makes it: 32 kHz, its words’ length, its own pace', async () => {
	const pack = await studioPack(null, 'human');
	expect(await clipFaults(pack)).toEqual([]);
	expect(await soundFaults([pack])).toEqual({ decoded: 1, faults: [] });
});

it('takes no person’s clip worse than a stimulus, and no computer’s clip at another rate', async () => {
	expect(await clipFaults(await studioPack(24, 'human'))).toMatchObject([
		{ file: 'voices/sv-finland.lydpack', reason: '22050 Hz at 24 kbit/s' }
	]);
	expect(await clipFaults(await studioPack(null, 'synthetic'))).toMatchObject([
		{ reason: '32000 Hz at 48 kbit/s' }
	]);
});
