import { beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleParticipants } from '../../src/lib/app/example/example-participants';
import { programmeOf } from '../../src/lib/app/mapping/handing/programme-of';
import { Tablet, type TabletTask } from '../../src/lib/app/mapping/handing/tablet.svelte';
import type { MappingSession } from '../../src/lib/app/mapping/mapping-session.svelte';
import { Player } from '../../src/lib/app/mapping/player/player.svelte';
import { eraseQuestion, eraseSection } from '../../src/lib/app/mapping/readback/erasing';
import { eraseUnwanted } from '../../src/lib/app/mapping/recording/erasing';
import { recordingsOf, soundOf } from '../../src/lib/app/mapping/recording/kept';
import { ListeningBack } from '../../src/lib/app/mapping/recording/listening-back.svelte';
import {
	Recorder,
	type RecorderProblem
} from '../../src/lib/app/mapping/recording/recorder.svelte';
import { VoiceDesk } from '../../src/lib/app/mapping/voice/voice-desk.svelte';
import { buildReportDocument } from '../../src/lib/domain/handover/document/build';
import { buildHandover } from '../../src/lib/domain/handover/build';
import { readMappingLines, writeLines } from '../../src/lib/domain/exchange/backup-journal';
import { handoverText } from '../../src/lib/domain/handover/handover-text';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import {
	formatTimestamp,
	parseTimestamp,
	type Timestamp
} from '../../src/lib/domain/mapping/clock';
import { type JournalEvent, parseEvent } from '../../src/lib/domain/mapping/events';
import { reduceMapping } from '../../src/lib/domain/mapping/reduce';
import { err } from '../../src/lib/domain/result';
import { FakeVoices } from '../support/fake-voices';
import { newSession, shippedInstrument } from '../support/open-session';
import { FakePlayback, OwnMicrophone, settled } from '../support/own-microphone';
import { beginTalk } from '../support/talk';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

/** A question that is answered by telling. */
const TOLD = 'q15';
const told = { run: null, ref: TOLD };

async function talk({
	asked = true,
	task = { kind: 'question', question: TOLD } as TabletTask
} = {}) {
	const made = await newSession(instrument);
	const { session } = made;
	await beginTalk(session);
	if (asked) {
		await session.record('recording.offered', { offered: true });
		await session.record('recording.wished', { wish: true, by: 'participant' });
	}
	return { ...made, ...screens(session, task) };
}

function screens(session: MappingSession, task: TabletTask) {
	const microphone = new OwnMicrophone();
	const voices = new FakeVoices([]);
	const playback = new FakePlayback();
	const room = { left: null as number | null };
	const problems: RecorderProblem[] = [];
	const recorder = new Recorder({
		session,
		microphones: microphone,
		roomLeft: async () => room.left
	});
	const tablet = new Tablet();
	tablet.task = task;
	const words = () => ({
		instrument,
		language: 'ar',
		variety: null,
		address: session.state.address
	});
	const programme = programmeOf({ session, tablet, words, checkSound: () => undefined })!;
	const desk = new VoiceDesk(session, voices);
	const player = new Player(programme, {
		session,
		desk,
		words,
		pictureUrl: () => undefined,
		openDoor: async () => ({ ok: true, value: undefined }),
		onRest: () => undefined,
		staffLanguage: () => 'sv',
		ownVoice: {
			recorder,
			listening: new ListeningBack(session, playback),
			onProblem: (problem) => problems.push(problem)
		}
	});
	player.uncover();
	return { microphone, voices, playback, room, problems, recorder, player, desk };
}

type Talk = Awaited<ReturnType<typeof talk>>;

/** Starts a recording and says these, a second each. */
async function say({ player, microphone }: Talk, ...pieces: readonly string[]): Promise<void> {
	player.recording!.start();
	await settled();
	for (const piece of pieces) await microphone.piece(piece);
}

const heardIn = async (session: MappingSession, where = told): Promise<string[]> =>
	Promise.all(recordingsOf(session.state, where).map((one) => soundOf(session, one).text()));

