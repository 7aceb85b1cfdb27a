// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openStudio, UTTERANCES } from '../../../../../../tests/support/fake-studio';
import { realInstrument } from '../../../../../../tests/support/real-instrument';
import { renderWithWords } from '../../../../../../tests/support/with-words';
import type { Instrument } from '$lib/domain/instrument/instrument';
import { err } from '$lib/domain/result';
import StudioView from './StudioView.svelte';

const user = userEvent.setup();
let instrument: Instrument;
beforeAll(async () => {
	instrument = await realInstrument();
});

/** Where the room has been listened to already, so that no test waits for it. */
async function start() {
	const stage = await openStudio();
	stage.studio.desk.noise = -60;
	renderWithWords(StudioView, { studio: stage.studio, instrument });
	return stage;
}
async function ready() {
	const stage = await start();
	await user.click(screen.getByRole('button', { name: 'Öppna mikrofonen' }));
	await user.click(await screen.findByRole('button', { name: 'Börja spela in' }));
	return stage;
}
/** By the keyboard alone: the space bar starts and stops. */
async function say(stage: Awaited<ReturnType<typeof start>>, text: string) {
	await user.keyboard(' ');
	await screen.findByRole('button', { name: 'Stoppa inspelningen' });
	stage.microphones.say(text);
	await user.keyboard(' ');
}

