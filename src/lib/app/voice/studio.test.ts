import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStudio, UTTERANCES } from '../../../../tests/support/fake-studio';
import { err } from '$lib/domain/result';
import { clipKey } from '$lib/domain/voice/voice-state';
import { OpenVoice } from './open-voice.svelte';
import { ROOM_MS } from './room-check';

type Stage = Awaited<ReturnType<typeof openStudio>>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function ready(stage: Stage): Promise<void> {
	const opened = stage.studio.desk.open();
	await vi.advanceTimersByTimeAsync(ROOM_MS + 100);
	await opened;
}

/** Tap, say it, tap. */
async function say({ studio, microphones }: Stage, text: string): Promise<void> {
	const recorded = studio.toggle();
	await vi.advanceTimersByTimeAsync(0);
	microphones.say(text);
	await studio.toggle();
	await recorded;
}

/** Another look at the journal, as after the browser was killed. */
async function clipsOnDisk({ id, deps }: Stage): Promise<string[]> {
	const voice = await OpenVoice.read(id, deps);
	if (!voice.ok) throw new Error(voice.error);
	return [...voice.value.state.clips.values()].map(({ mp3 }) => atob(mp3));
}

describe('the microphone and the room', () => {
	it.each([
		[-60, 'quiet'],
		[-38, 'noisy'],
		[-100, 'dead']
	])('listens to three seconds of silence: %s dBFS is %s', async (hears, verdict) => {
		const stage = await openStudio();
		stage.microphones.hears = hears;
		void stage.studio.desk.open();
		await vi.advanceTimersByTimeAsync(ROOM_MS - 200);
		expect(stage.studio.desk.phase).toBe('room');
		await vi.advanceTimersByTimeAsync(400);
		expect(stage.studio.desk.phase).toBe('ready');
		expect(stage.studio.desk.room).toBe(verdict);
		expect(stage.studio.desk.noise).toBeCloseTo(hears, 3);
	});

	it.each(['noMicrophone', 'refused', 'busy', 'unsupported'] as const)(
		'says why it can’t be opened, and tries again: %s',
		async (error) => {
			const stage = await openStudio();
			stage.microphones.error = error;
			await stage.studio.desk.open();
			expect([stage.studio.desk.phase, stage.studio.desk.problem]).toEqual(['off', error]);
			stage.microphones.error = null;
			await ready(stage);
			expect([stage.studio.desk.phase, stage.studio.desk.problem]).toEqual(['ready', null]);
		}
	);

	it('is closed on leaving, in the middle of the room check too', async () => {
		const stage = await openStudio();
		const opened = stage.studio.desk.open();
		await vi.advanceTimersByTimeAsync(500);
		stage.studio.close();
		await vi.advanceTimersByTimeAsync(ROOM_MS);
		await opened;
		expect([stage.studio.desk.phase, stage.microphones.openNow]).toEqual(['off', 0]);
	});

	it('is closed again where one left before the browser had asked', async () => {
		const stage = await openStudio();
		const opened = stage.studio.desk.open();
		stage.studio.close();
		await opened;
		expect([stage.studio.desk.phase, stage.microphones.openNow]).toEqual(['off', 0]);
	});

	it('is closed while the page is hidden, and opened again without a new room check', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'one');
		stage.studio.hide();
		expect([stage.microphones.openNow, stage.studio.take?.ms]).toEqual([0, 900]);
		await stage.studio.desk.open();
		expect(stage.studio.desk.phase).toBe('ready');
	});
});

