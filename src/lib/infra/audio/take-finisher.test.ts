import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserTakeFinisher } from './take-finisher';

const SAMPLES = new Float32Array(48);
let decodes: () => Promise<unknown>;
const worker = {
	finish: vi.fn(() => Promise.reject<never>(new Error('no /meter.wasm'))),
	loudness: vi.fn<() => Promise<number>>(() => Promise.reject(new Error('no /meter.wasm')))
};

beforeEach(() => {
	const buffer = {
		length: 48,
		duration: 0.001,
		numberOfChannels: 1,
		getChannelData: () => SAMPLES
	};
	decodes = async () => buffer;
	vi.stubGlobal(
		'OfflineAudioContext',
		class {
			decodeAudioData = () => decodes();
		}
	);
});
afterEach(() => vi.unstubAllGlobals());

describe('BrowserTakeFinisher', () => {
	it('blames the sound only where it is the sound that cannot be read', async () => {
		const finisher = new BrowserTakeFinisher(worker);
		const mp3 = new Uint8Array(4);
		expect(await finisher.finish(new Blob(['a']), -70)).toEqual({ ok: false, error: 'unfinished' });
		expect(await finisher.probe(mp3)).toEqual({ ok: false, error: 'unfinished' });
		decodes = () => Promise.reject(new DOMException('no', 'EncodingError'));
		expect(await finisher.finish(new Blob(['a']), -70)).toEqual({
			ok: false,
			error: 'undecodable'
		});
		expect(await finisher.probe(mp3)).toEqual({ ok: false, error: 'undecodable' });
	});

	it('tells how long and loud a clip is', async () => {
		worker.loudness.mockResolvedValueOnce(-18);
		const heard = await new BrowserTakeFinisher(worker).probe(new Uint8Array(4));
		expect(heard).toEqual({ ok: true, value: { ms: 1, lufs: -18 } });
	});
});
