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
			offered: async () => ok([]),
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

	it('of every language that is needed, however many; the others are let go', async () => {
		const tags = ['ar', 'en', 'fa', 'kmr', 'prs', 'so', 'sv', 'ti'];
		const packs = await Promise.all(
			tags.map(async (language) => [
				`${language}/`,
				await madeAndRead([{ say: language }], { language })
			])
		);
		const source = voices(Object.fromEntries(packs) as Record<string, Pack>);
		const speaking = () =>
			tags.filter((language) => source.clips({ language, say: language }).length > 0);
		for (const tag of tags) await source.open(tag, null);
		expect(speaking()).toEqual(tags);
		const late = source.open('ar', 'syrian');
		source.keep(['ti', 'sv']);
		await late;
		expect(speaking()).toEqual(['sv', 'ti']);
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
		expect(contexts[0]?.state).toBe('closed');
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
		expect(await playing).toBe('silent');
		refuse.mockRestore();
		expect(await source.check()).toBe(true);
		expect(contexts).toHaveLength(2);
		expect(contexts[1]?.tones).toEqual([440, 587]);
	});

	it('is silent where a new context’s clock stands still as well', async () => {
		const { clip } = await ready();
		const playing = clip('نعم').play();
		await vi.advanceTimersByTimeAsync(3000);
		expect(await playing).toBe('silent');
	});

	it('is silent at a clip that doesn’t decode, and offers what is left from then on', async () => {
		const { source, clip } = await ready();
		const words = { language: 'ar', say: 'ربما' };
		const own = (sound: string): HeldSound => ({
			...words,
			variety: null,
			pace: 'normal',
			layer: 'humanApproved',
			mp3: new TextEncoder().encode(sound)
		});
		const playing = clip('ربما').play();
		await vi.advanceTimersByTimeAsync(0);
		expect(await playing).toBe('silent');
		expect(source.clips(words)).toEqual([]);
		source.hold([own('fails'), own('maybe')]);
		expect(source.clips(words)).toHaveLength(2);
		await source.prepare([words]);
		expect(kinds(source, words)).toEqual(['humanApproved normal']);
		void source.clips(words)[0]?.play();
		await vi.advanceTimersByTimeAsync(0);
		expect(heard()).toBe('maybe');
	});

	it.each([
		['decoded', false],
		['while it is decoded', true]
	])('lets go of a person’s sound that is taken away: %s', async (_, under) => {
		const { source } = await ready();
		const words = { language: 'ar', say: 'كلا' };
		const own: HeldSound = {
			...words,
			variety: null,
			pace: 'normal',
			layer: 'humanApproved',
			mp3: new TextEncoder().encode('own')
		};
		source.hold([own]);
		const preparing = source.prepare([words]);
		if (!under) await preparing;
		source.hold([]);
		await preparing;
		source.hold([own]);
		await source.prepare([words]);
		expect(decoded).toEqual(['own', 'own']);
		// One that stays is not decoded anew.
		source.hold([own]);
		await source.prepare([words]);
		expect(decoded).toHaveLength(2);
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

describe('when sound is back', () => {
	async function interrupted() {
		const source = voices({ 'ar/': await madeAndRead([{ say: 'نعم' }]) });
		await source.open('ar', null);
		const told = vi.fn();
		const off = source.onback(told);
		const playing = source.clips(NA3AM)[0]?.play();
		await vi.advanceTimersByTimeAsync(0);
		return { source, told, off, playing };
	}

	it('tells nothing before anything was interrupted', async () => {
		const { told } = await interrupted();
		page.show('visible');
		devices.dispatchEvent(new Event('devicechange'));
		expect(told).not.toHaveBeenCalled();
	});

	it('tells once that a call is over', async () => {
		const { told, playing } = await interrupted();
		contexts[0]?.become('interrupted');
		expect(await playing).toBe('interrupted');
		expect(told).not.toHaveBeenCalled();
		contexts[0]?.become('running');
		expect(told).toHaveBeenCalledTimes(1);
		await vi.advanceTimersByTimeAsync(5000);
		expect(told).toHaveBeenCalledTimes(1);
	});

	it('asks again until the device lets it sound, where it tells of nothing', async () => {
		const { told } = await interrupted();
		const [context] = contexts;
		if (!context) throw new Error('no context');
		context.allowed = false;
		context.become('interrupted');
		await vi.advanceTimersByTimeAsync(10_000);
		expect(told).not.toHaveBeenCalled();
		context.allowed = true;
		await vi.advanceTimersByTimeAsync(1500);
		expect(told).toHaveBeenCalledTimes(1);
		expect(contexts).toHaveLength(1);
	});

	it('begins a new context after pulled headphones, and tells', async () => {
		const { told, playing } = await interrupted();
		const [context] = contexts;
		await vi.advanceTimersByTimeAsync(100);
		if (context) context.currentTime = 0.1;
		devices.dispatchEvent(new Event('devicechange'));
		await vi.advanceTimersByTimeAsync(3000);
		expect(await playing).toBe('interrupted');
		expect(told).toHaveBeenCalledTimes(1);
		expect(contexts.map(({ state }) => state)).toEqual(['closed', 'running']);
	});

	it('waits until the page is seen again', async () => {
		const { told } = await interrupted();
		page.show('hidden');
		contexts[0]?.become('interrupted');
		contexts[0]?.become('running');
		await vi.advanceTimersByTimeAsync(5000);
		expect(told).not.toHaveBeenCalled();
		page.show('visible');
		expect(told).toHaveBeenCalledTimes(1);
	});

	it('is told of the device’s own voices too, which need no context', () => {
		const source = voices({});
		const told = vi.fn();
		source.onback(told);
		page.show('hidden');
		page.show('visible');
		expect(told).toHaveBeenCalledTimes(1);
		expect(contexts).toEqual([]);
	});

	it('tells nothing where something else was asked for meanwhile, nor after the end of it', async () => {
		const { source, told, off } = await interrupted();
		contexts[0]?.become('interrupted');
		void source.clips(NA3AM)[0]?.play();
		await vi.advanceTimersByTimeAsync(0);
		expect(heard()).toBe('نعم');
		expect(told).not.toHaveBeenCalled();
		contexts[0]?.become('interrupted');
		off();
		contexts[0]?.become('running');
		expect(told).not.toHaveBeenCalled();
	});
});
