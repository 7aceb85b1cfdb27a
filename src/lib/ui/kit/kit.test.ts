// @vitest-environment happy-dom
import { createRawSnippet } from 'svelte';
import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Button from './Button.svelte';
import ErrorPanel from './ErrorPanel.svelte';
import FileField from './FileField.svelte';
import OutcomeMark from './OutcomeMark.svelte';
import SaveSign from './SaveSign.svelte';
import SegmentedControl from './SegmentedControl.svelte';
import TextField from './TextField.svelte';

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

describe('kit', () => {
	it('draws the five outcomes differently, always with their word', () => {
		const outcomes = ['shown', 'emerging', 'tried', 'unclear', 'notTried'] as const;
		const drawn = outcomes.map((outcome) => {
			const { container, unmount } = render(OutcomeMark, { outcome, word: `word ${outcome}` });
			expect(screen.getByText(`word ${outcome}`)).toBeInTheDocument();
			const { innerHTML } = container.querySelector('svg')!;
			unmount();
			return innerHTML;
		});
		expect(new Set(drawn).size).toBe(5);
	});

	it('makes a failed save a button that shows what happened', async () => {
		const onshow = vi.fn();
		render(SaveSign, { state: 'failed', word: 'Inte sparat. Visa', onshow });
		await userEvent.click(screen.getByRole('button', { name: 'Inte sparat. Visa' }));
		expect(onshow).toHaveBeenCalledOnce();
	});

	it('ties a field to its label and its error', () => {
		render(TextField, { label: 'Alias', value: '', error: 'Ser ut som ett personnummer.' });
		const field = screen.getByLabelText('Alias');
		expect(field).toBeInvalid();
		expect(field).toHaveAccessibleDescription('Ser ut som ett personnummer.');
		expect(screen.getByRole('alert')).toHaveTextContent('personnummer');
	});

	it('takes the same file again, once it was put right', async () => {
		const onfile = vi.fn();
		const about = { label: 'Ordfil', accept: '.csv', onfile };
		const { rerender } = render(FileField, about);
		const file = new File(['a;b'], 'ord.csv');
		await userEvent.upload(screen.getByLabelText('Ordfil'), file);
		await rerender({ ...about, error: 'Filen är inte en tabell.' });
		const field = screen.getByLabelText<HTMLInputElement>('Ordfil');
		expect(field).toHaveAccessibleDescription('Filen är inte en tabell.');
		await userEvent.click(field);
		expect(field.files).toHaveLength(0);
		await userEvent.upload(field, file);
		expect(onfile.mock.calls).toEqual([[file], [file]]);
		// Left with the file it had: browsers call that a cancel, too.
		await fireEvent(field, new Event('cancel'));
		expect(onfile.mock.lastCall).toEqual([file]);
	});

	it('offers equal ways as radio buttons', async () => {
		const onchange = vi.fn();
		const options = [
			{ value: 'yes', label: 'Ja' },
			{ value: 'no', label: 'Inte helt' }
		];
		render(SegmentedControl, { label: 'Stämmer det?', options, value: 'yes', onchange });
		expect(screen.getByRole('radio', { name: 'Ja' })).toBeChecked();
		await userEvent.click(screen.getByText('Inte helt'));
		expect(onchange).toHaveBeenCalledWith('no');
	});

	it('is a link where it leads somewhere, else a button that submits nothing', () => {
		render(Button, { href: '/guide', children: words('Guide') });
		render(Button, { children: words('Spara') });
		expect(screen.getByRole('link', { name: 'Guide' })).toHaveAttribute('href', '/guide');
		expect(screen.getByRole('button', { name: 'Spara' })).toHaveAttribute('type', 'button');
	});

	it('says what happened, what is safe and what to do', () => {
		render(ErrorPanel, { title: 'Disken är full', safe: 'Svaren är kvar.', todo: 'Gör plats.' });
		expect(screen.getByRole('alert')).toHaveTextContent(
			'Disken är full Svaren är kvar. Gör plats.'
		);
	});
});