describe('recording', () => {
	it('keeps a take as an event bound to its words, and goes on to the next', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'marhaban');
		expect(stage.finisher.noise).toBeCloseTo(-60, 3);
		expect(stage.voice.savedAt).toBeNull();
		await stage.studio.keep();
		expect(stage.studio.prompt).toBe(UTTERANCES[1]);
		expect(stage.voice.savedAt).not.toBeNull();
		const clip = stage.voice.state.clips.get(
			clipKey({ say: UTTERANCES[0]?.say ?? '', pace: 'normal' })
		);
		expect(clip?.info).toMatchObject({
			say: 'مَرْحَبًا',
			refs: ['hello.say'],
			ms: 900,
			lufs: -18,
			peak: -2.3,
			review: { status: 'draft' }
		});
		// SHA-256 of "ar", a zero byte and the words in NFC, by Python's hashlib.
		expect(clip?.info.sayHash).toBe(
			'cd6cd7524a0617428fee0b60c72a40861944ed14c6afe2839272c456aafd41b4'
		);
		expect(await clipsOnDisk(stage)).toEqual(['marhaban']);
	});

	it('loses the take in hand alone when one is interrupted', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'one');
		await stage.studio.keep();
		await say(stage, 'two');
		stage.studio.close();
		expect(await clipsOnDisk(stage)).toEqual(['one']);
		expect(stage.microphones.openNow).toBe(0);
	});

	it('lets one listen, and say it again instead', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'one');
		await stage.studio.hear('take');
		stage.studio.redo();
		expect(stage.studio.take).toBeNull();
		await say(stage, 'better');
		await stage.studio.keep();
		stage.studio.back();
		await stage.studio.hear('kept');
		expect(stage.finisher.played).toEqual(['one', 'better']);
		expect(await clipsOnDisk(stage)).toEqual(['better']);
	});

	it('takes a slow one of the same words beside the normal one', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'normal');
		await stage.studio.keep('slow');
		expect([stage.studio.prompt, stage.studio.pace]).toEqual([UTTERANCES[0], 'slow']);
		await say(stage, 'slow');
		await stage.studio.keep();
		expect([stage.studio.prompt, stage.studio.pace]).toEqual([UTTERANCES[1], 'normal']);
		expect(await clipsOnDisk(stage)).toEqual(['normal', 'slow']);
	});

	it('never keeps a take with nothing in it', async () => {
		const stage = await openStudio();
		stage.finisher.verdict = 'empty';
		await ready(stage);
		await say(stage, '');
		await stage.studio.keep();
		expect([stage.studio.prompt, stage.studio.take?.verdict]).toEqual([UTTERANCES[0], 'empty']);
		expect(await clipsOnDisk(stage)).toEqual([]);
	});

	it('says that a recording can’t be read, and takes another', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'broken');
		expect([stage.studio.problem, stage.studio.take]).toEqual(['undecodable', null]);
		await say(stage, 'whole');
		expect([stage.studio.problem, stage.studio.take?.verdict]).toEqual([null, 'good']);
	});

	it('ends by itself a little after the longest clip there may be', async () => {
		const stage = await openStudio();
		await ready(stage);
		const recorded = stage.studio.toggle();
		await vi.advanceTimersByTimeAsync(62_000);
		expect(stage.studio.desk.phase).toBe('recording');
		await vi.advanceTimersByTimeAsync(2000);
		await recorded;
		expect(stage.studio.desk.phase).toBe('ready');
	});

	it('keeps what was kept when the microphone is lost in the middle, and goes on with another', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'one');
		await stage.studio.keep();
		const recorded = stage.studio.toggle();
		await vi.advanceTimersByTimeAsync(0);
		stage.microphones.say('half');
		stage.microphones.lose();
		await recorded;
		const { desk } = stage.studio;
		expect([desk.phase, desk.problem, desk.noise]).toEqual(['off', 'lost', null]);
		expect(stage.studio.take).toBeNull();
		expect(await clipsOnDisk(stage)).toEqual(['one']);
		await ready(stage);
		await say(stage, 'two');
		await stage.studio.keep();
		expect(await clipsOnDisk(stage)).toEqual(['one', 'two']);
	});

	it('has the take still in hand when the device is full, and keeps it once there is room', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'one');
		const full = vi.spyOn(stage.deps.vault, 'appendVoice').mockResolvedValue(err('full'));
		await stage.studio.keep();
		expect([stage.studio.problem, stage.studio.prompt]).toEqual(['full', UTTERANCES[0]]);
		expect(stage.voice.state.clips.size).toBe(0);
		expect(await clipsOnDisk(stage)).toEqual([]);
		full.mockRestore();
		await stage.studio.keep();
		expect(stage.studio.prompt).toBe(UTTERANCES[1]);
		expect(await clipsOnDisk(stage)).toEqual(['one']);
	});

	it('doesn’t put a take at a prompt that one has gone to meanwhile', async () => {
		const stage = await openStudio();
		await ready(stage);
		const recorded = stage.studio.toggle();
		await vi.advanceTimersByTimeAsync(0);
		stage.studio.skip();
		await recorded;
		expect([stage.studio.prompt, stage.studio.take]).toEqual([UTTERANCES[1], null]);
		expect(stage.studio.desk.phase).toBe('ready');
	});
});

