// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { keptOf, rimsVoice } from '../../../../../../tests/support/fake-review';
import { UTTERANCES } from '../../../../../../tests/support/fake-studio';
import { realInstrument } from '../../../../../../tests/support/real-instrument';
import { renderWithWords } from '../../../../../../tests/support/with-words';
import ReviewPage from './ReviewPage.svelte';

const user = userEvent.setup();
const instrument = await realInstrument();
const { language } = instrument.languages['ar']!;

async function start(carried = false) {
	const mark = { status: 'approved', by: 'Nour' } as const;
	const stage = await rimsVoice([keptOf(UTTERANCES[0]!, carried ? { carried: mark } : {})]);
	const onbegin = vi.fn(async () => null);
	renderWithWords(ReviewPage, {
		instrument,
		language,
		voices: stage.voices,
		asked: null,
		onbegin
	});
	return { ...stage, onbegin };
}

describe('before a review', () => {
	it('asks who reviews, and refuses a personal number', async () => {
		const { onbegin } = await start();
		await user.click(screen.getByRole('button', { name: 'Börja granska' }));
		expect(screen.getByText(/Skriv ett alias/)).toBeVisible();
		expect(screen.getByLabelText('Ditt alias')).toHaveFocus();
		// Skatteverket's own example number.
		await user.type(screen.getByLabelText('Ditt alias'), '811218-9876');
		expect(screen.getByText(/ser ut som ett personnummer/)).toBeVisible();
		expect(onbegin).not.toHaveBeenCalled();
	});

	it('begins with the voice there is, what matters most, and the next playing by itself', async () => {
		const { onbegin, id } = await start();
		await user.type(screen.getByLabelText('Ditt alias'), 'Amal');
		expect(screen.getByText(/texter, varav \d+ korta ord/)).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Börja granska' }));
		const plan = { alias: 'Amal', language: 'ar', variety: null, voice: id };
		expect(onbegin).toHaveBeenCalledWith(plan, 'core', true);
	});

	it('tells a speaker plainly that they can’t approve themselves', async () => {
		await start();
		await user.type(screen.getByLabelText('Ditt alias'), 'rim');
		expect(screen.getByText(/Det är din egen röst/)).toBeVisible();
	});

	it('takes a review from elsewhere over only when asked twice', async () => {
		const { voices, id } = await start(true);
		const take = await screen.findByRole('button', { name: 'Ta över Nours granskning' });
		await user.click(take);
		const sure = () => within(screen.getByRole('dialog', { name: 'Ta över Nours granskning?' }));
		await user.click(sure().getByRole('button', { name: 'Avbryt' }));
		const counts = async () => {
			await voices.count();
			return voices.all.find((voice) => voice.id === id)?.counts?.approved;
		};
		expect(await counts()).toBe(0);
		await user.click(take);
		await user.click(sure().getByRole('button', { name: 'Ta över Nours granskning' }));
		expect(await screen.findByText('Granskningen av Nour gäller nu här.')).toBeVisible();
		await waitFor(async () => expect(await counts()).toBe(1));
	});
});