describe('being asked', () => {
	it('never happens by itself: no question, nothing to record with', async () => {
		const { player } = await talk({ asked: false });
		expect(player.view.id).toBe(TOLD);
		expect(player.recording).toBeNull();
	});

	it('comes before what is told, spoken, with a sign for yes and for no', async () => {
		const { session } = await talk({ asked: false });
		await session.record('recording.offered', { offered: true });
		const { player } = screens(session, { kind: 'question', question: TOLD });
		expect(player.view.id).toBe('voice.ask');
		expect(player.view.choice?.options.map(({ id, picture }) => [id, picture])).toEqual([
			['yes', 'hand-yes'],
			['no', 'hand-no']
		]);
		expect(player.view.prompt?.say).toContain('نُسَجِّلَ');
		expect(player.recording).toBeNull();
		player.choose('yes');
		player.next();
		expect(player.view.id).toBe(TOLD);
		expect(player.recording).not.toBeNull();
	});

	it('with a no, or no word at all, leaves nothing to record with', async () => {
		for (const word of ['no', null]) {
			const { session } = await talk({ asked: false });
			await session.record('recording.offered', { offered: true });
			const { player } = screens(session, { kind: 'question', question: TOLD });
			if (word) player.choose(word);
			player.next();
			expect(player.view.id).toBe(TOLD);
			expect(player.recording).toBeNull();
		}
	});

	it('is taken back by the person at any time, in the middle of a recording too', async () => {
		const all = await talk();
		await say(all, 'a');
		all.player.recording!.refuse();
		await settled();
		expect(all.player.recording).toBeNull();
		expect(all.microphone.openNow).toBe(0);
		expect(all.session.state.recordings.wish).toBe(false);
		expect(screens(all.session, { kind: 'question', question: TOLD }).player.view.id).toBe(TOLD);
	});

	it('stands in the beginning, after what the talk is for and before own words', async () => {
		const { session } = await newSession(instrument);
		await session.record('recording.offered', { offered: true });
		const { player } = screens(session, { kind: 'beginning' });
		const met: string[] = [];
		for (let guard = 0; guard < 30 && player.view.id !== 'consent'; guard++) {
			met.push(player.view.id);
			const first = player.view.choice?.options[0]?.id;
			player.choose(player.view.id === 'language' ? 'ar' : (first ?? ''));
			const offers = player.recording !== null;
			expect(offers).toBe(player.view.id === 'purpose.ownWords');
			player.next();
		}
		expect(met.slice(-3)).toEqual(['purpose.6', 'voice.ask', 'purpose.ownWords']);
	});
});

describe('where something is told or read aloud', () => {
	it.each([
		['R4', true],
		['R5', true],
		['R6', true],
		['R2', false],
		['W1', false]
	])('in the step %s: %s', async (step, offered) => {
		const { session } = await talk();
		const run = session.newId();
		const found = [...instrument.reading.steps, ...instrument.writing.steps].find(
			({ id }) => id === step
		)!;
		await session.record('step.opened', {
			run,
			step,
			strand: found.strand,
			language: 'ar',
			form: 'A',
			follows: null,
			proposed: null,
			ownName: false
		});
		const { player } = screens(session, { kind: 'run', run });
		const ever = new Set<boolean>();
		for (let guard = 0; guard < 40 && player.view.kind !== 'done'; guard++) {
			// What is practised isn't recorded.
			if (player.view.practice) expect(player.recording).toBeNull();
			ever.add(player.recording !== null);
			player.cardRead();
			const { practice } = instrument.languages['ar']?.[found.part]?.steps[step] ?? {
				practice: []
			};
			const key = practice.find(({ id }) => id === player.view.id)?.key;
			player.choose(key ?? player.view.choice?.options[0]?.id ?? '');
			player.next();
		}
		expect(ever.has(true)).toBe(offered);
	});

	it('never in a question with answers to choose from', async () => {
		const { player } = await talk({ task: { kind: 'question', question: 'q23' } });
		expect(player.recording).toBeNull();
	});
});

