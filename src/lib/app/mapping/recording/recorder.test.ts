import { beforeAll, describe, expect, it, vi } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../tests/support/open-session';
import { OwnMicrophone, settled } from '../../../../../tests/support/own-microphone';
import type { Instrument } from '../../../domain/instrument/instrument';
import { parseEvent } from '../../../domain/mapping/events';
import { err } from '../../../domain/result';
import { Recorder } from './recorder.svelte';

const TOLD = { run: null, ref: 'q15' };
let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

async function stage() {
	const made = await newSession(instrument);
	const microphones = new OwnMicrophone();
	const { session } = made;
	const recorder = new Recorder({ session, microphones, roomLeft: async () => null });
	const ended = recorder.start(TOLD);
	await settled();
	return { ...made, microphones, recorder, ended };
}

describe('the end of a recording', () => {
	it('says that its last piece found no room, after the person’s own stop too', async () => {
		const { vault, microphones, recorder } = await stage();
		await microphones.piece('one ');
		const append = vault.append.bind(vault);
		vi.spyOn(vault, 'append').mockImplementation(async (mapping, events, summary) =>
			JSON.stringify(events).includes('recording.slice')
				? err('full')
				: append(mapping, events, summary)
		);
		void microphones.piece('two');
		expect(recorder.phase).toBe('recording');
		await recorder.stop();
		expect([recorder.phase, recorder.problem]).toEqual(['idle', 'full']);
		expect(microphones.openNow).toBe(0);
	});

	it('is on the disk when the stop resolves', async () => {
		const { vault, session, microphones, recorder } = await stage();
		void microphones.piece('one');
		await recorder.stop();
		const rows = await vault.read(session.id);
		const types = rows.ok ? rows.value.map((row) => parseEvent(row)?.type) : [];
		expect(types.slice(-3)).toEqual(['recording.begun', 'recording.slice', 'recording.ended']);
	});

	it('is a lost microphone where the device fails after the last piece', async () => {
		const { session, microphones, recorder, ended } = await stage();
		await microphones.piece('one');
		microphones.fail();
		await ended;
		expect([recorder.phase, recorder.problem]).toEqual(['idle', 'lost']);
		expect(microphones.openNow).toBe(0);
		expect(session.state.recordings.all[0]?.slices).toHaveLength(1);
	});
});
