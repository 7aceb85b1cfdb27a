// @vitest-environment happy-dom
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderWithWords } from '../../../../../tests/support/with-words';
import { PageAddress } from '../../../app/page/page-address.svelte';
import PageAddressSection from './PageAddressSection.svelte';

const user = userEvent.setup();

function shown(here = 'https://spraksteg.example', before: string | null = null) {
	let kept = before;
	const preferences = {
		read: () => kept,
		write: (_: string, to: string | null) => void (kept = to)
	};
	const address = new PageAddress(preferences);
	renderWithWords(PageAddressSection as never, { address, here });
	return { address, preferences };
}
const field = () => screen.getByRole('textbox', { name: 'Adressen där Språksteg finns' });
const save = () => user.click(screen.getByRole('button', { name: 'Spara adressen' }));

describe('the address of the QR code', () => {
	it('is kept on the device, and an empty field takes it away', async () => {
		const { preferences } = shown();
		await user.type(field(), 'https://karlstad.se/sfi/');
		await save();
		expect(preferences.read()).toBe('https://karlstad.se/sfi');
		expect(screen.getByRole('status')).toHaveTextContent('QR-kod till https://karlstad.se/sfi.');
		await user.clear(field());
		await save();
		expect(preferences.read()).toBeNull();
		expect(screen.getByRole('status')).toHaveTextContent('ingen QR-kod');
	});

	it('refuses what is not secure, says why, and changes nothing', async () => {
		const { address } = shown('http://localhost:4173', 'https://karlstad.se');
		await user.clear(field());
		await user.type(field(), 'http://karlstad.se');
		await save();
		expect(screen.getByRole('alert')).toHaveTextContent('https://');
		expect(field()).toBeInvalid();
		expect(address.value).toBe('https://karlstad.se');
		expect(screen.queryByRole('button', { name: 'Använd den här adressen' })).toBeNull();
	});

	it('offers the address the app is at', async () => {
		const { address } = shown();
		await user.click(screen.getByRole('button', { name: 'Använd den här adressen' }));
		await save();
		expect(address.value).toBe('https://spraksteg.example');
	});

	it('doesn’t trust what lies on the device', () => {
		expect(shown('', 'http://elsewhere.example/?who=1').address.value).toBeNull();
	});
});