describe('a recording', () => {
	it('is on the disk piece by piece, and whole when it is stopped', async () => {
		const all = await talk();
		await say(all, 'one ', 'two ');
		expect(all.player.recording).toMatchObject({ phase: 'recording', kept: null });
		expect(await heardIn(await all.reopen())).toEqual(['one two ']);
		await all.microphone.piece('three');
		all.player.recording!.stop();
		await settled();
		expect(all.player.recording?.phase).toBe('idle');
		expect(all.microphone.openNow).toBe(0);
		const [kept] = (await all.reopen()).state.recordings.all;
		expect(kept).toMatchObject({ ended: true, ref: TOLD, run: null });
		expect(await heardIn(all.session)).toEqual(['one two three']);
	});

	it('plays what there is where the browser was killed', async () => {
		const all = await talk();
		await say(all, 'one ', 'two ');
		const again = await all.reopen();
		expect(again.state.recordings.all[0]?.ended).toBe(false);
		const { player, playback } = screens(again, { kind: 'question', question: TOLD });
		expect(player.recording?.kept).toBeGreaterThan(0);
		player.recording!.listen();
		await settled();
		expect(playback.played).toEqual(['one two ']);
	});

	it('silences the screen, and is ended and kept when the screen speaks or is left', async () => {
		for (const leave of ['replay', 'next', 'stop', 'decline'] as const) {
			const all = await talk();
			const stopped = vi.spyOn(all.voices, 'stop');
			all.player.recording!.start();
			expect(stopped).toHaveBeenCalled();
			await settled();
			await all.microphone.piece('said');
			all.player[leave]();
			await settled();
			expect(all.microphone.openNow).toBe(0);
			expect(all.recorder.phase).toBe('idle');
			expect(await heardIn(all.session)).toEqual(['said']);
		}
	});

	it('gates nothing: one goes on with or without it', async () => {
		const { player } = await talk();
		expect(player.view.answered).toBe(true);
		player.next();
		expect(player.view.kind).toBe('done');
	});

	it('begins only when asked for: gone before the microphone opened, nothing is recorded', async () => {
		const all = await talk();
		all.player.recording!.start();
		all.player.next();
		await settled();
		expect(all.microphone.openNow).toBe(0);
		expect(all.session.state.recordings.all).toEqual([]);
	});

	it('ends after five minutes, and says so', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
		try {
			const all = await talk();
			await say(all, 'long');
			vi.advanceTimersByTime(5 * 60_000);
			await settled();
			expect(all.recorder.phase).toBe('idle');
			expect(all.problems).toEqual(['long']);
			expect(all.player.recording?.problem).toBe('full');
			expect(await heardIn(all.session)).toEqual(['long']);
		} finally {
			vi.useRealTimers();
		}
	});

	it('keeps a type that a device names strangely out of the journal', async () => {
		const all = await talk();
		all.microphone.type = 'Sound!';
		await say(all, 'a');
		await all.recorder.stop();
		expect((await all.reopen()).state.recordings.all[0]?.type).toBe('audio/webm');
	});
});

describe('without a microphone', () => {
	it.each(['refused', 'noMicrophone', 'busy', 'unsupported'] as const)(
		'%s: said on the screen and to the pedagogue, nothing half',
		async (error) => {
			const all = await talk();
			all.microphone.error = error;
			const before = all.session.events.length;
			all.player.recording!.start();
			await settled();
			expect(all.player.recording).toMatchObject({ phase: 'idle', problem: 'lost', kept: null });
			expect(all.problems).toEqual([error]);
			const after = all.session.events.slice(before).map(({ type }) => type);
			expect(after.filter((type) => type.startsWith('recording'))).toEqual([]);
		}
	);

	it('lost in the middle: what was said is kept', async () => {
		const all = await talk();
		await say(all, 'one ');
		await all.microphone.lose();
		expect(all.player.recording).toMatchObject({ phase: 'idle', problem: 'lost' });
		expect(all.problems).toEqual(['lost']);
		expect(all.microphone.openNow).toBe(0);
		expect(await heardIn(await all.reopen())).toEqual(['one ']);
	});
});

