// @vitest-environment happy-dom
import { render, screen as page } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PassageView, WritingView } from '../../app/mapping/player/screen';
import type { Stroke } from '../../domain/mapping/stroke';
import { FakePlayer, screen, writing } from '../../../../tests/support/fake-player.svelte';
import PlayerStage from '../../../../tests/support/PlayerStage.svelte';
import { CARD } from '../../../../tests/support/text-steps';

function show(part: Partial<WritingView> = {}, passage: PassageView | null = null) {
	const view = screen({ kind: 'write', id: 'ar.W3.A.01', passage, writing: writing(part) });
	const player = new FakePlayer(view);
	render(PlayerStage, { player });
	const canvas = document.querySelector('canvas')!;
	// happy-dom lays nothing out: a surface 500 px wide.
	const box = new DOMRect(0, 0, 500, 250);
	if (canvas) canvas.getBoundingClientRect = () => box;
	window.dispatchEvent(new Event('resize'));
	return { player, canvas, user: userEvent.setup() };
}

beforeEach(() => {
	// happy-dom draws nothing; what is drawn is looked at in the browser journeys.
	const context = new Proxy({}, { get: () => () => undefined, set: () => true });
	vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
});

function draw(canvas: Element, type: string, id: number, points: [number, number][]): void {
	points.forEach(([clientX, clientY], index) => {
		const name = index === 0 ? 'pointerdown' : 'pointermove';
		const init = { clientX, clientY, pointerId: id, pointerType: type, buttons: 1, pressure: 0.6 };
		const target = index === 0 ? canvas : window;
		target.dispatchEvent(new PointerEvent(name, { ...init, bubbles: true, cancelable: true }));
	});
}

function lift(type: string, id: number, [clientX, clientY]: [number, number]): void {
	const init = { clientX, clientY, pointerId: id, pointerType: type, buttons: 0 };
	window.dispatchEvent(new PointerEvent('pointerup', { ...init, bubbles: true, cancelable: true }));
}

const strokes = (player: FakePlayer): Stroke[] =>
	player.calls.filter(([call]) => call === 'addStroke').map(([, stroke]) => stroke as Stroke);

describe('handwriting', () => {
	it('gives one stroke per pen-down and pen-up', () => {
		const { player, canvas } = show();
		draw(canvas, 'pen', 1, [
			[10, 20],
			[60, 20],
			[60, 80]
		]);
		expect(strokes(player)).toHaveLength(0);
		lift('pen', 1, [60, 100]);
		const [stroke] = strokes(player);
		expect(stroke).toMatchObject({ pointer: 'pen', at: 0 });
		expect(stroke!.x).toHaveLength(4);
		expect(stroke!.t).toHaveLength(4);
		expect(stroke!.p[0]).toBe(0.6);
		draw(canvas, 'pen', 1, [[100, 100]]);
		lift('pen', 1, [100, 100]);
		expect(strokes(player)).toHaveLength(2);
		expect(strokes(player)[1]!.at).toBeGreaterThanOrEqual(0);
	});

	it('ignores a resting hand once a pen has been seen', () => {
		const { player, canvas } = show();
		draw(canvas, 'pen', 1, [[10, 10]]);
		lift('pen', 1, [40, 10]);
		draw(canvas, 'touch', 2, [[200, 200]]);
		lift('touch', 2, [220, 200]);
		expect(strokes(player)).toHaveLength(1);
	});

	it('drops the palm that landed before the pen', () => {
		const { player, canvas } = show();
		draw(canvas, 'touch', 2, [
			[200, 200],
			[210, 205]
		]);
		draw(canvas, 'pen', 1, [
			[10, 10],
			[40, 10]
		]);
		lift('pen', 1, [50, 10]);
		expect(strokes(player).map(({ pointer }) => pointer)).toEqual(['pen']);
	});

	it('ignores a second finger while one writes', () => {
		const { player, canvas } = show();
		draw(canvas, 'touch', 1, [[10, 10]]);
		draw(canvas, 'touch', 2, [[200, 200]]);
		lift('touch', 2, [210, 200]);
		expect(strokes(player)).toHaveLength(0);
		lift('touch', 1, [40, 10]);
		expect(strokes(player)).toHaveLength(1);
	});

	it('undoes and erases through the player', async () => {
		const { player, canvas, user } = show();
		expect(page.getByRole('button', { name: 'ui.undo' })).toBeDisabled();
		draw(canvas, 'pen', 1, [[10, 10]]);
		lift('pen', 1, [40, 10]);
		await user.click(await page.findByRole('button', { name: 'ui.undo' }));
		expect(canvas).toHaveAttribute('data-strokes', '0');
		draw(canvas, 'pen', 1, [[10, 10]]);
		lift('pen', 1, [40, 10]);
		await user.click(page.getByRole('button', { name: 'ui.erase' }));
		expect(player.view.writing?.strokes).toEqual([]);
	});

	it('takes paper as an equal way, by keyboard too', async () => {
		const { player, user } = show();
		page.getByRole('radio', { name: 'ui.onScreen' }).focus();
		await user.keyboard('{ArrowRight}');
		await user.click(page.getByRole('radio', { name: 'ui.onPaper' }));
		expect(player.view.writing?.mode).toBe('paper');
		expect(document.querySelector('canvas')).toBeNull();
		await user.click(page.getByRole('button', { name: 'ui.next' }));
		expect(player.calls.at(-1)).toEqual(['next']);
	});

	it('offers four equal ways, told by one voice', async () => {
		const { player, user } = show();
		expect(page.getAllByRole('radio').map((way) => way.getAttribute('value'))).toEqual([
			'screen',
			'paper',
			'keyboard',
			'phone'
		]);
		await user.click(page.getByRole('button', { name: /ui.onScreen, ui.onPaper, ui.keyboard/ }));
		expect(player.calls).toEqual([
			['speakInTurn', 'ui.onScreen', 'ui.onPaper', 'ui.keyboard', 'ui.phone']
		]);
		await user.click(page.getByRole('radio', { name: 'ui.phone' }));
		expect(document.querySelector('canvas')).toBeNull();
		expect(page.getByRole('button', { name: 'ui.next' })).toBeVisible();
	});

	it('offers no keyboard where the item has none, as the real name', () => {
		show({ ways: ['screen', 'paper', 'phone'], private: true });
		expect(page.queryByRole('radio', { name: 'ui.keyboard' })).toBeNull();
	});

	it('takes what is typed in the language’s own direction, and keeps it on leaving', async () => {
		const { player, user } = show({ mode: 'keyboard', label: 'رقم الهاتف' });
		const field = page.getByRole('textbox', { name: 'رقم الهاتف' });
		expect(field).toHaveAttribute('lang', 'ar');
		expect(field).toHaveAttribute('dir', 'rtl');
		await user.type(field, '07');
		await user.tab();
		expect(player.calls).toEqual([['setText', '0'], ['setText', '07'], ['keepText']]);
		expect(field).toHaveValue('07');
	});

	it('shows the card to write from beside the field', () => {
		show({ label: 'رقم الهاتف' }, { ...CARD, key: 'noor' });
		expect(page.getByText('نور أحمد', { selector: 'dd' })).toBeVisible();
		expect(page.getByText('070-123 45 67')).toHaveAttribute('dir', 'ltr');
		expect(page.getByText('رقم الهاتف')).toBeVisible();
	});
});
