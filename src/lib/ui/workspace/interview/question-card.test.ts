// @vitest-environment happy-dom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../tests/support/open-session';
import { renderInRoom } from '../../../../../tests/support/with-room';
import type { Instrument } from '../../../domain/instrument/instrument';
import { questionStatus } from '../../../domain/scoring/question-status';
import InterviewView from './InterviewView.svelte';
import QuestionCard from './QuestionCard.svelte';

const user = userEvent.setup();
let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

async function card(id: string) {
	const { session, reopen } = await newSession(instrument);
	const question = instrument.interview.questions.find((q) => q.id === id);
	if (!question) throw new Error(id);
	const { show } = renderInRoom(session, QuestionCard, () => ({ question, onnext: null }));
	return { session, reopen, question, show };
}

describe('a question of the talk', () => {
	it('chooses several options and takes one back at a second tap', async () => {
		const { session, question } = await card('q23');
		await user.click(screen.getByRole('checkbox', { name: 'Jag läser själv' }));
		await user.click(screen.getByRole('checkbox', { name: 'Jag frågar familjen' }));
		await user.click(screen.getByRole('checkbox', { name: 'Jag läser själv' }));
		expect(session.state.questions['q23']?.answer?.options).toEqual(['family']);
		expect(session.state.questions['q23']?.answeredBy).toBe('pedagogue');
		expect(questionStatus(question, session.state)).toBe('asked');
		expect(screen.getByRole('checkbox', { name: 'Jag frågar familjen' })).toBeChecked();
	});

	it('shows the participant’s language beside, in its own direction', async () => {
		await card('q23');
		const own = document.querySelector('[lang="ar"]');
		expect(own).toHaveAttribute('dir', 'rtl');
		expect(own?.textContent).toMatch(/[؀-ۿ]/);
	});

	it('is declined, and the declining undone, while the note stays', async () => {
		const { session, question } = await card('q17');
		await user.type(screen.getByLabelText('Anteckning'), 'Tyst en stund.');
		await user.tab();
		await user.click(screen.getByRole('button', { name: 'Vill inte svara' }));
		expect(questionStatus(question, session.state)).toBe('declined');
		expect(screen.queryByRole('checkbox')).toBeNull();
		await user.click(screen.getByRole('button', { name: 'Ångra: vill svara' }));
		expect(session.state.questions['q17']).toMatchObject({
			declined: false,
			note: 'Tyst en stund.'
		});
	});

	it('saves a note while it is typed, and again on leaving', async () => {
		const { session, reopen } = await card('q18');
		await user.type(screen.getByLabelText('Anteckning'), 'Kan dikter');
		expect(session.state.questions['q18']?.note ?? '').toBe('');
		await expect.poll(() => session.state.questions['q18']?.note).toBe('Kan dikter');
		await user.type(screen.getByLabelText('Anteckning'), ' utantill');
		await user.tab();
		expect(session.state.questions['q18']?.note).toBe('Kan dikter utantill');
		await session.retry();
		expect((await reopen()).state.questions['q18']?.note).toBe('Kan dikter utantill');
	});

	it('warns of a personal number in a note and keeps it out of nobody’s way', async () => {
		await card('q18');
		await user.type(screen.getByLabelText('Anteckning'), '811218-9876');
		expect(screen.getByText(/Det här ser ut som ett personnummer/)).toBeVisible();
	});

	it('is marked to come back to', async () => {
		const { session } = await card('q24');
		await user.click(screen.getByRole('button', { name: 'Kom tillbaka till' }));
		expect(session.state.questions['q24']?.later).toBe(true);
	});

	it('counts years and takes them back', async () => {
		const { session } = await card('q10');
		await user.click(screen.getByRole('button', { name: 'Fler' }));
		await user.click(screen.getByRole('button', { name: 'Fler' }));
		expect(session.state.questions['q10']?.answer?.quantity).toBe(2);
		await user.click(screen.getByRole('button', { name: 'Ta bort' }));
		expect(session.state.questions['q10']?.answer?.quantity).toBeUndefined();
	});

	it('takes a year and month, and says how to write one', async () => {
		const { session } = await card('q36');
		const field = screen.getByLabelText('När, första gången?');
		await user.type(field, '2025-13');
		await user.tab();
		expect(screen.getByRole('alert')).toHaveTextContent('2025-03');
		expect(session.state.questions['q36']).toBeUndefined();
		await user.clear(field);
		await user.type(field, '2025-03');
		await user.tab();
		expect(session.state.questions['q36']?.answer?.when).toBe('2025-03');
	});

	it('is handed to the participant alone', async () => {
		const { show } = await card('q31');
		await user.click(screen.getByRole('button', { name: 'Visa för Salma' }));
		expect(show).toHaveBeenCalledWith({ kind: 'question', question: 'q31' });
	});

	it('leads to its own place where it has one', async () => {
		await card('q43');
		expect(screen.getByRole('link', { name: 'Till Början' })).toHaveAttribute(
			'href',
			'/mapping/m/beginning'
		);
		expect(screen.queryByRole('radio')).toBeNull();
	});
});

