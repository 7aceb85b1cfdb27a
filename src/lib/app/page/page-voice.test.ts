import { describe, expect, it, vi } from 'vitest';
import { FakeVoices } from '../../../../tests/support/fake-voices';
import type { Said } from './own-page';
import { PageVoice } from './page-voice.svelte';

const line = (text: string, language = 'ar'): Said => ({
	ref: `${language} ${text}`,
	language,
	direction: 'rtl',
	text,
	say: text
});
const one = line('واحد');
const two = line('اثنان');

const later = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('PageVoice', () => {
	it('says a line with a voice of its own language, and stops at a second touch', async () => {
		const source = new FakeVoices([{ ...one, layer: 'synthetic' }]);
		const voice = new PageVoice(source);
		voice.speak(one);
		expect(voice.stateOf(one)).toBe('speaking');
		voice.speak(one);
		await later();
		expect(voice.stateOf(one)).toBe('idle');
		voice.speak(one);
		await source.end();
		await later();
		expect(voice.stateOf(one)).toBe('played');
		expect(source.played).toEqual([one.say, one.say]);
	});

	it('takes an approved recording before a made voice, and never an unreviewed one', async () => {
		const source = new FakeVoices([
			{ ...one, layer: 'humanUnreviewed' },
			{ ...two, layer: 'synthetic' },
			{ ...two, layer: 'humanApproved' }
		]);
		const voice = new PageVoice(source);
		expect(voice.stateOf(one)).toBe('missing');
		const clip = vi.spyOn(source, 'clips');
		voice.speak(two);
		const played = clip.mock.results.flatMap(({ value }) => value as { layer: string }[]);
		expect(played.map(({ layer }) => layer)).toContain('humanApproved');
		expect(voice.stateOf(two)).toBe('speaking');
	});

	it('tells which line has no voice, and never says it in another language', async () => {
		const source = new FakeVoices([{ ...line('واحد', 'fa'), layer: 'synthetic' }]);
		const voice = new PageVoice(source);
		expect(voice.stateOf(one)).toBe('missing');
		voice.speak(one);
		await later();
		expect(voice.silent).toBe(one);
		expect(source.played).toEqual([]);
	});

	it('keeps a touch until the voices have come', async () => {
		const source = new FakeVoices([]);
		let come = (): void => undefined;
		vi.spyOn(source, 'open').mockReturnValue(new Promise((resolve) => (come = resolve)));
		const voice = new PageVoice(source);
		const opening = voice.open(['ar']);
		expect(voice.stateOf(one)).toBe('idle');
		voice.speak(one);
		const play = vi.fn(async () => 'ended' as const);
		vi.spyOn(source, 'clips').mockReturnValue([{ layer: 'synthetic', pace: 'normal', play }]);
		come();
		await opening;
		await later();
		expect(play).toHaveBeenCalledOnce();
		expect(voice.opening).toBe(false);
		expect(voice.stateOf(one)).toBe('played');
	});

	it('reads a page line by line, and one that can’t be heard doesn’t end it', async () => {
		const source = new FakeVoices([
			{ ...one, layer: 'synthetic' },
			{ ...two, layer: 'synthetic' }
		]);
		const voice = new PageVoice(source);
		const reading = voice.inTurn([one, line('لا'), two]);
		await source.end();
		await expect.poll(() => source.played).toEqual([one.say, two.say]);
		await source.end();
		await reading;
		expect(voice.stateOf(two)).toBe('played');
	});

	it('tries a device voice that says nothing once, and says so', async () => {
		const source = new FakeVoices([]);
		const say = vi.fn(async () => 'silent' as const);
		vi.spyOn(source, 'device').mockImplementation((() => say) as never);
		const voice = new PageVoice(source);
		voice.speak(one);
		await later();
		expect(say).toHaveBeenCalledOnce();
		expect(voice.silent).toBe(one);
	});
});
