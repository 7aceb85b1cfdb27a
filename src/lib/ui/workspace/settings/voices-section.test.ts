// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { MemoryPacks, offeredPack } from '../../../../../tests/support/memory-packs';
import { renderWithWords } from '../../../../../tests/support/with-words';
import { OfflineVoices } from '../../../app/workspace/offline-voices.svelte';
import VoicesSection from './VoicesSection.svelte';

const user = userEvent.setup();
const languages = {
	ar: {
		sv: 'arabiska',
		en: 'Arabic',
		varieties: [{ id: 'syrian', sv: 'syrisk', en: 'Syrian', autonym: 'السورية' }]
	},
	so: { sv: 'somaliska', en: 'Somali', varieties: [] }
};
const row = (name: string) => {
	const item = screen.getAllByRole('listitem').find((one) => within(one).queryByText(name));
	if (!item) throw new Error(`no row: ${name}`);
	return item;
};

async function start(language: 'sv' | 'en' = 'sv') {
	const packs = new MemoryPacks([
		offeredPack('so'),
		offeredPack('ar', { ready: true }),
		offeredPack('ar', { variety: 'syrian', origin: 'human' })
	]);
	const voices = new OfflineVoices(packs);
	const { words } = renderWithWords(VoicesSection, { voices, languages }, language);
	await screen.findByRole('list');
	return { packs, words };
}

describe('voices on this device', () => {
	it('says that the net is wanted where the list could not be read, not that there are none', async () => {
		const packs = new MemoryPacks();
		packs.unread = true;
		renderWithWords(VoicesSection, { voices: new OfflineVoices(packs), languages }, 'sv');
		expect(await screen.findByText(/Det gick inte att nå nätet/)).toBeVisible();
		expect(screen.queryByText(/Det finns inga röster/)).toBeNull();
	});

	it('tells of each voice whether it speaks without a net, its size, and what it is', async () => {
		await start();
		expect(screen.getByRole('region', { name: 'Röster på den här enheten' })).toBeVisible();
		expect(
			screen.getAllByRole('listitem').map((item) => item.querySelector('b')?.textContent)
		).toEqual(['arabiska', 'arabiska, syrisk', 'somaliska']);
		expect(row('arabiska')).toHaveTextContent('Redo utan nät · 2,4 MB');
		expect(row('arabiska')).toHaveTextContent('Datorröst som ingen har granskat');
		expect(within(row('arabiska')).queryByRole('button')).toBeNull();
		expect(row('somaliska')).toHaveTextContent('Inte hämtad');
		expect(row('arabiska, syrisk')).toHaveTextContent('Inspelad röst');
	});

	it('fetches by keyboard, shows how far it has come, and tells when it is ready', async () => {
		const { packs } = await start();
		screen.getByRole('button', { name: 'Hämta rösten: somaliska' }).focus();
		await user.keyboard('{Enter}');
		const bar = await screen.findByRole('progressbar', { name: 'Hämtar rösten: somaliska' });
		packs.progress(1_200_000);
		await waitFor(() => expect(bar).toHaveValue(1_200_000));
		expect(row('somaliska')).toHaveTextContent('Hämtar 1,2 av 2,4 MB');
		await packs.answer();
		await waitFor(() => expect(row('somaliska')).toHaveTextContent('Redo utan nät'));
		expect(screen.getByRole('status')).toHaveTextContent('somaliska: redo utan nät.');
		expect(screen.queryByRole('progressbar')).toBeNull();
	});

	it('says in words why it failed, and tries again', async () => {
		const { packs } = await start();
		await user.click(screen.getByRole('button', { name: 'Hämta rösten: somaliska' }));
		await packs.answer('damagedPack');
		await waitFor(() => expect(row('somaliska')).toHaveTextContent('kom inte fram hel'));
		expect(screen.getByRole('status')).toHaveTextContent(/^somaliska: Rösten kom inte fram hel/);
		await user.click(
			screen.getByRole('button', { name: 'Försök igen att hämta rösten: somaliska' })
		);
		await packs.answer();
		await waitFor(() => expect(row('somaliska')).toHaveTextContent('Redo utan nät'));
		expect(row('somaliska')).not.toHaveTextContent('hel');
	});

	it('has words for every way to fail, in both languages', async () => {
		const { words } = await start('en');
		const codes = [
			'offline',
			'full',
			'refused',
			'notOffered',
			'notPack',
			'newerPack',
			'damagedPack',
			'tooLarge',
			'wrongHeader'
		];
		for (const language of ['sv', 'en'] as const) {
			words.language = language;
			for (const code of codes) expect(words.has(`settings.voices.error.${code}`)).toBe(true);
		}
	});
});
