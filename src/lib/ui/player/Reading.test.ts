// @vitest-environment happy-dom
import { render, screen as page, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import {
	choice,
	FakePlayer,
	labelled,
	screen,
	signed,
	spoken
} from '../../../../tests/support/fake-player.svelte';
import PlayerStage from '../../../../tests/support/PlayerStage.svelte';
import { MESSAGE, TIMETABLE } from '../../../../tests/support/text-steps';

const answers = [labelled('a', '08:15'), labelled('b', '09:30'), labelled('c', 'غدًا')];
const heard = spoken('متى يصل الباص؟', 'ar.R6.A.01', 'stimulus');
const reading = (id = 'ar.R6.A.01', key = 'bus', passage: object = MESSAGE) =>
	screen({
		kind: 'item',
		id,
		heard,
		passage: { ...MESSAGE, ...passage, key },
		choice: choice(answers)
	});

/** A tablet on its side, or a phone. */
function show(width: number, view = reading()) {
	const window_ = globalThis.window as unknown as { innerWidth: number; innerHeight: number };
	window_.innerWidth = width;
	window_.innerHeight = 768;
	const player = new FakePlayer(view);
	const { container } = render(PlayerStage, { player });
	return { player, container, user: userEvent.setup() };
}
const was = { width: globalThis.innerWidth, height: globalThis.innerHeight };
afterEach(() => {
	Object.assign(globalThis.window, { innerWidth: was.width, innerHeight: was.height });
});
const button = (name: string) => page.getByRole('button', { name });

describe('a text and its question', () => {
	it('stand side by side where there is room', () => {
		show(1024);
		expect(page.getByText(/يصل الباص الساعة/)).toBeVisible();
		expect(page.getByRole('heading', { name: 'متى يصل الباص؟' })).toBeVisible();
		expect(page.getAllByRole('radio')).toHaveLength(3);
		expect(page.queryByRole('button', { name: 'ui.text' })).toBeNull();
		// Without an answer the way on skips, and says so.
		expect(button('ui.skip')).toHaveAttribute('data-skips', 'true');
	});

	it('are two faces of a phone’s screen, the text first', async () => {
		const { player, user } = show(360);
		expect(page.getByText(/يصل الباص الساعة/)).toBeVisible();
		expect(page.queryByRole('radio')).toBeNull();
		expect(button('ui.text')).toHaveAttribute('aria-pressed', 'true');
		expect(page.getAllByRole('heading', { level: 1 })).toHaveLength(1);
		// Going on leads to the question; nothing is skipped.
		await user.click(button('ui.next'));
		expect(page.getAllByRole('radio')).toHaveLength(3);
		expect(page.getAllByRole('heading', { level: 1 })).toHaveLength(1);
		expect(page.queryByText(/يصل الباص الساعة/)).toBeNull();
		expect(player.calls).toEqual([['attend']]);
		expect(button('ui.skip')).toBeVisible();
	});

	it('are turned to and fro as often as one likes, and the choice stays', async () => {
		const { player, user } = show(360);
		await user.click(button('ui.question'));
		await user.click(page.getByRole('radio', { name: '09:30' }));
		await user.click(button('ui.text'));
		expect(page.getByText(/يصل الباص الساعة/)).toBeVisible();
		await user.click(button('ui.question'));
		expect(page.getByRole('radio', { name: '09:30' })).toBeChecked();
		await user.click(button('ui.next'));
		expect(player.calls.at(-1)).toEqual(['next']);
	});

	it('begin with the question where the same text was read, with the text where it is new', async () => {
		const { player } = show(360);
		player.view = reading('ar.R6.A.02');
		await page.findByRole('heading', { name: 'متى يصل الباص؟' });
		player.view = reading('ar.R6.A.03', 'times', TIMETABLE);
		await page.findByRole('table');
		expect(page.queryByRole('radio')).toBeNull();
	});

	it('stay turned when the one who reads aloud has the screen in between', async () => {
		const { player, user } = show(360);
		await user.click(button('ui.question'));
		player.card = {
			spoken: heard,
			gloss: 'buss',
			mediator: 'Amal',
			byPedagogue: false,
			place: 'R6',
			phone: false
		};
		await page.findByText('Bara för dig som läser högt');
		player.card = null;
		expect(await page.findAllByRole('radio')).toHaveLength(3);
	});

	it('say the instruction on the text, the question and its answers on the question', async () => {
		const { player, user } = show(360);
		await user.click(button('ui.replay'));
		await user.click(button('ui.question'));
		await user.click(page.getAllByRole('button', { name: 'ui.replay' }).at(-1)!);
		expect(player.calls).toEqual([['speak', 'prompt'], ['attend'], ['replay']]);
	});
});

describe('what is read', () => {
	it('has nobody’s voice: the button says that one reads it oneself', async () => {
		const { player, user } = show(360);
		await user.click(button('ui.readYourself'));
		expect(player.calls).toEqual([['speakInTurn', 'ui.readYourself']]);
	});

	it('runs in its own direction, its times and prices in theirs', () => {
		const { container } = show(360);
		const text = page.getByText(/يصل الباص الساعة/);
		expect(text.closest('[dir]')).toHaveAttribute('dir', 'rtl');
		const isolated = [...container.querySelectorAll('bdi')].map((run) => run.textContent);
		expect(isolated).toEqual(['08:15', '39 kr']);
	});

	it('is a real table, with the names of its columns and rows', () => {
		show(360, reading('ar.R7.A.05', 'times', TIMETABLE));
		const table = page.getByRole('table', { name: /الباص 4/ });
		const cells = within(table);
		expect(cells.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
			'المحطة',
			'يوم العمل',
			'الأحد'
		]);
		const row = cells.getByRole('row', { name: /المدرسة/ });
		expect(within(row).getByRole('rowheader')).toHaveTextContent('المدرسة');
		expect(within(row).getAllByRole('cell')).toHaveLength(2);
	});
});

describe('a sentence with a gap', () => {
	it('stands over words that are read, each with the button that says so', async () => {
		const words = ['القهوة', 'الباب', 'الكرسي', 'الشارع'];
		const { user } = show(
			1024,
			screen({
				kind: 'item',
				id: 'ar.R5.A.01',
				shown: { text: 'أشرب ___ في الصباح.' },
				choice: choice(
					words.map((word, at) => signed('abcd'[at]!, word)),
					{ layout: 'sign' }
				)
			})
		);
		const sentence = document.querySelector('[data-shown]')!;
		expect(sentence).toHaveTextContent('أشرب في الصباح.');
		expect(sentence).toHaveAttribute('dir', 'rtl');
		expect(within(sentence as HTMLElement).getByRole('img')).toBeVisible();
		expect(page.getAllByRole('button', { name: 'ui.readYourself' })).toHaveLength(5);
		await user.click(page.getByRole('radio', { name: 'القهوة' }));
		expect(page.getByRole('radio', { name: 'القهوة' })).toBeChecked();
	});
});
