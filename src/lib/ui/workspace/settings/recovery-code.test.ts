// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openWorkspace, PASSPHRASE } from '../../../../../tests/support/memory-workspace';
import { renderWithWords } from '../../../../../tests/support/with-words';
import { MemoryPacks } from '../../../../../tests/support/memory-packs';
import { PageAddress } from '../../../app/page/page-address.svelte';
import { Backup } from '../../../app/workspace/backup.svelte';
import { OfflineVoices } from '../../../app/workspace/offline-voices.svelte';
import { UpdateOffer } from '../../../app/workspace/update-offer.svelte';
import SettingsPage from './SettingsPage.svelte';

const user = userEvent.setup();
const field = () => screen.getByLabelText<HTMLInputElement>('Lösenfrasen');
const button = (name: string) => screen.getByRole('button', { name });

describe('a new recovery code', () => {
	let made: Awaited<ReturnType<typeof openWorkspace>>;
	beforeEach(async () => {
		made = await openWorkspace();
		const { workspace, participants, vault } = made;
		const now = () => 1_790_000_000_000;
		renderWithWords(SettingsPage, {
			workspace,
			participants,
			backup: new Backup(vault, { save: async () => undefined }, { now }),
			updates: new UpdateOffer({ start: async () => undefined, take: () => undefined }),
			voices: new OfflineVoices(new MemoryPacks()),
			pageAddress: new PageAddress({ read: () => null, write: () => undefined }),
			here: 'https://spraksteg.example',
			languages: {},
			version: '0.1.0',
			instrument: null,
			now
		});
	});

	it('is shown alone for the passphrase, printed, and left when it is on paper', async () => {
		const print = vi.fn();
		vi.stubGlobal('print', print);
		await user.type(field(), `${PASSPHRASE}{Enter}`);
		expect(await screen.findByRole('heading', { name: 'Återställningskod' })).toHaveFocus();
		expect(screen.queryByRole('heading', { name: 'Inställningar' })).toBeNull();
		expect(screen.getByText(/Den gamla koden öppnar inte längre/)).toBeVisible();
		const [shown, paper] = screen.getAllByText(/^[0-9A-Z-]{25,}$/).map((one) => one.textContent);
		expect(paper).toBe(shown);
		await user.click(button('Skriv ut koden'));
		expect(print).toHaveBeenCalledOnce();

		expect(button('Klart')).toBeDisabled();
		await user.click(screen.getByRole('checkbox', { name: 'Jag har koden på papper' }));
		await user.click(button('Klart'));
		expect(screen.getByRole('heading', { name: 'Inställningar' })).toBeVisible();
		expect(screen.queryByText(/^[0-9A-Z-]{25,}$/)).toBeNull();

		await made.workspace.lock();
		expect(await made.workspace.unlock(made.recoveryCode)).toMatchObject({ error: 'wrongSecret' });
		expect(await made.workspace.unlock(shown ?? '')).toMatchObject({ ok: true });
	});

	it('is refused for another passphrase: said at the field, and the old code still opens', async () => {
		await user.type(field(), 'en helt annan fras{Enter}');
		await waitFor(() => expect(field()).toHaveAccessibleDescription(/stämmer inte/));
		expect(field()).toHaveFocus();
		expect(screen.queryByText(/^[0-9A-Z-]{25,}$/)).toBeNull();
		await made.workspace.lock();
		expect(await made.workspace.unlock(made.recoveryCode)).toMatchObject({ ok: true });
	});
});
