import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../domain/voice/pack-file';
import { ok } from '../../domain/result';
import type { HeldSound } from '../../ports/voice';
import { AudioOutput } from './audio-context';
import { DecodedSounds } from './decoded';
import { DeviceVoices } from './device-voices';
import { PackVoices } from './pack-voices';
import { fakeDecode, FakeContext, FakePage } from './testing/fake-audio';
import { madeAndRead } from './testing/made-packs';

const SYNTHETIC = { origin: 'synthetic' } as const;
const HUMAN = {
	origin: 'human',
	generator: null,
	speaker: { alias: 'Rim', consented: '2026-11-20', scope: 'public' }
} as const;
const NA3AM = { language: 'ar', say: 'نعم' };

let contexts: FakeContext[];
let page: FakePage;
let devices: EventTarget;
let decoded: string[];

/** @param packs by `language/variety`. */
function voices(packs: Record<string, Pack>, seconds = 1): PackVoices {
	const create = () => {
		const context = new FakeContext();
		contexts.push(context);
		return context as unknown as AudioContext;
	};
	return new PackVoices(
		{
			offered: async () => [],
			fetch: async () => ok(undefined),
			read: async (language, variety) => ok(packs[`${language}/${variety ?? ''}`] ?? null)
		},
		new DeviceVoices(null),
		new AudioOutput(create, { page: page as unknown as Document, devices }),
		new DecodedSounds(fakeDecode(decoded, seconds), 3)
	);
}

const last = () => contexts.at(-1)?.started.at(-1);
const heard = () => (last()?.buffer as unknown as { sound: string } | null)?.sound;
const kinds = (source: PackVoices, words = NA3AM) =>
	source.clips(words).map(({ layer, pace }) => `${layer} ${pace}`);

beforeEach(() => {
	vi.useFakeTimers();
	contexts = [];
	decoded = [];
	page = new FakePage();
	devices = new EventTarget();
});
afterEach(() => vi.useRealTimers());

describe('which clips are offered', () => {
	it('people before computers, approved before not, rejected not at all, both paces', async () => {
		const source = voices({
			'ar/': await madeAndRead([{ say: 'نعم' }, { say: 'نعم', pace: 'slow' }], SYNTHETIC),
			'ar/syrian': await madeAndRead(
				[
					{ say: 'نعم', status: 'approved' },
					{ say: 'لا', status: 'rejected' }
				],
				{ ...HUMAN, variety: 'syrian' }
			)
		});
		await source.open('ar', 'syrian');
		expect(kinds(source)).toEqual(['humanApproved normal', 'synthetic normal', 'synthetic slow']);
		expect(source.clips({ language: 'ar', say: 'لا' })).toEqual([]);
	});

	it('a computer’s voice stays one, also when someone has approved it', async () => {
		const source = voices({ 'ar/': await madeAndRead([{ say: 'نعم', status: 'approved' }]) });
		await source.open('ar', null);
		expect(kinds(source)).toEqual(['synthetic normal']);
	});

	it('the variety’s own clips before the common ones, and no other variety’s', async () => {
		const source = voices({
			'ar/': await madeAndRead([{ say: 'نعم', sound: 'common' }]),
			'ar/syrian': await madeAndRead([{ say: 'نعم', sound: 'syrian' }], { variety: 'syrian' }),
			'ar/iraqi': await madeAndRead([{ say: 'نعم', sound: 'iraqi' }], { variety: 'iraqi' })
		});
		const first = async () => {
			void source.clips(NA3AM)[0]?.play();
			await vi.advanceTimersByTimeAsync(0);
			return heard();
		};
		await source.open('ar', 'syrian');
		expect(kinds(source)).toHaveLength(2);
		expect(await first()).toBe('syrian');
		await source.open('ar', null);
		expect(kinds(source)).toHaveLength(1);
		expect(await first()).toBe('common');
	});

	it('exactly these words in exactly this language, however they are composed', async () => {
		const source = voices({
			'fa/': await madeAndRead([{ say: 'مَدْرَسَةٌ' }], { language: 'fa' }),
			'sv/': await madeAndRead([{ say: 'Läs' }], { language: 'sv' })
		});
		await Promise.all([source.open('fa', null), source.open('prs', null), source.open('sv', null)]);
		expect(source.clips({ language: 'prs', say: 'مَدْرَسَةٌ' })).toEqual([]);
		expect(source.clips({ language: 'fa', say: 'مدرسة' })).toEqual([]);
		expect(source.clips({ language: 'fa', say: 'مَدْرَسَةٌ' })).toHaveLength(1);
		expect(source.clips({ language: 'sv', say: 'La\u0308s ' })).toHaveLength(1);
		expect(source.clips({ language: 'sv', say: 'läs' })).toEqual([]);
	});

	it('people’s sounds of this device first among equals; a new hand takes the place of the old', async () => {
		const held = (sound: string, rest: Partial<HeldSound> = {}): HeldSound => ({
			...NA3AM,
			variety: null,
			pace: 'normal',
			layer: 'humanUnreviewed',
			mp3: new TextEncoder().encode(sound),
			...rest
		});
		const source = voices({ 'ar/': await madeAndRead([{ say: 'نعم' }]) });
		source.hold([held('a'), held('b', { variety: 'iraqi', layer: 'humanApproved' })]);
		// Before the packs are open too.
		expect(kinds(source)).toEqual(['humanUnreviewed normal']);
		await source.open('ar', 'syrian');
		expect(kinds(source)).toEqual(['humanUnreviewed normal', 'synthetic normal']);
		await source.open('ar', 'iraqi');
		expect(kinds(source)[0]).toBe('humanApproved normal');
		source.hold([]);
		expect(kinds(source)).toEqual(['synthetic normal']);
	});
});

