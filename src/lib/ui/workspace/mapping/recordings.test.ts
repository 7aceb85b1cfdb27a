// @vitest-environment happy-dom
import { screen as page } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../tests/support/open-session';
import { beginTalk } from '../../../../../tests/support/talk';
import { renderInRoom } from '../../../../../tests/support/with-room';
import type { Instrument } from '../../../domain/instrument/instrument';
import OwnVoicePanel from '../beginning/OwnVoicePanel.svelte';
import QuestionCard from '../interview/QuestionCard.svelte';
import RecordingStrip from './RecordingStrip.svelte';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

const RECORDING = 'recording-0000000001';

async function recorded() {
	const made = await newSession(instrument);
	const { session } = made;
	await beginTalk(session);
	const ref = 'q15';
	await session.record('recording.begun', {
		recording: RECORDING,
		run: null,
		ref,
		type: 'audio/webm'
	});
	for (const n of [0, 1, 2]) {
		await session.record('recording.slice', {
			recording: RECORDING,
			n,
			bytes: btoa(`piece ${n} `)
		});
	}
	return made;
}

const card = () => ({
	question: instrument.interview.questions.find(({ id }) => id === 'q15'),
	onnext: null
});
const first = (name: RegExp) => page.getByRole('button', { name });

describe('what the pedagogue sees of recordings', () => {
	it('lists one with its length under the question, cut short where the browser died, and plays it', async () => {
		const { session } = await recorded();
		const { room } = renderInRoom(session, QuestionCard, card);
		const listen = first(/^Lyssna på inspelningen \d:\d\d: Vad tyckte du om/);
		expect(listen).toHaveTextContent(/^Inspelning \d:\d\d$/);
		expect(page.getByText(/^Bröts mitt i/)).toBeVisible();
		await userEvent.click(listen);
		expect(room.listening.playing).toBeNull();
		expect(session.state.recordings.all).toHaveLength(1);
	});

	it('erases it alone, after asking', async () => {
		const { session, reopen } = await recorded();
		await session.record('question.noted', { question: 'q15', text: 'kvar', later: false });
		renderInRoom(session, QuestionCard, card);
		await userEvent.click(first(/^Radera inspelningen/));
		await userEvent.click(page.getByRole('dialog').querySelector('[type="submit"]')!);
		await expect.poll(() => session.state.recordings.all).toEqual([]);
		const again = await reopen();
		expect(again.state.recordings.all).toEqual([]);
		expect(again.state.questions['q15']?.note).toBe('kvar');
	});

	it('plays nothing that the person has erased, and says what is left to do', async () => {
		const { session } = await recorded();
		await session.record('recording.unwanted', { recording: RECORDING });
		renderInRoom(session, QuestionCard, card);
		expect(page.queryByRole('button', { name: /^Lyssna på inspelningen/ })).toBeNull();
		expect(page.getByText(/^Salma har raderat inspelningen/)).toBeVisible();
		expect(first(/^Ta bort resten nu$/)).toBeVisible();
	});

	it('says why the microphone couldn’t be used, until it has been read', async () => {
		const { session } = await newSession(instrument);
		const { room } = renderInRoom(session, RecordingStrip);
		expect(page.queryByRole('status')).toBeNull();
		room.tablet.recordingProblem = 'refused';
		expect(await page.findByRole('status')).toHaveTextContent('Mikrofonen får inte användas.');
		await userEvent.click(first(/^Jag har läst$/));
		expect(page.queryByRole('status')).toBeNull();
	});
});

describe('the offer to record', () => {
	it('is off, and says plainly where a recording is and isn’t', async () => {
		const { session } = await newSession(instrument);
		await beginTalk(session);
		renderInRoom(session, OwnVoicePanel);
		expect(page.getByText('Avstängt.')).toBeVisible();
		expect(page.getByText(/krypterad och stannar på den här enheten/)).toBeVisible();
		expect(page.getByText(/aldrig en del av överlämningen/)).toBeVisible();
	});

	it('can be made and taken back here, but the yes is the person’s alone', async () => {
		const { session } = await newSession(instrument);
		await beginTalk(session);
		renderInRoom(session, OwnVoicePanel);
		await userEvent.click(first(/^Låt Salma få frågan$/));
		expect(session.state.recordings).toMatchObject({ offered: true, wish: null });
		expect(page.getByText(/^Salma får frågan på sin egen skärm/)).toBeVisible();
		expect(page.queryByRole('radio')).toBeNull();
		await session.record('recording.wished', { wish: true, by: 'participant' });
		expect(await page.findByText('Salma har sagt ja.')).toBeVisible();
		await userEvent.click(first(/^Stäng av$/));
		expect(session.state.recordings.offered).toBe(false);
		expect(page.getByText('Avstängt.')).toBeVisible();
	});

	it('after a no is made again only if the person wants it', async () => {
		const { session } = await newSession(instrument);
		await beginTalk(session);
		await session.record('recording.offered', { offered: true });
		await session.record('recording.wished', { wish: false, by: 'participant' });
		renderInRoom(session, OwnVoicePanel);
		await userEvent.click(first(/^Fråga igen, om Salma själv vill det$/));
		expect(session.state.recordings.wish).toBeNull();
	});
});