describe('the studio', () => {
	it('tells how to sit before it opens the microphone, and what the room is like', async () => {
		const stage = await start();
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('arabiska');
		expect(screen.getByText(/tyst rum med mattor/)).toBeVisible();
		expect(stage.microphones.openNow).toBe(0);
		await user.click(screen.getByRole('button', { name: 'Öppna mikrofonen' }));
		expect(await screen.findByText('Det är tyst nog här.')).toBeVisible();
		expect(screen.getByText('Mikrofon: Headset')).toBeVisible();
	});

	it.each([
		['noMicrophone', 'Det finns ingen mikrofon.', /Koppla in/],
		['refused', 'Webbläsaren får inte använda mikrofonen.', /hänglåset/],
		['busy', 'Mikrofonen är upptagen.', /Stäng samtal/],
		['unsupported', 'Den här webbläsaren kan inte spela in.', /https/]
	] as const)('says what is wrong, what is safe and what to do: %s', async (code, title, todo) => {
		const stage = await start();
		stage.microphones.error = code;
		await user.click(screen.getByRole('button', { name: 'Öppna mikrofonen' }));
		const alert = await screen.findByRole('alert');
		expect(alert).toHaveTextContent(title);
		expect(alert).toHaveTextContent('Allt du har använt är sparat.');
		expect(alert).toHaveTextContent(todo);
		stage.microphones.error = null;
		await user.click(screen.getByRole('button', { name: 'Öppna mikrofonen igen' }));
		expect(await screen.findByRole('button', { name: 'Börja spela in' })).toBeVisible();
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('shows the text in its language and direction, as it is said, and what it means', async () => {
		await ready();
		const button = screen.getByRole('button', { name: 'Spela in' });
		expect(button).toHaveAccessibleDescription('مرحبا');
		const [text] = screen.getAllByText('مرحبا').filter((one) => one.tagName === 'P');
		expect([text?.lang, text?.dir]).toEqual(['ar', 'rtl']);
		expect(screen.getByText(UTTERANCES[0]?.say ?? '')).toHaveAttribute('dir', 'rtl');
		expect(screen.getByText(/hello.say på svenska/)).toBeVisible();
		expect(screen.getByText('1 av 2')).toBeVisible();
	});

	it('records, says how it came out, and keeps by one key; saved only after the commit', async () => {
		const stage = await ready();
		await say(stage, 'marhaban');
		expect(await screen.findByText('Lagom starkt')).toBeVisible();
		expect(screen.getByText('0,9 s, tystnaden bortklippt')).toBeVisible();
		expect(screen.queryByText('Sparat')).toBeNull();
		await waitFor(() =>
			expect(screen.getByRole('button', { name: 'Använd, nästa' })).toHaveFocus()
		);
		await user.keyboard('{Enter}');
		expect(await screen.findByText('Sparat')).toBeVisible();
		expect(await screen.findByText('2 av 2')).toBeVisible();
		await waitFor(() => expect(screen.getByRole('button', { name: 'Spela in' })).toHaveFocus());
		const [first] = screen.getAllByRole('listitem');
		expect(within(first as HTMLElement).getByText('inspelad, inte granskad')).toBeInTheDocument();
	});

	it('lets one listen and stop listening, and record again in the same place', async () => {
		const stage = await ready();
		expect(screen.getByRole('button', { name: 'Lyssna' })).toBeDisabled();
		await say(stage, 'one');
		await user.click(await screen.findByRole('button', { name: 'Lyssna' }));
		expect(stage.finisher.played).toEqual(['one']);
		await user.click(screen.getByRole('button', { name: 'Spela in igen' }));
		expect(screen.getByRole('button', { name: 'Stoppa inspelningen' })).toBeVisible();
	});

	it('throws a kept one away, once more asked, and says how long its sound stays', async () => {
		const stage = await ready();
		await say(stage, 'one');
		await user.click(await screen.findByRole('button', { name: 'Använd, nästa' }));
		await screen.findByText('2 av 2');
		await user.click(screen.getByRole('button', { name: 'Förra texten' }));
		await user.click(screen.getByRole('button', { name: 'Släng den här inspelningen' }));
		const asked = screen.getByRole('dialog', { name: /Släng inspelningen/ });
		expect(asked).toHaveTextContent(/tills hela rösten raderas/);
		await user.click(within(asked).getByRole('button', { name: 'Behåll' }));
		expect(stage.studio.kept).toBe(true);
		await user.click(screen.getByRole('button', { name: 'Släng den här inspelningen' }));
		await user.click(screen.getByRole('button', { name: 'Släng' }));
		await waitFor(() => expect(stage.studio.kept).toBe(false));
		await waitFor(() =>
			expect(screen.queryByRole('button', { name: 'Släng den här inspelningen' })).toBeNull()
		);
	});

	it('never says that a take is in hand that one has gone from', async () => {
		const stage = await ready();
		await say(stage, 'one');
		vi.spyOn(stage.deps.vault, 'appendVoice').mockResolvedValue(err('full'));
		const kept = stage.studio.keep();
		stage.studio.skip();
		await kept;
		const alert = await screen.findByRole('alert');
		expect(alert).toHaveTextContent('Allt du har använt är sparat.');
		expect(alert).not.toHaveTextContent('finns kvar här');
	});

	it('warns of a take that is too quiet, and lets it be used all the same', async () => {
		const stage = await ready();
		stage.finisher.verdict = 'tooQuiet';
		await say(stage, 'one');
		expect(await screen.findByText(/För svagt/)).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Använd ändå' }));
		expect(await screen.findByText('2 av 2')).toBeVisible();
	});

	it('offers nothing to keep where nothing was heard', async () => {
		const stage = await ready();
		stage.finisher.verdict = 'empty';
		await say(stage, '');
		expect(await screen.findByText(/Ingenting hördes/)).toBeVisible();
		expect(screen.queryByRole('button', { name: /Använd/ })).toBeNull();
		expect(screen.getByRole('button', { name: 'Hoppa över' })).toBeEnabled();
	});

	it('says that the device is full, with the take still in hand', async () => {
		const stage = await ready();
		vi.spyOn(stage.deps.vault, 'appendVoice').mockResolvedValueOnce(err('full'));
		await say(stage, 'one');
		await user.click(await screen.findByRole('button', { name: 'Använd, nästa' }));
		const alert = await screen.findByRole('alert');
		expect(alert).toHaveTextContent('Enheten är full.');
		expect(alert).toHaveTextContent('Den senaste inspelningen finns kvar här.');
		await user.click(screen.getByRole('button', { name: 'Använd, nästa' }));
		expect(await screen.findByText('Sparat')).toBeVisible();
	});

	it('says that the microphone went away, in the middle of a recording', async () => {
		const stage = await ready();
		await user.keyboard(' ');
		await screen.findByRole('button', { name: 'Stoppa inspelningen' });
		stage.microphones.lose();
		expect(await screen.findByRole('alert')).toHaveTextContent('Mikrofonen försvann.');
		expect(screen.getByRole('button', { name: 'Öppna mikrofonen igen' })).toBeVisible();
	});

	it('goes to any text by the list, and to another part', async () => {
		const stage = await ready();
		await user.click(screen.getByRole('button', { name: /التّالي/ }));
		expect(stage.studio.prompt).toBe(UTTERANCES[1]);
		await user.selectOptions(screen.getByRole('combobox', { name: 'Del' }), 'interview');
		expect(stage.studio.prompt).toBe(UTTERANCES[2]);
	});
});