describe('a full disk', () => {
	it('ends the recording, and loses no response and no piece written before', async () => {
		const all = await talk();
		await say(all, 'one ', 'two ');
		const append = all.vault.append.bind(all.vault);
		let full = true;
		// What is small still has room.
		vi.spyOn(all.vault, 'append').mockImplementation(async (mapping, events, summary) =>
			full && JSON.stringify(events).includes('recording.slice')
				? err('full')
				: append(mapping, events, summary)
		);
		const piece = all.microphone.piece('three');
		const note = all.session.record('question.noted', {
			question: TOLD,
			text: 'hej',
			later: false
		});
		await piece;
		expect(await note).toBe(true);
		expect(all.player.recording).toMatchObject({ phase: 'idle', problem: 'full' });
		expect(all.problems).toEqual(['full']);
		expect(all.microphone.openNow).toBe(0);
		expect(all.session.save.kind).toBe('saved');
		const again = await all.reopen();
		expect(await heardIn(again)).toEqual(['one two ']);
		expect(again.state.questions[TOLD]?.note).toBe('hej');
		expect(again.state).toEqual(all.session.state);
		full = false;
		await say(all, 'four');
		await all.recorder.stop();
		expect(await heardIn(all.session)).toEqual(['one two ', 'four']);
	});

	it('keeps what could not be written of the responses, and gives up only the sound', async () => {
		const all = await talk();
		await say(all, 'one ');
		const refuse = vi.spyOn(all.vault, 'append').mockResolvedValue(err('full'));
		void all.session.record('question.noted', { question: TOLD, text: 'hej', later: false });
		await all.microphone.piece('two ');
		expect(all.session.save).toMatchObject({ kind: 'failed', error: 'full' });
		expect(all.session.state.questions[TOLD]?.note).toBe('hej');
		refuse.mockRestore();
		expect(await all.session.retry()).toBe(true);
		expect((await all.reopen()).state.questions[TOLD]?.note).toBe('hej');
		expect(await heardIn(await all.reopen())).toEqual(['one ']);
	});

	it('is seen coming: recording ends while there is room for responses', async () => {
		const all = await talk();
		all.room.left = 1024 ** 2;
		all.player.recording!.start();
		await settled();
		expect(all.player.recording?.problem).toBe('full');
		expect(all.session.state.recordings.all).toEqual([]);
		all.room.left = 1024 ** 3;
		await say(all, ...'012345678');
		all.room.left = 1024 ** 2;
		await all.microphone.piece('9');
		expect(all.recorder.phase).toBe('idle');
		expect(await heardIn(all.session)).toEqual(['0123456789']);
	});
});

describe('erasing', () => {
	const rows = async ({ vault, session }: Talk): Promise<string> => {
		const read = await vault.read(session.id);
		return JSON.stringify(read.ok ? read.value : []);
	};
	const CANARY = 'canary-sound';
	const inRows = btoa(CANARY);

	it('by the person: never heard again at once, and gone for good when keys can be written', async () => {
		const all = await talk();
		await say(all, CANARY);
		await all.recorder.stop();
		await all.vault.handOver(all.session.id, '4711');
		all.player.recording!.erase();
		await settled();
		expect(all.player.recording?.kept).toBeNull();
		all.player.recording!.listen();
		await settled();
		expect(all.playback.played).toEqual([]);
		expect((await eraseUnwanted(all.session)).ok).toBe(false);
		await all.vault.unlock('två cyklar vid sjön');
		expect(await rows(all)).toContain(inRows);
		expect((await eraseUnwanted(all.session)).ok).toBe(true);
		expect(await rows(all)).not.toContain(inRows);
		expect(all.session.state.recordings.all).toEqual([]);
		const again = await all.reopen();
		expect(again.state.recordings.all).toEqual([]);
		expect(again.state.erased).toHaveLength(1);
	});

	it('loses nothing that is written meanwhile', async () => {
		const all = await talk();
		await say(all, CANARY);
		await all.recorder.stop();
		await all.session.record('recording.unwanted', {
			recording: all.session.state.recordings.all[0]!.id
		});
		const erased = eraseUnwanted(all.session);
		await Promise.resolve();
		const note = all.session.record('question.noted', {
			question: 'q16',
			text: 'hej',
			later: false
		});
		expect([(await erased).ok, await note]).toEqual([true, true]);
		expect(all.session.state.questions['q16']?.note).toBe('hej');
		const again = await all.reopen();
		expect(again.state.questions['q16']?.note).toBe('hej');
		expect(again.events.map(({ id }) => id).sort()).toEqual(
			all.session.events.map(({ id }) => id).sort()
		);
	});

	it('with the question, or the section it belongs to', async () => {
		for (const how of ['question', 'section'] as const) {
			const all = await talk();
			await say(all, CANARY);
			await all.recorder.stop();
			if (how === 'question') await eraseQuestion(all.session, TOLD);
			else await eraseSection(all.session, 'schooling');
			expect(await rows(all)).not.toContain(inRows);
			expect(all.session.state.recordings.wish).toBe(true);
		}
	});
});

