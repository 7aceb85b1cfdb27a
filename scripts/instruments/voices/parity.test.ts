import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Instrument } from '../../../src/lib/domain/instrument/instrument';
import type { PackHead } from '../../../src/lib/domain/voice/pack';
import type { Pack } from '../../../src/lib/domain/voice/pack-file';
import { loadInstrument } from '../../load-instrument';
import { arabic } from '../../voices/front-ends/ar';
import { swedish } from '../../voices/front-ends/sv';
import { checkVoices } from '../voices';
import { parityOf, sayable } from './parity';

type Word = Readonly<Record<string, unknown>>;

/** The instrument with nothing to say but these, in a language. */
async function saying(tag: string, texts: Readonly<Record<string, Word>>): Promise<Instrument> {
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(loaded.error[0]?.reason);
	const { reading: _, writing: __, ...rest } = loaded.value.languages[tag] ?? {};
	return { ...loaded.value, languages: { [tag]: { ...rest, texts } } } as unknown as Instrument;
}

const TWO = {
	'ui.next': { text: 'Nästa', status: 'draft' },
	'ui.stop': { text: 'Stopp', status: 'draft' }
};
const FAULT = {
	file: 'voices/index.json',
	path: 'sv',
	reason: 'has a front end and no pack: npm run voices'
};

describe('checkVoices', () => {
	let folder = '';
	beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'voices-'))));
	afterEach(() => rm(folder, { recursive: true }));

	async function index(text: string): Promise<void> {
		await mkdir(join(folder, 'voices'));
		await writeFile(join(folder, 'voices/index.json'), text);
	}

	it('finds fault where a language could be said and no folder of voices is there', async () => {
		const { faults, parity } = await checkVoices(folder, await saying('sv', TWO));
		expect(faults).toEqual([FAULT]);
		expect(parity.get('sv')?.missing.map(({ say }) => say)).toEqual(['Nästa', 'Stopp']);
	});

	it('finds fault where the index lists nothing, and where it breaks its format', async () => {
		const instrument = await saying('sv', TWO);
		await index('{ "packs": [] }');
		expect((await checkVoices(folder, instrument)).faults).toEqual([FAULT]);
		await writeFile(join(folder, 'voices/index.json'), '{ "packs": [');
		const broken = { file: 'voices/index.json', path: '', reason: 'breaks its format' };
		expect((await checkVoices(folder, instrument)).faults).toEqual([broken, FAULT]);
	});

	it('names what isn’t heard in a language no computer says, without fault', async () => {
		const said = await saying('sv', TWO);
		const instrument = { ...said, languages: { qaa: said.languages['sv'] } } as Instrument;
		const { faults, parity } = await checkVoices(folder, instrument);
		expect(faults).toEqual([]);
		expect(parity.get('qaa')?.missing.map(({ uses }) => uses[0].ref)).toEqual([
			'ui.next',
			'ui.stop'
		]);
	});
});

describe('parityOf', () => {
	const packOf = (variety: string | null, ...said: string[]): Pack => ({
		head: {
			...({ language: 'so', origin: 'human', variety } as PackHead),
			clips: said.map((say) => ({
				...{ say, sayHash: '', refs: ['ui.next'], pace: 'normal', ms: 900, lufs: -18, peak: -3 },
				...{ review: { status: 'approved' }, at: 0, bytes: 1, sha256: '' }
			}))
		},
		body: new Uint8Array()
	});

	it('keeps a variety’s clips to its speakers, and names what they alone don’t hear', async () => {
		const own = { maay: { text: 'Kale', say: 'Kale' } };
		const instrument = await saying('so', {
			'ui.next': { text: 'Kan xiga', status: 'draft', varieties: own },
			'ui.stop': { text: 'Jooji', status: 'draft' }
		});
		expect(instrument.languages['so']?.language.varieties.map(({ id }) => id)).toContain('maay');
		const told = (...packs: Pack[]) => {
			const { coverage, missing } = parityOf(instrument, 'so', packs);
			return [coverage.approved, coverage.missing, ...missing.map(({ say }) => say)];
		};
		expect(told(packOf('maay', 'Kale', 'Jooji', 'Kan xiga'))).toEqual([0, 2, 'Kan xiga', 'Jooji']);
		expect(told(packOf(null, 'Jooji', 'Kan xiga'))).toEqual([2, 0, 'Kale']);
		expect(told(packOf(null, 'Jooji', 'Kan xiga'), packOf('maay', 'Kale'))).toEqual([2, 0]);
	});
});

describe('sayable', () => {
	const text = (of: string, say?: string) => ({
		...{ text: of, status: 'draft' as const },
		...(say !== undefined && { say })
	});

	it('counts what can be said as it stands, or says how', () => {
		const texts = { a: text('Nästa'), b: text('Sida 2'), c: text('Sida 3', 'Sida tre') };
		expect(sayable(texts, swedish)).toBe(2);
		expect(sayable(texts, undefined)).toBe(1);
		expect(sayable({ a: text('12') }, arabic)).toBe(0);
	});
});
