// @vitest-environment happy-dom
import { render, screen as page, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
	choice,
	FakePlayer,
	labelled,
	screen,
	signed,
	spoken
} from '../../../../tests/support/fake-player.svelte';
import PlayerStage from '../../../../tests/support/PlayerStage.svelte';

const three = [labelled('a', 'واحد'), labelled('b', 'اثنان'), labelled('c', 'ثلاثة')];

function show(view: Parameters<typeof screen>[0], rest: Partial<FakePlayer> = {}) {
	const player = new FakePlayer(screen(view), rest);
	const { container } = render(PlayerStage, { player });
	return { player, container, user: userEvent.setup() };
}

const action = (name: string): HTMLElement =>
	document.querySelector<HTMLElement>(`[data-action="${name}"]`)!;

describe('what scripts may count on', () => {
	it('names screen, item, practice, language and direction on the root', () => {
		const { container } = show({ kind: 'practice', id: 'ar.R2.P.01', practice: true });
		const root = container.querySelector('main')!;
		expect(root).toHaveAttribute('data-screen', 'practice');
		expect(root).toHaveAttribute('data-item', 'ar.R2.P.01');
		expect(root).toHaveAttribute('data-practice');
		expect(root).toHaveAttribute('lang', 'ar');
		expect(root).toHaveAttribute('dir', 'rtl');
	});

	it('gives every choice its id and a speaker, or “read yourself” that says only that', async () => {
		const options = [labelled('a', 'واحد'), signed('b', 'ب')];
		const { player, user } = show(
			{ choice: choice(options) },
			{ words: { 'ui.readYourself': 'للقراءة' } }
		);
		expect(document.querySelectorAll('[data-option]')).toHaveLength(2);
		await user.click(page.getByRole('button', { name: 'للقراءة' }));
		expect(player.calls).toEqual([['speakInTurn', 'ui.readYourself']]);
		expect(document.querySelectorAll('.option [data-speak]')).toHaveLength(2);
	});

	it('has one place for going on: it skips, and says so, until something is given', async () => {
		const { player, user } = show({ choice: choice(three) });
		expect(action('next')).toHaveAccessibleName('ui.skip');
		expect(action('next')).toHaveAttribute('data-skips', 'true');
		await user.click(page.getByRole('radio', { name: 'اثنان' }));
		expect(action('next')).toHaveAccessibleName('ui.next');
		expect(action('next')).not.toHaveAttribute('data-skips');
		await user.click(action('next'));
		expect(player.calls.map(([call]) => call)).toEqual(['choose', 'next']);
	});

	it('offers declining, with its voice, only where the question may be declined', async () => {
		const { player, user } = show({ canDecline: true });
		await user.click(action('skip'));
		await user.click(action('replay'));
		await user.click(action('stop'));
		expect(player.calls.map(([call]) => call)).toEqual(['decline', 'replay', 'stop']);
	});

	it('has no decline button on an item', () => {
		show({ kind: 'item' });
		expect(action('skip')).toBeNull();
	});
});

describe('choosing', () => {
	it('is a radio group in reading direction, with one tab stop', async () => {
		const { player, user } = show({ choice: choice(three) });
		const radios = within(page.getByRole('radiogroup')).getAllByRole('radio');
		expect(radios.map((radio) => radio.tabIndex)).toEqual([0, -1, -1]);
		radios[0]!.focus();
		// Right to left: the next one lies to the left.
		await user.keyboard('{ArrowLeft}');
		expect(radios[1]).toHaveFocus();
		expect(radios[1]).toBeChecked();
		await user.keyboard('{ArrowRight}{ArrowRight}');
		expect(radios[2]).toBeChecked();
		expect(player.view.choice?.selected).toEqual(['c']);
	});

	it('ticks several and takes them back', async () => {
		const { user } = show({ choice: choice(three, { mode: 'several' }) });
		const [first, second] = page.getAllByRole('checkbox');
		await user.click(first!);
		second!.focus();
		await user.keyboard(' ');
		expect(first).toBeChecked();
		expect(second).toBeChecked();
		await user.click(first!);
		expect(first).not.toBeChecked();
	});

	it('looks the same for every answer', async () => {
		const after = async (id: string): Promise<string> => {
			const options = three.map((option) => ({ ...option, label: 'x', spoken: null }));
			const { container, user } = show({ kind: 'item', choice: choice(options) });
			const card = container.querySelector(`[data-option="${id}"]`)!;
			await user.click(card);
			const { outerHTML } = card.closest('.cell')!;
			document.body.replaceChildren();
			return outerHTML.replaceAll(`"${id}"`, '"?"').replaceAll('tabindex="-1"', 'tabindex="0"');
		};
		expect(await after('a')).toBe(await after('b'));
		expect(await after('b')).toBe(await after('c'));
	});

	it('takes words and the picture of a page as zones', async () => {
		const page1 = { lines: ['خضار وفواكه', 'السعر 25'], picture: 'carrot' };
		const { container, player, user } = show({ kind: 'item', page: page1, choice: choice([]) });
		await user.click(container.querySelector('[data-option="w2.1"]')!);
		await user.click(container.querySelector('[data-option="picture"]')!);
		expect(player.calls).toEqual([
			['choose', 'w2.1'],
			['choose', 'picture']
		]);
		expect(container.querySelector('[data-option="picture"]')).toHaveAttribute(
			'aria-pressed',
			'true'
		);
	});

	it('counts years within their bounds', async () => {
		const { player, user } = show({ quantity: { value: 1, min: 0, max: 30 } });
		await user.click(page.getByRole('button', { name: 'ui.fewer' }));
		await user.click(page.getByRole('button', { name: 'ui.fewer' }));
		await user.click(page.getByRole('button', { name: 'ui.more' }));
		expect(player.calls.map(([, value]) => value)).toEqual([0, 1]);
	});
});