describe('playing', () => {
	async function ready() {
		const source = voices({
			'ar/': await madeAndRead([
				{ say: 'نعم', sound: 'yes' },
				{ say: 'نعم', sound: 'ye-es', pace: 'slow' },
				{ say: 'لا', sound: 'no' },
				{ say: 'ربما', sound: 'fails' }
			])
		});
		await source.open('ar', null);
		const clip = (say: string, pace = 'normal') => {
			const found = source.clips({ language: 'ar', say }).find((one) => one.pace === pace);
			if (!found) throw new Error(`no clip: ${say}`);
			return found;
		};
		return { source, clip };
	}

	it('starts in the very task of the tap once the screen is prepared', async () => {
		const { source, clip } = await ready();
		await source.check();
		await source.prepare([NA3AM]);
		expect(decoded).toEqual(['yes', 'ye-es']);
		const playing = clip('نعم').play();
		expect(heard()).toBe('yes');
		last()?.onended?.();
		expect(await playing).toBe('ended');
		void clip('نعم', 'slow').play();
		expect(heard()).toBe('ye-es');
		expect(decoded).toHaveLength(2);
	});

	it('wakes the context inside the gesture, and waits for both it and the samples', async () => {
		const { clip } = await ready();
		const playing = clip('نعم').play();
		expect(contexts).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(0);
		expect(heard()).toBe('yes');
		last()?.onended?.();
		expect(await playing).toBe('ended');
	});

	it('is silent as soon as it is stopped, also while it still decodes', async () => {
		const { source, clip } = await ready();
		const waiting = clip('نعم').play();
		source.stop();
		expect(await waiting).toBe('stopped');
		await vi.advanceTimersByTimeAsync(0);
		expect(contexts[0]?.started).toEqual([]);
		const playing = clip('نعم').play();
		await vi.advanceTimersByTimeAsync(0);
		const first = last();
		const next = clip('لا').play();
		expect(first?.stopped).toBe(true);
		expect(await playing).toBe('stopped');
		await vi.advanceTimersByTimeAsync(0);
		expect(heard()).toBe('no');
		source.stop();
		expect(await next).toBe('stopped');
	});

	it.each([
		['a call', () => contexts[0]?.become('interrupted')],
		['the system', () => contexts[0]?.become('suspended')],
		['the screen’s lock', () => page.show('hidden')]
	])('ends as interrupted by %s, and sounds again at the next tap', async (_, interrupt) => {
		const { clip } = await ready();
		const playing = clip('نعم').play();
		await vi.advanceTimersByTimeAsync(0);
		interrupt();
		expect(await playing).toBe('interrupted');
		expect(last()?.stopped).toBe(true);
		page.show('visible');
		const again = clip('نعم').play();
		await vi.advanceTimersByTimeAsync(0);
		expect(contexts[0]?.started).toHaveLength(2);
		last()?.onended?.();
		expect(await again).toBe('ended');
	});

	it('begins a new context where the old one’s clock stands still, and says the words there', async () => {
		const { clip } = await ready();
		const playing = clip('نعم').play();
		// Says that it runs, and plays nothing.
		await vi.advanceTimersByTimeAsync(1000);
		expect(contexts).toHaveLength(2);
		expect(contexts[0]?.state).toBe('closed');
		expect(heard()).toBe('yes');
		const clock = setInterval(() => contexts[1] && (contexts[1].currentTime += 0.1), 100);
		await vi.advanceTimersByTimeAsync(2000);
		last()?.onended?.();
		expect(await playing).toBe('ended');
		clearInterval(clock);
		expect(contexts).toHaveLength(2);
	});

	it('ends as interrupted where the clock stops in the middle', async () => {
		const { clip } = await ready();
		const playing = clip('نعم').play();
		await vi.advanceTimersByTimeAsync(0);
		const [context] = contexts;
		if (context) context.currentTime = 0.2;
		await vi.advanceTimersByTimeAsync(200);
		if (context) context.currentTime = 0.4;
		await vi.advanceTimersByTimeAsync(2000);
		expect(await playing).toBe('interrupted');
		expect(contexts).toHaveLength(1);
	});

	it('finds out after pulled headphones that the context is dead, before the next tap', async () => {
		const { source, clip } = await ready();
		await source.check();
		await source.prepare([NA3AM]);
		devices.dispatchEvent(new Event('devicechange'));
		await vi.advanceTimersByTimeAsync(1000);
		expect(contexts[0]?.state).toBe('closed');
		void clip('نعم').play();
		await vi.advanceTimersByTimeAsync(0);
		expect(contexts).toHaveLength(2);
		expect(heard()).toBe('yes');
	});

	it('ends where the device lets nothing sound, and begins anew at the next tap', async () => {
		const { source, clip } = await ready();
		const refuse = vi.spyOn(FakeContext.prototype, 'resume').mockReturnValue(new Promise(() => {}));
		const playing = clip('نعم').play();
		await vi.advanceTimersByTimeAsync(3000);
		expect(await playing).toBe('interrupted');
		refuse.mockRestore();
		expect(await source.check()).toBe(true);
		expect(contexts).toHaveLength(2);
		expect(contexts[1]?.tones).toEqual([440, 587]);
	});

	it('ends at a clip that doesn’t decode', async () => {
		const { clip } = await ready();
		const playing = clip('ربما').play();
		await vi.advanceTimersByTimeAsync(0);
		expect(await playing).toBe('interrupted');
	});

	it('keeps the sounds used last, of as many seconds as it may', async () => {
		const { source, clip } = await ready();
		const say = (words: string) => ({ language: 'ar', say: words });
		await source.prepare([NA3AM, say('لا')]);
		expect(decoded).toEqual(['yes', 'no', 'ye-es']);
		await source.prepare([NA3AM]);
		expect(decoded).toHaveLength(3);
		// A fourth second: what was used longest ago goes.
		source.hold([
			{
				...say('كلا'),
				variety: null,
				pace: 'normal',
				layer: 'humanApproved',
				mp3: new TextEncoder().encode('nope')
			}
		]);
		await source.prepare([say('كلا')]);
		void clip('نعم').play();
		await vi.advanceTimersByTimeAsync(0);
		expect(decoded).toEqual(['yes', 'no', 'ye-es', 'nope']);
		await source.prepare([say('لا')]);
		expect(decoded.at(-1)).toBe('no');
	});

	it('decodes once what two ask for at the same time', async () => {
		const { source, clip } = await ready();
		const screens = [source.prepare([NA3AM]), source.prepare([NA3AM])];
		void clip('نعم').play();
		await Promise.all(screens);
		expect(decoded).toEqual(['yes', 'ye-es']);
	});

	it('prepares what is still being opened', async () => {
		const source = voices({ 'ar/': await madeAndRead([{ say: 'نعم' }]) });
		const opening = source.open('ar', null);
		await source.prepare([NA3AM]);
		expect(decoded).toEqual(['نعم']);
		await opening;
	});
});