describe('a question with rows', () => {
	const way = (row: string, name: string) =>
		within(screen.getByRole('group', { name: row })).getByRole('radio', { name });

	it('rates each row by itself, and takes one back', async () => {
		const { session, question } = await card('q34');
		await user.click(way('Boka tid', 'Ja'));
		await user.click(way('Använda BankID', 'Inte än'));
		await user.click(way('Använda BankID', 'Med hjälp'));
		expect(session.state.questions['q34']?.answer?.rated).toEqual({
			bankId: 'withHelp',
			booking: 'yes'
		});
		expect(questionStatus(question, session.state)).toBe('asked');
		await user.click(screen.getByRole('button', { name: 'Ta bort: Använda BankID' }));
		await user.click(screen.getByRole('button', { name: 'Ta bort: Boka tid' }));
		expect(questionStatus(question, session.state)).toBe('notAsked');
	});

	it('is there again when the mapping is opened again', async () => {
		const { session, reopen } = await card('q20');
		await user.click(way('Räknat', 'Ja'));
		await session.retry();
		expect((await reopen()).state.questions['q20']?.answer?.rated).toEqual({ count: 'yes' });
	});
});

describe('the talk', () => {
	const theme = (name: string) =>
		user.click(screen.getByRole('button', { name: new RegExp(`^${name} `) }));
	const listed = () =>
		document.querySelectorAll('article, button[aria-expanded="false"].row').length;
	const more = () => screen.queryByRole('button', { name: /^Fler frågor/ });

	it('has all 24 core questions first, and all 52 once they are unfolded', async () => {
		const { session } = await newSession(instrument);
		renderInRoom(session, InterviewView);
		let [core, all] = [0, 0];
		for (const { title } of instrument.interview.sections) {
			await theme(title.sv);
			core += listed();
			const button = more();
			if (button) await user.click(button);
			all += listed();
		}
		expect([core, all]).toEqual([24, 52]);
	});

	it('opens any question, in any order', async () => {
		const { session } = await newSession(instrument);
		renderInRoom(session, InterviewView);
		await theme('Text i vardagen');
		await user.click(screen.getByRole('button', { name: /Hur hittar du bussen/ }));
		expect(screen.getByRole('checkbox', { name: 'Jag läser skylten' })).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Fler frågor (6)' }));
		await user.click(screen.getByRole('button', { name: /Hur kommer du ihåg tider/ }));
		await user.click(screen.getByRole('checkbox', { name: 'Jag fotar dem' }));
		expect(session.state.questions['q25']?.answer?.options).toEqual(['photo']);
	});

	it('keeps a further question in sight once it was asked, and counts it apart', async () => {
		const { session } = await newSession(instrument);
		await session.record('question.answered', {
			question: 'q25',
			answer: { options: ['memory'] },
			by: 'pedagogue'
		});
		renderInRoom(session, InterviewView);
		expect(
			screen.getByRole('button', { name: /^Text i vardagen\s+0 av 2.*och 1 fråga till$/ })
		).toBeVisible();
		await theme('Text i vardagen');
		expect(screen.getByText('2 kärnfrågor kvar')).toBeVisible();
		expect(screen.getByRole('button', { name: /Hur kommer du ihåg tider/ })).toBeVisible();
		expect(screen.queryByRole('button', { name: /Vad läser du ibland/ })).toBeNull();
		expect(more()).toHaveTextContent('Fler frågor (5)');
	});

	it('goes on through the core questions; through the further ones where they are unfolded', async () => {
		const { session } = await newSession(instrument);
		renderInRoom(session, InterviewView);
		await theme('Text i vardagen');
		const next = () => user.click(screen.getAllByRole('button', { name: 'Nästa fråga' })[0]!);
		await next();
		expect(screen.getByRole('article')).toHaveAccessibleName(/^Hur hittar du bussen/);
		await user.click(screen.getByRole('button', { name: 'Fler frågor (6)' }));
		await next();
		expect(screen.getByRole('article')).toHaveAccessibleName(/^Hur kommer du ihåg tider/);
		await user.click(
			screen.getByRole('button', { name: 'Visa bara kärnfrågor och ställda frågor' })
		);
		// Open, so it stays; and from here the way leads to the next theme.
		expect(screen.getByRole('article')).toHaveAccessibleName(/^Hur kommer du ihåg tider/);
		await next();
		expect(screen.getByRole('article')).toHaveAccessibleName(/^Vilka av de här sakerna/);
	});

	it('has something to ask on with for every question, in both languages', async () => {
		for (const { id, followUps } of instrument.interview.questions) {
			expect([1, 2, 3], id).toContain(followUps?.length);
		}
		await card('q17');
		const list = screen.getByRole('list', { name: 'Fråga gärna vidare:' });
		expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(
			'Berätta om en vanlig dag, från morgon till kväll.'
		);
	});
});
