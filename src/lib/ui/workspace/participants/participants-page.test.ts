// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { openWorkspace } from '../../../../../tests/support/memory-workspace';
import { renderWithWords } from '../../../../../tests/support/with-words';
import ParticipantsPage from './ParticipantsPage.svelte';

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function show(...aliases: string[]) {
	const { participants } = await openWorkspace();
	for (const alias of aliases) await participants.add(alias);
	const onbegin = vi.fn(async () => null);
	const onexample = vi.fn(async () => null);
	const onpractice = vi.fn(async () => null);
	const now = 1_790_000_000_000;
	renderWithWords(ParticipantsPage, {
		participants,
		languages: {},
		now,
		example: false,
		onbegin,
		onexample,
		onpractice
	});
	return { participants, onbegin, onexample, onpractice };
}

async function typeAlias(alias: string) {
	await user.click(button('Ny deltagare'));
	await user.type(screen.getByRole('textbox', { name: 'Alias' }), alias);
}

describe('an empty list', () => {
	it('says so, and offers a new participant and the example', async () => {
		const { onexample } = await show();
		expect(screen.getByText(/när den första är tillagd/)).toBeVisible();
		await user.click(button('Prova med ett exempel'));
		expect(onexample).toHaveBeenCalledOnce();
	});

	it('offers a practice mapping, with participants or without', async () => {
		const { onpractice } = await show('Salma');
		await user.click(button('Öva: led en påhittad kartläggning'));
		expect(onpractice).toHaveBeenCalledOnce();
	});
});

describe('a new participant', () => {
	it.each([
		['19121212-1212', /ser ut som ett personnummer/],
		['121212-1212', /ser ut som ett personnummer/],
		['salma', /finns redan/],
		['x'.repeat(61), /för långt/]
	])('refuses %s and says why', async (alias, why) => {
		const { participants } = await show('Salma');
		await typeAlias(alias);
		await user.click(button('Lägg till'));
		expect(await screen.findByText(why)).toBeVisible();
		expect(screen.getByRole('textbox', { name: 'Alias' })).toHaveFocus();
		expect(participants.all).toHaveLength(1);
	});

	it('is added and begins its mapping', async () => {
		const { participants, onbegin } = await show('Salma');
		await typeAlias('Hodan{Enter}');
		await waitFor(() => expect(onbegin).toHaveBeenCalledOnce());
		const hodan = participants.all.find(({ alias }) => alias === 'Hodan');
		expect(onbegin).toHaveBeenCalledWith(hodan?.id);
		expect(screen.queryByRole('dialog')).toBeNull();
	});
});

describe('the list', () => {
	it('has one next action for each, and finds by alias', async () => {
		const { participants, onbegin } = await show('Salma', 'Hodan');
		const salma = participants.all.find(({ alias }) => alias === 'Salma');
		await participants.begin(salma?.id ?? '', 'spraksteg@0.1.0');
		const begun = await screen.findByRole('region', { name: /påbörjade\s+1/ });
		const next = within(begun).getByRole('link', { name: 'Fortsätt med början: Salma' });
		const mapping = participants.all.find(({ alias }) => alias === 'Salma')?.mappings[0];
		expect(next).toHaveAttribute('href', `/mapping/${mapping?.id}/beginning`);
		await user.click(button('Börja kartläggningen: Hodan'));
		expect(onbegin).toHaveBeenCalledOnce();
		await user.type(screen.getByRole('searchbox'), 'hod');
		expect(screen.queryByText('Salma')).toBeNull();
		expect(screen.getByText('Hodan')).toBeVisible();
		await user.type(screen.getByRole('searchbox'), 'xx');
		expect(screen.getByText('Ingen deltagare passar på ”hodxx”.')).toBeVisible();
	});

	it('draws few rows of many, and more when asked', async () => {
		await show(...Array.from({ length: 50 }, (_, at) => `Deltagare nr ${at}`));
		expect(
			screen.getAllByRole('listitem').filter((row) => row.textContent?.includes('nr'))
		).toHaveLength(40);
		await user.click(button('Visa fler (10 kvar)'));
		expect(
			screen.getAllByRole('listitem').filter((row) => row.textContent?.includes('nr'))
		).toHaveLength(50);
	});
});

describe('erasing', () => {
	it('erases a participant only when the alias is typed', async () => {
		const { participants } = await show('Salma', 'Hodan');
		await user.click(button('Mer om Salma'));
		await user.click(button('Radera deltagaren'));
		const dialog = screen.getByRole('dialog', { name: 'Radera Salma för gott?' });
		const confirm = within(dialog).getByRole('button', { name: 'Radera deltagaren' });
		expect(confirm).toBeDisabled();
		await user.type(within(dialog).getByRole('textbox'), 'Hodan{Enter}');
		expect(confirm).toBeDisabled();
		expect(participants.all).toHaveLength(2);
		await user.clear(within(dialog).getByRole('textbox'));
		await user.type(within(dialog).getByRole('textbox'), 'Salma');
		await user.click(confirm);
		await waitFor(() => expect(participants.all.map(({ alias }) => alias)).toEqual(['Hodan']));
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('erases one mapping and keeps the participant', async () => {
		const { participants } = await show('Salma');
		const id = participants.all[0]?.id ?? '';
		await participants.begin(id, 'spraksteg@0.1.0');
		await participants.begin(id, 'spraksteg@0.1.0');
		const [first, second] = participants.all[0]?.mappings ?? [];
		await user.click(await screen.findByRole('button', { name: 'Mer om Salma' }));
		await user.click(button('Radera kartläggning 1'));
		await user.type(screen.getByRole('textbox', { name: 'Skriv Salma för att radera' }), 'salma');
		await user.click(button('Radera kartläggningen'));
		await waitFor(() =>
			expect(participants.all[0]?.mappings.map(({ id }) => id)).toEqual([second?.id])
		);
		expect(first?.id).not.toBe(second?.id);
	});
});