describe('voice', () => {
	it('has one switch to the slower recordings, only where there are any', async () => {
		const { player, user } = show({ choice: choice(three) }, { slower: false });
		const slower = page.getByRole('button', { name: 'ui.slower', pressed: false });
		await user.click(slower);
		expect(player.calls).toEqual([['toggleSlower']]);
		player.slower = true;
		expect(await page.findByRole('button', { name: 'ui.slower', pressed: true })).toBe(slower);
		player.slower = null;
		await vi.waitFor(() => expect(page.queryByRole('button', { name: 'ui.slower' })).toBeNull());
	});

	it('tells the state of each voice in its shape and name', () => {
		const heard = spoken('مَ', 'h', 'stimulus');
		show(
			{ heard, prompt: spoken('نسمع', 'p') },
			{ voices: { h: { speaking: true }, p: { layer: 'none' } } }
		);
		const [sound, prompt] = Array.from(document.querySelectorAll('[data-speak]'));
		expect(sound).toHaveAttribute('data-state', 'speaking');
		// The text of what is heard may be the answer.
		expect(sound).toHaveAccessibleName('ui.replay');
		expect(prompt).toHaveAttribute('data-state', 'missing');
		expect(prompt).toHaveAccessibleName('ui.voiceMissing: نسمع');
	});
});

describe('the way out', () => {
	it('opens the code pad by Enter twice, refuses a wrong code in Swedish, and goes back', async () => {
		const { player, user } = show({}, { doorAnswer: 'wrongSecret' });
		action('handover').focus();
		await user.keyboard('{Enter}{Enter}');
		await user.click(page.getByRole('button', { name: '4' }));
		await user.keyboard('71{Enter}');
		expect(player.calls).toEqual([['openDoor', '471']]);
		expect(await page.findByRole('alert')).toHaveTextContent('Koden stämmer inte');
		expect(document.querySelector('[data-option]')).toBeNull();
		await user.click(action('back'));
		expect(action('handover')).toBeVisible();
	});

	it('says that the passphrase is needed after too many tries', async () => {
		const { user } = show({}, { doorAnswer: 'tooManyTries' });
		action('handover').focus();
		await user.keyboard('{Enter}{Enter}1{Enter}');
		expect(await page.findByRole('alert')).toHaveTextContent('lösenfrasen');
		expect(page.getByLabelText('Kod')).toBeDisabled();
	});

	it('opens when the lock is held for two seconds, not before', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		show({});
		const down = (): boolean =>
			action('handover').dispatchEvent(
				new PointerEvent('pointerdown', { button: 0, bubbles: true })
			);
		down();
		await vi.advanceTimersByTimeAsync(1900);
		action('handover').dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
		await vi.advanceTimersByTimeAsync(2000);
		expect(document.querySelector('[data-door]')).toBeNull();
		down();
		await vi.advanceTimersByTimeAsync(2000);
		vi.useRealTimers();
		expect(document.querySelector('[data-door]')).not.toBeNull();
	});

	it('pauses with three ways on, each with a voice', async () => {
		const { player, user } = show({ kind: 'pause', id: 'pause' });
		await user.click(action('back'));
		await user.click(page.getByRole('button', { name: 'pause.rest' }));
		await user.click(page.getByRole('button', { name: 'pause.finish' }));
		expect(player.calls.map(([call]) => call)).toEqual(['resume', 'rest', 'finish']);
		expect(document.querySelectorAll('[data-speak]')).toHaveLength(4);
	});

	it('carries a dot on the lock where something is unsaved', () => {
		show({}, { unsaved: true });
		expect(document.querySelector('[data-unsaved]')).not.toBeNull();
	});
});

describe('what the participant does not see', () => {
	it('is silent and covered until touched', async () => {
		const { player, user } = show({ choice: choice(three) }, { covered: true });
		expect(document.querySelector('[data-option]')).toBeNull();
		await user.keyboard('{Enter}');
		expect(player.calls).toEqual([['uncover']]);
		expect(document.querySelectorAll('[data-option]')).toHaveLength(3);
	});

	const card = {
		spoken: { ...spoken('سمك', 'i', 'stimulus'), say: 'سَمَك', number: '305' },
		gloss: 'fisk',
		mediator: 'Amina H.',
		byPedagogue: false,
		place: 'R3 · 5',
		phone: false
	};

	it('shows the mediator the vowelled word alone, and says when it is read', async () => {
		const { player, user } = show({ choice: choice(three) }, { card });
		expect(page.getByText('سَمَك')).toBeVisible();
		expect(page.getByText('fisk')).toBeVisible();
		expect(document.querySelector('[data-option]')).toBeNull();
		await user.click(page.getByRole('button', { name: /Jag har läst/ }));
		await user.click(page.getByRole('button', { name: 'Någon annan läser' }));
		await user.click(page.getByRole('button', { name: 'Ordet känns fel' }));
		expect(player.calls.map(([call]) => call)).toEqual(['cardRead', 'cardHidden', 'cardDoubted']);
	});

	it('tells the pedagogue that the Swedish is theirs to read', () => {
		show({}, { card: { ...card, byPedagogue: true, mediator: '' } });
		expect(page.getByText('Du läser svenskan')).toBeVisible();
		expect(page.queryByText(/där personen gick i skola/)).toBeNull();
	});

	it('shows only the number on the telephone', () => {
		const { container } = show({}, { card: { ...card, phone: true } });
		expect(container).toHaveTextContent('305');
		expect(container).not.toHaveTextContent('سمك');
		expect(container).not.toHaveTextContent('سَمَك');
		expect(container).not.toHaveTextContent('fisk');
	});
});
