// @vitest-environment happy-dom
import { render, screen as page } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
	choice,
	FakePlayer,
	labelled,
	screen,
	spoken
} from '../../../../tests/support/fake-player.svelte';
import { FakeRecording } from '../../../../tests/support/fake-recording.svelte';
import PlayerStage from '../../../../tests/support/PlayerStage.svelte';
import { MESSAGE } from '../../../../tests/support/text-steps';

const WORDS = {
	'voice.record': 'Codkayga duub',
	'voice.stop': 'Duubista jooji',
	'voice.listen': 'Codkayga dhegayso',
	'voice.erase': 'Codka la duubay tirtir',
	'voice.eraseSure': 'Ma tirtirnaa?',
	'voice.ask': 'Ma duubnaa?',
	'voice.yes': 'Haa',
	'voice.no': 'Maya, ha la duubin',
	'voice.lost': 'Makarafoonku ma shaqaynayo',
	'ui.no': 'Maya'
};

function show(rest: Partial<FakeRecording> = {}) {
	const recording = new FakeRecording(rest);
	const player = new FakePlayer(screen({ answered: true }), { words: WORDS, recording });
	const rendered = render(PlayerStage, { player });
	return { player, recording, rendered, user: userEvent.setup() };
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the person’s own voice', () => {
	it('has no control where it isn’t recorded', () => {
		render(PlayerStage, { player: new FakePlayer(screen({}), { words: WORDS }) });
		expect(page.queryByRole('button', { name: WORDS['voice.record'] })).toBeNull();
	});

	it('begins with one tap, says by name, sign and time that it records, and ends with one', async () => {
		const { recording, rendered, user } = show();
		const before = button(WORDS['voice.record']);
		expect(before.querySelector('svg')).not.toBeNull();
		await user.click(before);
		expect(recording.calls).toEqual(['start']);
		recording.ms = 62_400;
		const now = await page.findByRole('button', { name: WORDS['voice.stop'] });
		expect(now.querySelector('svg')).toBeNull();
		expect(now.querySelector('.square')).not.toBeNull();
		expect(await page.findByText('1:02')).toBeVisible();
		expect(rendered.container.querySelector('[data-recording="recording"]')).not.toBeNull();
		expect(page.queryByRole('button', { name: WORDS['voice.no'] })).toBeNull();
		await user.click(now);
		expect(recording.calls).toEqual(['start', 'stop']);
		expect(button(WORDS['voice.record'])).toBeVisible();
	});

	it('never stands in the way of going on', () => {
		show({ phase: 'recording' });
		expect(document.querySelector('[data-action="next"]')).toBeEnabled();
	});

	it('lets one hear oneself, and stop hearing', async () => {
		const { recording, user } = show({ kept: 42_000 });
		const listen = button(`${WORDS['voice.listen']} (0:42)`);
		expect(listen).toHaveAttribute('aria-pressed', 'false');
		await user.click(listen);
		expect(recording.calls).toEqual(['listen']);
		expect(listen).toHaveAttribute('aria-pressed', 'true');
	});

	it('asks once, aloud, before it erases', async () => {
		const { player, recording, user } = show({ kept: 42_000 });
		await user.click(button(WORDS['voice.erase']));
		expect(player.calls).toEqual([['speak', 'voice.eraseSure']]);
		const dialog = page.getByRole('dialog', { name: WORDS['voice.eraseSure'] });
		await user.click(dialog.querySelector('[data-way="no"]')!);
		expect(recording.calls).toEqual([]);
		await user.click(button(WORDS['voice.erase']));
		await user.click(page.getByRole('dialog').querySelector('[data-way="yes"]')!);
		expect(recording.calls).toEqual(['erase']);
	});

	it('keeps its question while somebody reads it aloud, and opens no card by itself', async () => {
		const { player, user } = show({ kept: 42_000 });
		player.voices = { 'voice.eraseSure': { layer: 'mediatorRoom' } };
		await user.click(button(WORDS['voice.erase']));
		expect(player.calls).toEqual([]);
		const { card } = player;
		player.card = {
			spoken: player.word('voice.eraseSure'),
			gloss: '',
			mediator: 'Asha',
			byPedagogue: false,
			place: '163',
			phone: false
		};
		await expect.poll(() => page.queryByRole('dialog')).toBeNull();
		player.card = card;
		await expect.poll(() => page.queryByRole('dialog')).not.toBeNull();
	});

	it('is not there while only the question about a text is seen, and is ended by turning to it', async () => {
		const was = globalThis.innerWidth;
		Object.assign(globalThis.window, { innerWidth: 360 });
		const { player, recording, user } = show({ phase: 'recording' });
		player.view = screen({
			kind: 'item',
			id: 'so.R6.A.01',
			passage: { ...MESSAGE, key: 'bus' },
			heard: spoken('Goorma?', 'so.R6.A.01', 'stimulus'),
			choice: choice([labelled('a', 'berri')])
		});
		await expect.poll(() => document.querySelector('[data-turn="question"]')).not.toBeNull();
		expect(button(WORDS['voice.stop'])).toBeVisible();
		await user.click(document.querySelector('[data-turn="question"]')!);
		expect(page.queryByRole('button', { name: WORDS['voice.stop'] })).toBeNull();
		expect(recording.calls).toContain('leave');
		Object.assign(globalThis.window, { innerWidth: was });
	});

	it('is ended for good by the person, who is asked again first', async () => {
		const { recording, user } = show();
		await user.click(button(WORDS['voice.no']));
		const dialog = page.getByRole('dialog', { name: WORDS['voice.ask'] });
		await user.click(dialog.querySelector('[data-way="yes"]')!);
		expect(recording.calls).toEqual([]);
		await user.click(button(WORDS['voice.no']));
		await user.click(page.getByRole('dialog').querySelector('[data-way="no"]')!);
		expect(recording.calls).toEqual(['refuse']);
	});

	it('says by sign, text and voice that there is no microphone', async () => {
		const { player, user } = show({ problem: 'lost' });
		const alert = page.getByRole('alert');
		expect(alert).toHaveTextContent(WORDS['voice.lost']);
		expect(alert.querySelector('svg')).not.toBeNull();
		await user.click(alert.querySelector('[data-speak]')!);
		expect(player.calls).toEqual([['speak', 'voice.lost']]);
	});

	it('is ended when the lock is opened, the page hidden or left: nobody is listened to unseen', async () => {
		const { recording, rendered } = show({ phase: 'recording' });
		Object.defineProperty(document, 'hidden', { value: true, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
		expect(recording.calls).toEqual(['leave']);
		Object.defineProperty(document, 'hidden', { value: false, configurable: true });
		rendered.unmount();
		expect(recording.calls).toEqual(['leave', 'leave']);
	});
});
