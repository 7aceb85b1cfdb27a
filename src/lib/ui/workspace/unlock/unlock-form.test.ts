// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
	memoryWorkspace,
	openWorkspace,
	PASSPHRASE
} from '../../../../../tests/support/memory-workspace';
import { renderWithWords } from '../../../../../tests/support/with-words';
import FrontPage from './FrontPage.svelte';

const user = userEvent.setup();
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const noExample = async () => null;
const onleave = () => undefined;

describe('first launch', () => {
	const made = () => {
		const { workspace } = memoryWorkspace();
		workspace.status = 'empty';
		renderWithWords(FrontPage, {
			workspace,
			onexample: noExample,
			onpractice: noExample,
			onleave
		});
		return workspace;
	};

	it('refuses a short passphrase and two that differ, and puts the cursor there', async () => {
		made();
		await user.type(field('Lösenfras'), 'kort');
		await user.click(button('Skapa arbetsytan'));
		expect(screen.getByText(/För kort/)).toBeVisible();
		expect(field('Lösenfras')).toHaveFocus();
		await user.type(field('Lösenfras'), ' men nu lång nog');
		await user.type(field('Lösenfrasen en gång till'), 'något annat');
		await user.click(button('Skapa arbetsytan'));
		expect(screen.getByText(/inte lika/)).toBeVisible();
		expect(field('Lösenfrasen en gång till')).toHaveFocus();
	});

	it('opens only after the recovery code is on paper', async () => {
		const workspace = made();
		await user.type(field('Lösenfras'), PASSPHRASE);
		await user.type(field('Lösenfrasen en gång till'), PASSPHRASE);
		await user.click(button('Skapa arbetsytan'));
		expect(await screen.findByRole('heading', { name: 'Återställningskod' })).toHaveFocus();
		expect(screen.getAllByText(/^[0-9A-Z-]{25,}$/)).toHaveLength(2);
		expect(button('Öppna')).toBeDisabled();
		expect(workspace.status).toBe('empty');
		await user.click(screen.getByRole('checkbox', { name: 'Jag har koden på papper' }));
		await user.click(button('Öppna'));
		expect(workspace.status).toBe('open');
	});

	it('prints through the browser', async () => {
		const print = vi.fn();
		vi.stubGlobal('print', print);
		made();
		await user.type(field('Lösenfras'), PASSPHRASE);
		await user.type(field('Lösenfrasen en gång till'), PASSPHRASE);
		await user.click(button('Skapa arbetsytan'));
		await user.click(await screen.findByRole('button', { name: 'Skriv ut koden' }));
		expect(print).toHaveBeenCalledOnce();
	});

	it('shows a passphrase and hides it again', async () => {
		made();
		const [show] = screen.getAllByRole('button', { name: 'Visa' });
		expect(field('Lösenfras').type).toBe('password');
		await user.click(show as HTMLElement);
		expect(field('Lösenfras').type).toBe('text');
		await user.click(button('Göm'));
		expect(field('Lösenfras').type).toBe('password');
	});

	it('says what is wrong with the instrument of the example', async () => {
		const { workspace } = memoryWorkspace();
		workspace.status = 'empty';
		const fault = 'reading.json · steps.0.rule · missing';
		renderWithWords(FrontPage, {
			workspace,
			onexample: async () => [fault],
			onpractice: noExample,
			onleave
		});
		await user.click(button('Prova med ett exempel'));
		expect(await screen.findByText(fault)).toBeVisible();
	});
});

describe('unlocking', () => {
	let locked: Awaited<ReturnType<typeof openWorkspace>>;
	beforeEach(async () => {
		locked = await openWorkspace();
		await locked.workspace.lock();
		renderWithWords(FrontPage, {
			workspace: locked.workspace,
			onexample: noExample,
			onpractice: noExample,
			onleave
		});
	});

	it('keeps the cursor in the field after a wrong passphrase, and changes nothing', async () => {
		await user.type(field('Lösenfras'), 'fel fras fel fras{Enter}');
		expect(await screen.findByText(/Lösenfrasen stämmer inte/)).toBeVisible();
		expect(field('Lösenfras')).toHaveFocus();
		expect(field('Lösenfras')).toBeInvalid();
		expect(locked.workspace.status).toBe('locked');
	});

	it('opens with the right one', async () => {
		await user.type(field('Lösenfras'), `${PASSPHRASE}{Enter}`);
		await waitFor(() => expect(locked.workspace.status).toBe('open'));
	});

	it('sets a new passphrase with the recovery code', async () => {
		await user.click(button('Jag har glömt lösenfrasen'));
		await user.type(field('Återställningskod'), 'AAAA-BBBB-CCCC');
		await user.type(field('Ny lösenfras'), 'en helt ny fras');
		await user.type(field('Den nya lösenfrasen en gång till'), 'en helt ny fras{Enter}');
		expect(await screen.findByText(/Koden stämmer inte/)).toBeVisible();
		await user.clear(field('Återställningskod'));
		await user.type(field('Återställningskod'), `${locked.recoveryCode}{Enter}`);
		await waitFor(() => expect(locked.workspace.status).toBe('open'));
		await locked.workspace.lock();
		expect((await locked.workspace.unlock(PASSPHRASE)).ok).toBe(false);
		expect((await locked.workspace.unlock('en helt ny fras')).ok).toBe(true);
	});

	it('offers to erase everything where the code is lost too, once the word is typed', async () => {
		await user.click(button('Jag har glömt lösenfrasen'));
		await user.click(button('Jag har inte koden heller'));
		expect(button('Radera allt')).toBeDisabled();
		await user.type(field('Skriv ”radera allt” för att radera'), 'Radera allt');
		await user.click(button('Radera allt'));
		await waitFor(() => expect(locked.workspace.status).toBe('empty'));
	});

	it('asks for the passphrase of the outer door while the tablet is given', async () => {
		await locked.workspace.unlock(PASSPHRASE);
		const participant = await locked.participants.add('Salma');
		if (!participant.ok) throw new Error(participant.error);
		const mapping = await locked.participants.begin(participant.value, 'spraksteg@0.1.0');
		if (!mapping.ok) throw new Error(mapping.error);
		await locked.workspace.handOver(mapping.value, '2580');
		await locked.workspace.takeBack('2580');
		expect(await screen.findByRole('heading', { name: 'Lås upp alla deltagare' })).toBeVisible();
		expect(screen.queryByRole('button', { name: 'Prova med ett exempel' })).toBeNull();
		await user.type(field('Lösenfras'), `${PASSPHRASE}{Enter}`);
		await waitFor(() => expect(locked.workspace.status).toBe('open'));
		expect(locked.workspace.given).toBeNull();
	});
});
