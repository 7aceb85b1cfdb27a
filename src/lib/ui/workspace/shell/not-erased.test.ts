// @vitest-environment happy-dom
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderWithWords } from '../../../../../tests/support/with-words';
import NotErased from './NotErased.svelte';

it('says what isn’t erased yet, why, and tries again', async () => {
	const onagain = vi.fn();
	renderWithWords(NotErased, { problem: 'full', onagain });
	const alert = screen.getByRole('alert');
	expect(alert).toHaveTextContent('Det som deltagaren har raderat ligger kvar på enheten.');
	expect(alert).toHaveTextContent('Ingen kan lyssna på det.');
	await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
	expect(onagain).toHaveBeenCalledOnce();
});