describe('what leaves the device', () => {
	/** The same journal with recordings between its events, ended, cut short and erased. */
	function recorded(events: readonly JournalEvent[]): JournalEvent[] {
		let count = 0;
		const made = (type: string, payload: object, after: JournalEvent): JournalEvent => {
			const { wall, counter } = parseTimestamp(after.time as Timestamp);
			const event = parseEvent({
				id: `recorded-${String(++count).padStart(12, '0')}`,
				time: formatTimestamp(wall, counter + count, 'mikrofon'),
				type,
				payload,
				instrument: after.instrument
			});
			if (!event) throw new Error(type);
			return event;
		};
		return events.slice(0, -1).flatMap((event, at): JournalEvent[] => {
			if (at === 0)
				return [
					event,
					made('recording.offered', { offered: true }, event),
					made('recording.wished', { wish: true, by: 'participant' }, event)
				];
			if (event.type !== 'question.answered' && event.type !== 'item.responded') return [event];
			const recording = `recording-${String(at).padStart(10, '0')}`;
			const payload = event.payload as { run?: string; item?: string; question?: string };
			const ref = payload.item ?? payload.question ?? '';
			const begun = { recording, run: payload.run ?? null, ref, type: 'audio/webm' };
			const all = [
				event,
				made('recording.begun', begun, event),
				made('recording.slice', { recording, n: 0, bytes: 'Y2FuYXJ5' }, event)
			];
			if (at % 3 === 0) return all;
			if (at % 3 === 1) return [...all, made('recording.ended', { recording }, event)];
			return [
				...all,
				made('recording.unwanted', { recording }, event),
				made('payload.erased', { what: 'recording', ref: recording, events: [] }, event)
			];
		});
	}

	it('is the same to the byte with recordings and without', () => {
		for (const example of exampleParticipants(instrument)) {
			const [bare, voiced] = [example.events.slice(0, -1), recorded(example.events)].map(
				(events) => {
					const state = reduceMapping(events);
					const alias = { alias: 'Salma' };
					const made = { made: '2026-11-22', receiver: 'SFI', example: true, handwriting: true };
					const handover = buildHandover(state, alias, instrument, made);
					const documents = (['sv', 'en'] as const).map((language) =>
						buildReportDocument(handover, language)
					);
					return { count: state.recordings.all.length, text: handoverText(handover), documents };
				}
			);
			expect(voiced?.count).toBeGreaterThan(5);
			expect(voiced?.text).toBe(bare?.text);
			expect(JSON.stringify(voiced?.documents)).toBe(JSON.stringify(bare?.documents));
		}
	});

	it('but for a backup, in which a recording is found again', async () => {
		const all = await talk();
		await say(all, 'one ', 'two');
		await all.recorder.stop();
		const rows = await all.vault.read(all.session.id);
		const lines = writeLines(rows.ok ? (rows.value as JournalEvent[]) : []);
		const state = reduceMapping(readMappingLines(lines) as JournalEvent[]);
		expect(state.recordings).toEqual(all.session.state.recordings);
	});
});
