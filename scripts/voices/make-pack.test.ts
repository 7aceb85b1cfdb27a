import { beforeAll, describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { type Pack, readPack } from '../../src/lib/domain/voice/pack-file';
import { ok } from '../../src/lib/domain/result';
import { loadInstrument } from '../load-instrument';
import { type Workshop, workshop } from './clip';
import { swedish } from './front-ends/sv';
import { makePack } from './make-pack';

let whole: Instrument;
let tools: Workshop;
beforeAll(async () => {
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(loaded.error[0]?.reason);
	whole = loaded.value;
	tools = await workshop();
});

/** The instrument with nothing to say in Swedish but these. */
function saying(words: Readonly<Record<string, string>>): Instrument {
	const { reading: _, writing: __, ...pack } = whole.languages['sv'] ?? {};
	const texts = Object.fromEntries(
		Object.entries(words).map(([key, text]) => [key, { text, status: 'draft' }])
	);
	return { ...whole, languages: { sv: { ...pack, texts } } } as unknown as Instrument;
}

const TWO = { 'ui.next': 'Nästa', 'ui.stop': 'Stopp' };

async function made(words: Readonly<Record<string, string>>, before: Pack | null) {
	const said: string[] = [];
	const counting: Workshop = {
		make: (input, grade) => {
			said.push(input.input);
			return tools.make(input, grade);
		}
	};
	const toMake = { instrument: saying(words), language: 'sv', frontEnd: swedish, before };
	return { said, result: await makePack(toMake, counting) };
}

async function pack(words: Readonly<Record<string, string>>): Promise<[Uint8Array, Pack]> {
	const { result } = await made(words, null);
	const read = result.ok && (await readPack(result.value.file));
	if (!result.ok || !read || !read.ok) throw new Error('no pack');
	return [result.value.file, read.value];
}

describe('makePack', () => {
	it('gives the same bytes again, and says nothing twice that lies there', async () => {
		const [file, before] = await pack(TWO);
		expect((await pack(TWO))[0]).toEqual(file);
		const again = await made(TWO, before);
		expect(again.said).toEqual([]);
		expect(again.result).toMatchObject({ ok: true, value: { file, clips: 2, kept: 2 } });
	});

	it('makes what has changed, and nothing else', async () => {
		const [, before] = await pack(TWO);
		const { said, result } = await made({ ...TWO, 'ui.stop': 'Sluta nu' }, before);
		expect(said).toEqual(['Sluta nu']);
		expect(result).toMatchObject({ ok: true, value: { clips: 2, kept: 1 } });
	});

	it('says that it is a computer’s voice, a draft, and how it was made', async () => {
		const [, { head }] = await pack(TWO);
		expect(head).toMatchObject({ origin: 'synthetic', speaker: null, language: 'sv' });
		expect(head.generator).toMatch(/espeak-ng 1\.0\.2 with data 1\.52/);
		expect(head.clips.map(({ say, refs, review }) => [say, refs, review])).toEqual([
			['Nästa', ['ui.next'], { status: 'draft' }],
			['Stopp', ['ui.stop'], { status: 'draft' }]
		]);
	});

	it('gathers all that can’t be said, and gives no pack', async () => {
		const { result } = await made({ ...TWO, 'ui.page': 'Sida 2', 'ui.sfi': 'Läs SFI' }, null);
		expect(result).toMatchObject({
			ok: false,
			error: [
				{ ref: 'ui.page', code: 'silentSign', sign: '2', at: 5 },
				{ ref: 'ui.sfi', code: 'silentSign', sign: 'SFI', at: 4 }
			]
		});
		const silent: Workshop = { make: () => tools.make(stop, 'other') };
		const stop = { voice: 'sv', input: 'b', phonemes: true, expected: 'p' };
		const toMake = { language: 'sv', frontEnd: () => ok(stop), before: null };
		expect(
			await makePack({ ...toMake, instrument: saying({ 'ui.next': 'Nästa' }) }, silent)
		).toMatchObject({ ok: false, error: [{ code: 'differs', expected: 'p', got: 'b' }] });
	});
});