describe('going elsewhere meanwhile', () => {
	it('isn’t moved on by a take that is still being written', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'one');
		const kept = stage.studio.keep('slow');
		stage.studio.skip();
		await kept;
		expect([stage.studio.prompt, stage.studio.pace]).toEqual([UTTERANCES[1], 'normal']);
		expect(stage.studio.busy).toBeNull();
		expect(await clipsOnDisk(stage)).toEqual(['one']);
	});

	it('is told that a take couldn’t be written, though it is no longer in hand', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'one');
		vi.spyOn(stage.deps.vault, 'appendVoice').mockResolvedValue(err('full'));
		const kept = stage.studio.keep();
		stage.studio.skip();
		await kept;
		expect([stage.studio.problem, stage.studio.take]).toEqual(['full', null]);
		expect(stage.studio.prompt).toBe(UTTERANCES[1]);
	});

	it('leaves nothing in memory where it is closed while the take is being made', async () => {
		const stage = await openStudio();
		await ready(stage);
		const finish = stage.finisher.finish.bind(stage.finisher);
		vi.spyOn(stage.finisher, 'finish').mockImplementation(async (recording, noise) => {
			stage.studio.close();
			return finish(recording, noise);
		});
		await say(stage, 'secret');
		expect([stage.studio.take, stage.studio.problem, stage.studio.busy]).toEqual([
			null,
			null,
			null
		]);
	});

	it('sounds until the end of what was started last', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'one');
		const ends: (() => void)[] = [];
		vi.spyOn(stage.finisher, 'play').mockImplementation(
			() => new Promise((resolve) => ends.push(resolve))
		);
		const first = stage.studio.hear('take');
		await stage.studio.hear('take');
		void stage.studio.hear('take');
		ends[0]?.();
		await first;
		expect(stage.studio.sounding).toBe('take');
	});
});

describe('a recording that goes wrong', () => {
	it.each(['slices', 'record'] as const)(
		'is a lost microphone, and another can be opened: %s',
		async (where) => {
			const stage = await openStudio();
			await ready(stage);
			stage.microphones.broken = where;
			await say(stage, 'half');
			const { desk } = stage.studio;
			expect([desk.phase, desk.problem, stage.microphones.openNow]).toEqual(['off', 'lost', 0]);
			expect(stage.studio.take).toBeNull();
			stage.microphones.broken = null;
			await ready(stage);
			await say(stage, 'whole');
			expect(stage.studio.take?.verdict).toBe('good');
		}
	);
});

describe('throwing a kept take away', () => {
	it('leaves the text to be said again, on the disk too', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'one');
		await stage.studio.keep();
		stage.studio.back();
		expect(stage.studio.kept).toBe(true);
		await stage.studio.drop();
		expect([stage.studio.prompt, stage.studio.kept]).toEqual([UTTERANCES[0], false]);
		expect(stage.studio.groups[0]?.recorded).toBe(0);
		expect(await clipsOnDisk(stage)).toEqual([]);
	});

	it('throws the slow one alone where that is shown', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'normal');
		await stage.studio.keep('slow');
		await say(stage, 'slow');
		await stage.studio.keep();
		stage.studio.go(0, 'slow');
		await stage.studio.drop();
		expect(await clipsOnDisk(stage)).toEqual(['normal']);
	});

	it('says why it couldn’t be', async () => {
		const stage = await openStudio();
		await ready(stage);
		await say(stage, 'one');
		await stage.studio.keep();
		stage.studio.back();
		vi.spyOn(stage.deps.vault, 'appendVoice').mockResolvedValue(err('full'));
		await stage.studio.drop();
		expect([stage.studio.problem, stage.studio.kept]).toEqual(['full', true]);
	});
});

describe('what is left', () => {
	it('begins with the core, counts by part, and ends where all of it is said', async () => {
		const stage = await openStudio();
		expect(stage.studio.groups).toEqual([
			{ id: 'core', recorded: 0, total: 2 },
			{ id: 'beginning', recorded: 0, total: 2 },
			{ id: 'interview', recorded: 0, total: 1 }
		]);
		await ready(stage);
		for (const text of ['one', 'two']) {
			await say(stage, text);
			await stage.studio.keep();
		}
		expect(stage.studio.prompt).toBeNull();
		expect(stage.studio.groups[0]).toEqual({ id: 'core', recorded: 2, total: 2 });
		stage.studio.choose('interview');
		expect(stage.studio.prompt).toBe(UTTERANCES[2]);
	});

	it('comes back to what was skipped', async () => {
		const stage = await openStudio();
		await ready(stage);
		stage.studio.skip();
		await say(stage, 'two');
		await stage.studio.keep();
		expect(stage.studio.prompt).toBe(UTTERANCES[0]);
	});

	it('comes back to what a reviewer has rejected', async () => {
		const stage = await openStudio();
		const [first] = UTTERANCES;
		await ready(stage);
		await say(stage, 'one');
		await stage.studio.keep();
		const mark = { status: 'rejected', by: 'Amal', reason: 'brus' } as const;
		await stage.voice.record([
			{ type: 'clip.reviewed', say: first?.say ?? '', pace: 'normal', mark }
		]);
		stage.studio.choose('core');
		expect(stage.studio.prompt).toBe(first);
		expect(stage.studio.groups[0]?.recorded).toBe(0);
	});
});
