// @vitest-environment happy-dom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../tests/support/open-session';
import { beginTalk } from '../../../../../tests/support/talk';
import { renderInRoom } from '../../../../../tests/support/with-room';
import type { Instrument } from '../../../domain/instrument/instrument';
import ReadBackView from './ReadBackView.svelte';

const user = userEvent.setup();
let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
	HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
		this.open = true;
	};
});

async function readBack() {
	const { session, vault, reopen } = await newSession(instrument);
	await beginTalk(session);
	const answer = (question: string, options: string[]) =>
		session.record('question.answered', { question, answer: { options }, by: 'participant' });
	await answer('q17', ['food']);
	await answer('q31', ['smartphone']);
	await session.record('question.noted', {
		question: 'q31',
		text: 'Lånar dotterns telefon.',
		later: false
	});
	const { unlock } = renderInRoom(session, ReadBackView);
	const to = (name: string) =>
		user.click(
			within(screen.getByRole('navigation', { name: 'Delar' })).getByRole('button', {
				name: new RegExp(`^${name}`)
			})
		);
	return { session, vault, reopen, unlock, to };
}
const radio = (name: string) => screen.getByRole('radio', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the read-back', () => {
	it('has thirteen parts', async () => {
		await readBack();
		const parts = screen.getByRole('navigation', { name: 'Delar' });
		expect(within(parts).getAllByRole('button')).toHaveLength(13);
	});

	it('says each line in both languages; a note is read aloud by the interpreter', async () => {
		const { to } = await readBack();
		await to('Telefon och dator');
		const lines = screen.getAllByRole('listitem').filter((li) => li.querySelector('.words'));
		expect(lines).toHaveLength(2);
		expect(lines[0]?.querySelector('[lang="ar"]')?.textContent).toMatch(/[؀-ۿ]/);
		expect(lines[1]).toHaveTextContent('Läses upp av tolk');
		expect(lines[1]).toHaveTextContent('Lånar dotterns telefon.');
	});

	it('releases a part only after the person has been asked whether it is right', async () => {
		const { session, to } = await readBack();
		await to('Telefon och dator');
		await user.click(radio('SFI-läraren'));
		expect(session.state.sections.digital).toBeUndefined();
		expect(screen.getByText('Fråga först om det stämmer.')).toBeVisible();
		await user.click(radio('Inte helt'));
		await user.click(radio('SFI-läraren'));
		expect(session.state.sections.digital).toMatchObject({ release: 'released', right: false });
		await user.click(radio('Ja'));
		expect(session.state.sections.digital).toMatchObject({ release: 'released', right: true });
	});

	it('withholds a part at once', async () => {
		const { session, to } = await readBack();
		await to('Arbete och kunnande');
		await user.click(radio('Bara jag och du'));
		expect(session.state.sections.work?.release).toBe('withheld');
	});

	it('takes, changes and strikes lines; none is taken for the pedagogue', async () => {
		const { session, to } = await readBack();
		await to('Det här kan jag');
		expect(session.state.lines).toEqual([]);
		await user.click(screen.getAllByRole('button', { name: 'Ta med' })[0]!);
		expect(session.state.lines).toMatchObject([{ kind: 'line', id: 'q17.food', state: 'chosen' }]);
		expect(screen.getAllByText('Följer med')).toHaveLength(1);
		await user.click(screen.getAllByRole('button', { name: 'Ändra' })[0]!);
		const field = screen.getByLabelText('Rad på svenska');
		await user.clear(field);
		await user.type(field, 'Lagar mat för trettio.');
		await user.click(button('Spara'));
		expect(session.state.lines[0]?.text).toBe('Lagar mat för trettio.');
		await user.click(screen.getAllByRole('button', { name: 'Ta bort' })[0]!);
		expect(session.state.lines[0]?.state).toBe('struck');
	});

	it('asks for what the part holds when a line of one’s own is added', async () => {
		const { to } = await readBack();
		await to('Nästa steg i undervisningen');
		await user.click(button('Lägg till en egen rad'));
		expect(screen.getByText(/Skriv vad som ska undervisas härnäst/)).toBeVisible();
	});

	it('erases what a part rests on, for good, after one more question', async () => {
		const { session, reopen, to } = await readBack();
		await to('Telefon och dator');
		await user.click(button('Radera delen'));
		expect(session.state.questions['q31']).toBeDefined();
		await user.click(button('Radera för alltid'));
		await expect.poll(() => session.state.questions['q31']).toBeUndefined();
		const again = await reopen();
		expect(JSON.stringify(again.events)).not.toContain('Lånar dotterns telefon.');
		expect(again.state.questions['q17']).toBeDefined();
		expect(again.state.erased).toEqual([{ what: 'section', ref: 'digital' }]);
	});

	it('asks for the passphrase where the tablet has been with the participant', async () => {
		const { session, vault, unlock, to } = await readBack();
		await session.retry();
		await vault.handOver(session.id, '4711');
		await vault.openInnerDoor('4711');
		unlock.mockImplementation(async (secret) => {
			const done = await vault.unlock(secret);
			return done.ok ? null : done.error;
		});
		await to('Telefon och dator');
		await user.click(button('Radera delen'));
		await user.click(button('Radera för alltid'));
		await user.type(await screen.findByLabelText('Lösenfras'), 'fel fel fel fel');
		await user.click(button('Radera för alltid'));
		expect(await screen.findByText(/Inget är raderat än/)).toBeVisible();
		expect(session.state.questions['q31']).toBeDefined();
		await user.clear(screen.getByLabelText('Lösenfras'));
		await user.type(screen.getByLabelText('Lösenfras'), 'två cyklar vid sjön');
		await user.click(button('Radera för alltid'));
		await expect.poll(() => session.state.questions['q31']).toBeUndefined();
	});
});
