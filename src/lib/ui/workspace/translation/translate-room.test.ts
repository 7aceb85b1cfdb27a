// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { translatorDesk } from '../../../../../tests/support/translator';
import { renderWithWords } from '../../../../../tests/support/with-words';
import TranslateRoom from './TranslateRoom.svelte';

async function room(tag: string, language: 'sv' | 'en' = 'sv') {
	const desk = await translatorDesk(tag);
	const onpreview = vi.fn();
	const props = { desk, pictureUrl: () => '/x.svg', unread: false, onpreview, onexport: vi.fn() };
	renderWithWords(TranslateRoom, props, language);
	return { desk, onpreview, user: userEvent.setup() };
}

const list = () => screen.getByRole('list', { name: 'Texter' });
const rows = () => within(list()).getAllByRole('button');
type User = ReturnType<typeof userEvent.setup>;
/** At one go: every letter searches the whole language. */
const write = async (user: User, field: HTMLElement, words: string) => {
	await user.click(field);
	await user.paste(words);
};
const alias = (user: User) => write(user, screen.getByLabelText('Ditt alias'), 'Hodan');
const find = async (user: User, words: string) => {
	await write(user, screen.getByPlaceholderText(/^Sök/), words);
	await user.click(rows()[0]!);
	return screen.getByRole('article');
};

describe('the translator’s room', () => {
	it('shows a text with what it means, where it is met, and every form in its own direction', async () => {
		const { user } = await room('ar');
		const card = await find(user, 'sight.ask');
		expect(rows()).toHaveLength(1);
		expect(card).toHaveAccessibleName('Syn');
		expect(within(card).getByText(/^Ser du bra vad som står/)).toHaveAttribute('lang', 'sv');
		for (const form of ['Innan tilltalet är valt', 'Till en kvinna', 'Till en man']) {
			const group = within(card).getByRole('group', { name: form });
			for (const name of ['Visas', 'Sägs']) {
				const field = within(group).getByRole('textbox', { name });
				expect(field).toHaveAttribute('lang', 'ar');
				expect(field).toHaveAttribute('dir', 'rtl');
				expect(field).not.toHaveValue('');
			}
		}
	});

	it('shows a stimulus with its pictures, and which choice is right', async () => {
		const { user } = await room('ar');
		const card = await find(user, 'ar.R4.A.01');
		expect(card).toHaveAccessibleName(/^R4 .* · form A · Uppgift$/);
		const right = within(card)
			.getAllByRole('listitem')
			.find((one) => within(one).queryByText('rätt svar'));
		expect(right).toHaveTextContent('Alternativ c: dörr');
		expect(within(card).getByRole('group', { name: 'Alternativ c, rätt svar' })).toBeVisible();
	});

	it('says what is wrong with words as they are written, and doesn’t hinder saving', async () => {
		const { user, desk } = await room('so');
		await alias(user);
		const card = await find(user, 'ui.next');
		const common = within(card).getByRole('group', { name: 'Orden' });
		const field = within(common).getByRole('textbox', { name: 'Visas' });
		await user.clear(field);
		expect(field).toHaveAccessibleDescription('Här måste det stå något.');
		await write(user, field, 'Hore ب');
		await waitFor(() => expect(card).toHaveTextContent(/Tecken som inte hör till språket: .?ب/u));
		await user.click(within(card).getByRole('button', { name: 'Spara' }));
		await waitFor(() => expect(within(card).getByText('Sparat.')).toBeVisible());
		expect(desk.standing('texts/ui.next')).toMatchObject({ edited: true, status: 'draft' });
		await user.click(within(card).getByText(/^Historik/));
		expect(within(card).getByText(/^Hodan ändrade/)).toBeVisible();
	});

	it('approves and goes on to the next, and says so', async () => {
		const { user, desk } = await room('so');
		await alias(user);
		await user.selectOptions(screen.getByRole('combobox', { name: 'Del' }), 'reading');
		await user.click(rows()[0]!);
		const [first, second] = desk.list.map(({ unit }) => unit.id);
		await user.click(screen.getByRole('button', { name: 'Godkänn och nästa' }));
		await waitFor(() => expect(desk.editor?.unit).toBe(second));
		expect(desk.standing(first!)?.status).toBe('approved');
		expect(screen.getByText(/^Godkänt: /)).toHaveAttribute('role', 'status');
		await user.selectOptions(screen.getByRole('combobox', { name: 'Visa' }), 'approved');
		expect(rows()).toHaveLength(1);
	});

	it('rejects with a reason, and not without one', async () => {
		const { user, desk } = await room('so');
		await alias(user);
		await find(user, 'ui.skip');
		await user.click(screen.getByRole('button', { name: 'Avvisa' }));
		const dialog = screen.getByRole('dialog');
		const reject = within(dialog).getByRole('button', { name: 'Avvisa' });
		await user.click(reject);
		expect(within(dialog).getByText('Skriv ett skäl.')).toBeVisible();
		await write(user, within(dialog).getByLabelText('Skäl'), 'för långt');
		await user.click(reject);
		await waitFor(() => expect(desk.standing('texts/ui.skip')?.status).toBe('rejected'));
		expect(screen.getAllByText('för långt')[0]).toBeVisible();
	});

	it('asks for an alias at its own field', async () => {
		const { user } = await room('so');
		await find(user, 'ui.skip');
		await user.click(screen.getByRole('button', { name: 'Godkänn och nästa' }));
		expect(screen.getByLabelText('Ditt alias')).toHaveAccessibleDescription(
			'Skriv ditt alias högst upp först.'
		);
	});

	it('lets nobody lose words that aren’t saved', async () => {
		const { user, desk } = await room('so');
		await alias(user);
		await user.click(rows()[0]!);
		const unit = desk.editor!.unit;
		await write(user, screen.getAllByLabelText('Visas')[0]!, 'x');
		await user.click(rows()[3]!);
		const dialog = screen.getByRole('dialog', { name: 'Spara ändringarna?' });
		await user.click(within(dialog).getByRole('button', { name: 'Stanna kvar' }));
		expect(desk.editor?.unit).toBe(unit);
		await user.click(rows()[3]!);
		await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Spara' }));
		await waitFor(() => expect(desk.editor?.unit).not.toBe(unit));
		expect(desk.standing(unit)?.edited).toBe(true);
	});

	it('is there in English, too', async () => {
		await room('ar', 'en');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Translations: Arabic');
		expect(screen.getByRole('combobox', { name: 'Show' })).toBeVisible();
	});
});
