import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeviceVoices } from './device-voices';

/** A device's voices: what it was asked to speak, and in which voice. */
class FakeSynthesis extends EventTarget {
	voices: { lang: string; localService: boolean; name: string }[] = [];
	readonly spoken: (EventTarget & { text: string; lang: string })[] = [];
	cancelled = 0;
	getVoices = () => this.voices;
	speak = (utterance: EventTarget & { text: string; lang: string }) => this.spoken.push(utterance);
	cancel = () => this.cancelled++;

	install(...langs: string[]): void {
		this.voices = langs.map((lang) => ({ lang, localService: !lang.endsWith('net'), name: lang }));
		this.dispatchEvent(new Event('voiceschanged'));
	}
}

class Utterance extends EventTarget {
	lang = '';
	voice: unknown = null;
	constructor(readonly text: string) {
		super();
	}
}

const SWEDISH = { language: 'sv', say: 'Hej' };
let synthesis: FakeSynthesis;
let voices: DeviceVoices;
const told = (event: string) => synthesis.spoken.at(-1)?.dispatchEvent(new Event(event));

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
	synthesis = new FakeSynthesis();
	voices = new DeviceVoices(synthesis as unknown as SpeechSynthesis);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('DeviceVoices', () => {
	it('come late, are local, and of exactly the language', () => {
		expect(voices.voice(SWEDISH)).toBeNull();
		synthesis.install('sv-SE-net', 'fa-IR');
		expect(voices.voice(SWEDISH)).toBeNull();
		expect(voices.voice({ language: 'prs', say: 'سلام' })).toBeNull();
		synthesis.install('sv_SE');
		expect(voices.voice(SWEDISH)).not.toBeNull();
		expect(voices.voice({ language: 'sv', say: '' })).toBeNull();
	});

	it('end, are stopped, or are interrupted', async () => {
		synthesis.install('sv-SE');
		const speak = voices.voice(SWEDISH);
		const ended = speak?.();
		await vi.advanceTimersByTimeAsync(0);
		expect(synthesis.spoken[0]).toMatchObject({ text: 'Hej', lang: 'sv-SE' });
		told('end');
		expect(await ended).toBe('ended');

		const stopped = speak?.();
		await vi.advanceTimersByTimeAsync(0);
		voices.stop();
		expect(await stopped).toBe('stopped');
		expect(synthesis.cancelled).toBe(1);

		const taken = speak?.();
		await vi.advanceTimersByTimeAsync(0);
		told('start');
		told('error');
		expect(await taken).toBe('interrupted');
	});

	it('do not hold the screen up where the end is never told', async () => {
		synthesis.install('sv-SE');
		const silent = voices.voice(SWEDISH)?.();
		await vi.advanceTimersByTimeAsync(20_000);
		expect(await silent).toBe('silent');
		const spoken = voices.voice(SWEDISH)?.();
		await vi.advanceTimersByTimeAsync(0);
		told('start');
		await vi.advanceTimersByTimeAsync(20_000);
		expect(await spoken).toBe('ended');
	});

	it('are made to stop where the end is never told, so that the next does not queue', async () => {
		synthesis.install('sv-SE');
		const spoken = voices.voice(SWEDISH)?.();
		await vi.advanceTimersByTimeAsync(20_000);
		await spoken;
		expect(synthesis.cancelled).toBe(1);
	});

	it('are given the time that a long text takes', async () => {
		synthesis.install('sv-SE');
		void voices.voice({ language: 'sv', say: 'Hej! '.repeat(60) })?.();
		await vi.advanceTimersByTimeAsync(0);
		told('start');
		await vi.advanceTimersByTimeAsync(40_000);
		expect(synthesis.cancelled).toBe(0);
	});

	it('are silent where the device refuses before anything was heard', async () => {
		synthesis.install('sv-SE');
		const refused = voices.voice(SWEDISH)?.();
		await vi.advanceTimersByTimeAsync(0);
		told('error');
		expect(await refused).toBe('silent');
	});
});
