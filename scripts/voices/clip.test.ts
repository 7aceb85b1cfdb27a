import { beforeAll, describe, expect, it } from 'vitest';
import { mp3Stream } from '../../src/lib/infra/audio/signal/mp3-frames';
import { loudnessMeter } from '../../src/lib/infra/audio/signal/loudness';
import { recipeOf, type Workshop, workshop } from './clip';
import { mp3Decoder } from './decode';
import type { EngineInput } from './front-ends/front-end';
import { signalWasm } from './wasm';

let tools: Workshop;
beforeAll(async () => {
	tools = await workshop();
});

const text = (input: string): EngineInput => ({
	voice: 'sv',
	input,
	phonemes: false,
	expected: null
});

async function made(input: EngineInput) {
	const clip = await tools.make(input, 'stimulus');
	if (!clip.ok) throw new Error(clip.error.code);
	return clip.value;
}

describe('workshop', () => {
	it('makes the same bytes again, whatever was said between', async () => {
		const first = await made(text('Välkommen till skolan.'));
		await made(text('Hej!'));
		expect((await made(text('Välkommen till skolan.'))).bytes).toEqual(first.bytes);
	});

	it('makes mono 22,050 Hz at 32 kbit/s, or 24, as loud as it says', async () => {
		const clip = await made(text('Nu ska vi läsa en text om en skola.'));
		expect(mp3Stream(clip.bytes)).toMatchObject({
			channels: 1,
			rate: 22050,
			kbps: 32,
			ms: clip.ms
		});
		const other = await tools.make(text('Hej!'), 'other');
		expect(other.ok && mp3Stream(other.value.bytes)?.kbps).toBe(24);
		const meter = await loudnessMeter((await signalWasm()).loudness);
		const samples = await (await mp3Decoder())(clip.bytes);
		expect(Math.abs(meter.integrated(samples, 22050) - clip.lufs)).toBeLessThan(0.5);
		expect(clip.lufs).toBeLessThanOrEqual(-18);
		expect(clip.peak).toBeLessThanOrEqual(-1);
	});

	it('finds a mnemonic that the engine doesn’t know: it cuts the word', async () => {
		const input = { voice: 'ar', input: 'd.ageIso', phonemes: true, expected: 'daɡejso' };
		expect(await tools.make(input, 'other')).toMatchObject({
			ok: false,
			error: { code: 'differs', got: 'd' }
		});
	});

	it('finds that nothing is heard: a stop before it is let go', async () => {
		const input = { voice: 'sv', input: 'b', phonemes: true, expected: 'b' };
		expect(await tools.make(input, 'other')).toMatchObject({
			ok: false,
			error: { code: 'silent' }
		});
	});
});

describe('recipeOf', () => {
	it('differs by voice, words, kind and grade', () => {
		const recipes = [
			recipeOf(text('a'), 'stimulus'),
			recipeOf(text('a'), 'other'),
			recipeOf(text('b'), 'stimulus'),
			recipeOf({ ...text('a'), voice: 'en' }, 'stimulus'),
			recipeOf({ ...text('a'), phonemes: true }, 'stimulus')
		];
		expect(new Set(recipes).size).toBe(5);
		expect(recipeOf(text('a'), 'stimulus')).toBe(recipes[0]);
	});
});
