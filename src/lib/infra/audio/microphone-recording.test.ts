import { describe, expect, it } from 'vitest';
import { type BrowserRecorder, recordingOf } from './microphone-recording';

/** Hands out what it is told to, and its last piece when it is stopped, as a browser does. */
class FakeRecorder implements BrowserRecorder {
	readonly mimeType = 'audio/webm;codecs=opus';
	state: BrowserRecorder['state'] = 'inactive';
	slice = 0;
	#calls = new Map<string, (event: { data: Blob }) => void>();

	addEventListener(type: string, call: (event: { data: Blob }) => void): void {
		this.#calls.set(type, call);
	}
	start(slice: number): void {
		this.state = 'recording';
		this.slice = slice;
	}
	stop(): void {
		this.state = 'inactive';
		this.give('last');
		this.fire('stop');
	}
	give(text: string): void {
		this.fire('dataavailable', text);
	}
	fire(type: string, text = ''): void {
		this.#calls.get(type)?.({ data: new Blob([text]) });
	}
}

async function all(slices: AsyncIterable<Blob>, texts: string[] = []): Promise<string[]> {
	for await (const slice of slices) texts.push(await slice.text());
	return texts;
}

describe('a recording', () => {
	it('gives its pieces in order, early and late ones, and ends after the last', async () => {
		const recorder = new FakeRecorder();
		const recording = recordingOf(recorder);
		expect(recorder.slice).toBe(500);
		recorder.give('one');
		recorder.give('');
		const pieces = all(recording.slices);
		await Promise.resolve();
		recorder.give('two');
		recording.stop();
		recording.stop();
		expect(await pieces).toEqual(['one', 'two', 'last']);
		expect(recording.type).toBe('audio/webm;codecs=opus');
	});

	it.each([
		['and stops', true],
		['and tells nothing more', false]
	])('throws after its last piece where the recorder breaks %s', async (_, stops) => {
		const recorder = new FakeRecorder();
		const texts: string[] = [];
		const pieces = all(recordingOf(recorder).slices, texts);
		recorder.give('one');
		recorder.fire('error');
		recorder.give('last');
		if (stops) recorder.fire('stop');
		await expect(pieces).rejects.toThrow('broke');
		expect(texts).toEqual(['one', 'last']);
	});
});
