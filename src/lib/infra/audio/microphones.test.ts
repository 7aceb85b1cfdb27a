import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserMicrophones } from './microphones';

class FakeTrack extends EventTarget {
	label = 'Headset';
	muted = false;
	stopped = false;
	stop = () => void (this.stopped = true);
	getSettings = () => ({ echoCancellation: true });
}

let track: FakeTrack;
let session: { type: string };
let closed: number;
/** How the device's context behaves. */
let resume: () => Promise<void>;
let listen: () => { connect(): void };
let create: () => void;

beforeEach(() => {
	track = new FakeTrack();
	session = { type: 'playback' };
	closed = 0;
	resume = async () => undefined;
	listen = () => ({ connect: () => undefined });
	create = () => undefined;
	const stream = { getAudioTracks: () => [track], getTracks: () => [track] };
	vi.stubGlobal('MediaRecorder', class {});
	vi.stubGlobal(
		'AudioContext',
		class {
			constructor() {
				create();
			}
			createAnalyser = () => ({ fftSize: 0 });
			createMediaStreamSource = () => listen();
			resume = () => resume();
			close = async () => void closed++;
		}
	);
	vi.stubGlobal('navigator', {
		audioSession: session,
		mediaDevices: { getUserMedia: async () => stream }
	});
});
afterEach(() => vi.unstubAllGlobals());

const open = () => new BrowserMicrophones().open();

describe('opening a microphone', () => {
	it('gives it, and lets go of all of it at the close', async () => {
		const opened = await open();
		expect(opened).toMatchObject({ ok: true, value: { name: 'Headset', processing: ['echo'] } });
		expect(session.type).toBe('play-and-record');
		if (opened.ok) opened.value.close();
		expect([track.stopped, closed, session.type]).toEqual([true, 1, 'playback']);
	});

	it('does not wait for a context that never answers', async () => {
		resume = () => new Promise(() => undefined);
		expect(await open()).toMatchObject({ ok: true });
	});

	it('leaves nothing open where the sound cannot be listened to', async () => {
		listen = () => {
			throw new DOMException('another rate', 'NotSupportedError');
		};
		expect(await open()).toEqual({ ok: false, error: 'unsupported' });
		expect([track.stopped, closed, session.type]).toEqual([true, 1, 'playback']);
	});

	it('says so where there can be no context', async () => {
		create = () => {
			throw new DOMException('too many', 'NotSupportedError');
		};
		expect(await open()).toEqual({ ok: false, error: 'unsupported' });
		expect(session.type).toBe('playback');
	});
});
