// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStudio, voiceDeps } from '../../../../../tests/support/fake-studio';
import { realInstrument } from '../../../../../tests/support/real-instrument';
import { renderWithWords } from '../../../../../tests/support/with-words';
import type { Consent } from '$lib/app/voice/consent';
import { Voices } from '$lib/app/voice/voices.svelte';
import type { Instrument } from '$lib/domain/instrument/instrument';
import ConsentPage from './consent/ConsentPage.svelte';
import VoicesPage from './VoicesPage.svelte';

const user = userEvent.setup();
let instrument: Instrument;
beforeAll(async () => {
	instrument = await realInstrument();
});

describe('the voices on this device', () => {
	it('says that there is none, and where to record one', async () => {
		const voices = new Voices(await voiceDeps());
		await voices.load();
		renderWithWords(VoicesPage, { voices, instrument });
		expect(screen.getByText(/Ingen röst är inspelad/)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Spela in en röst' })).toHaveAttribute(
			'href',
			'/voices/new'
		);
	});

	it('lists them by language with who, how far and how much', async () => {
		const { voices, id } = await openStudio();
		await voices.count();
		renderWithWords(VoicesPage, { voices, instrument });
		expect(screen.getByRole('region', { name: /arabiska/ })).toHaveTextContent('Rim');
		expect(screen.getByText('Inom organisationen')).toBeVisible();
		expect(screen.getByText(/^0 av \d+ inspelade/)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Börja spela in: Rim' })).toHaveAttribute(
			'href',
			`/voices/${id}/record`
		);
	});

	it('erases a voice only where its alias is typed', async () => {
		const { voices, id } = await openStudio();
		renderWithWords(VoicesPage, { voices, instrument });
		await user.click(screen.getByRole('button', { name: 'Radera min röst: Rim' }));
		expect(screen.getByText(/går inte att kalla tillbaka/)).toBeVisible();
		const go = screen.getByRole('button', { name: 'Radera rösten' });
		expect(go).toBeDisabled();
		await user.type(screen.getByRole('textbox'), 'rim');
		await user.click(go);
		await waitFor(() => expect(screen.getByText(/Ingen röst är inspelad/)).toBeVisible());
		expect((await voices.open(id)).ok).toBe(false);
	});
});

describe('lending one’s voice', () => {
	function start() {
		const agreed: Consent[] = [];
		const onagree = async (consent: Consent) => {
			agreed.push(consent);
			return null;
		};
		renderWithWords(ConsentPage, { instrument, today: '2026-11-22', onagree });
		return agreed;
	}

	it('says what it means: personal data, withdrawn at any time, copies can’t be called back', () => {
		start();
		expect(screen.getByText(/Din röst är en personuppgift/)).toBeVisible();
		expect(screen.getByText(/ta tillbaka ditt samtycke när du vill/)).toBeVisible();
		expect(screen.getByText(/går inte att kalla tillbaka/)).toBeVisible();
		expect(screen.getByText('Samtycket dateras 22 november 2026.')).toBeVisible();
	});

	it('says the same in English', async () => {
		start();
		await user.click(screen.getByRole('button', { name: 'English' }));
		expect(screen.getByText(/Your voice is personal data/)).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Svenska' }));
	});

	it('needs an alias, a language, a scope and the tick, and says which is missing', async () => {
		const agreed = start();
		const go = screen.getByRole('button', { name: 'Spara och börja' });
		await user.click(go);
		expect(screen.getByText('Skriv ett alias.')).toBeVisible();
		expect(screen.getByText('Välj ett språk.')).toBeVisible();
		expect(screen.getByText('Välj vart rösten får komma.')).toBeVisible();
		expect(screen.getByText('Kryssa i rutan om du lånar ut din röst.')).toBeVisible();
		// Skatteverket's own example number.
		await user.type(screen.getByRole('textbox', { name: 'Alias' }), '811218-9876');
		expect(screen.getByText(/ser ut som ett personnummer/)).toBeVisible();
		await user.clear(screen.getByRole('textbox', { name: 'Alias' }));
		await user.type(screen.getByRole('textbox', { name: 'Alias' }), 'Rim');
		await user.selectOptions(screen.getByRole('combobox', { name: 'Språk' }), 'ar');
		await user.click(screen.getByRole('radio', { name: 'Bara den här enheten' }));
		await user.click(go);
		expect(agreed).toEqual([]);
		await user.click(screen.getByRole('checkbox'));
		await user.click(go);
		expect(agreed).toEqual([{ alias: 'Rim', language: 'ar', variety: null, scope: 'device' }]);
	});

	it('offers the varieties of the language, and only languages with something to say', async () => {
		start();
		const languages = screen.getByRole('combobox', { name: 'Språk' });
		const values = [...languages.querySelectorAll('option')].map((option) => option.value);
		expect(values).toContain('so');
		expect(values.filter(Boolean).every((tag) => instrument.languages[tag]?.texts)).toBe(true);
		await user.selectOptions(languages, 'ar');
		expect(screen.getByRole('combobox', { name: 'Varietet' })).toHaveValue('');
	});
});
