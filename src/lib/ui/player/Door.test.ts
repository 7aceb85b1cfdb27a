// @vitest-environment happy-dom
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderWithWords } from '../../../../tests/support/with-words';
import type { PlayerFace } from '../../app/mapping/player/player-face';
import Door from './Door.svelte';

type Refusal = Awaited<ReturnType<PlayerFace['openDoor']>>;

/** A door that takes its time, and the answers it waits for. */
function slowDoor() {
	const waiting: ((refusal: Refusal) => void)[] = [];
	const openDoor = vi.fn(() => new Promise<Refusal>((answer) => waiting.push(answer)));
	renderWithWords(Door, { player: { openDoor }, oncancel: () => undefined });
	return { openDoor, answer: (refusal: Refusal) => waiting.shift()?.(refusal) };
}

const alert = () => screen.getByRole('alert');

describe('the inner door', () => {
	it('keeps what is typed while a code is looked at', async () => {
		const user = userEvent.setup();
		const { openDoor, answer } = slowDoor();
		await user.type(screen.getByLabelText('Kod'), '1234{Enter}');
		await user.keyboard('567');
		answer('wrongSecret');
		await vi.waitFor(() => expect(alert()).toHaveTextContent('Koden stämmer inte'));
		await user.keyboard('8{Enter}');
		expect(openDoor.mock.calls).toEqual([['1234'], ['5678']]);
	});

	it('says anew that a code is wrong each time', async () => {
		const user = userEvent.setup();
		const { answer } = slowDoor();
		await user.type(screen.getByLabelText('Kod'), '1234{Enter}');
		answer('wrongSecret');
		await vi.waitFor(() => expect(alert()).toHaveTextContent('Koden stämmer inte'));
		await user.keyboard('4321{Enter}');
		expect(alert().textContent).toBe('');
		answer('wrongSecret');
		await vi.waitFor(() => expect(alert()).toHaveTextContent('Koden stämmer inte'));
	});
});
