// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { exportLanguagePack } from '$lib/app/translation/exchange/export-words';
import { WordsImport } from '$lib/app/translation/exchange/words-import.svelte';
import { memoryCsv } from '../../../../../../tests/support/memory-csv';
import { translatorDesk } from '../../../../../../tests/support/translator';
import { renderWithWords } from '../../../../../../tests/support/with-words';
import ImportWordsPage from './ImportWordsPage.svelte';

async function page() {
	const desk = await translatorDesk('ar');
	const coming = new WordsImport(desk.instrument, desk.translations, memoryCsv, desk.now);
	renderWithWords(ImportWordsPage, { coming, instrument: desk.instrument });
	return { desk, user: userEvent.setup() };
}

/** A pack with one text that was changed and approved, as another device saves it. */
async function pack(): Promise<File> {
	const desk = await translatorDesk('ar');
	desk.translations.by = 'Rim';
	desk.open('texts/ui.next');
	desk.editor!.write('text', 'إلى الأمام');
	await desk.editor!.approve(false);
	const saved: Blob[] = [];
	await exportLanguagePack(desk, { save: async (file) => void saved.push(file) });
	return new File(saved, 'spraksteg-ar.json');
}

describe('reading words in', () => {
	it('shows what stands here and what the file has, takes the words, and no verdict unasked', async () => {
		const { user, desk } = await page();
		await user.upload(screen.getByLabelText('Fil'), await pack());
		const changed = await screen.findByRole('region', { name: 'Ändrade' });
		expect(changed).toHaveTextContent('التالي');
		expect(changed).toHaveTextContent('إلى الأمام');
		expect(within(changed).getByRole('checkbox', { name: /ui\.next/ })).toBeChecked();
		const verdicts = screen.getByRole('checkbox', { name: /bedömningarna av Rim: 1 godkända/ });
		expect(verdicts).not.toBeChecked();
		await user.click(screen.getByRole('button', { name: 'Läs in 1 text' }));
		await waitFor(() => expect(screen.getByText('1 text är inläst.')).toBeVisible());
		expect(desk.standing('texts/ui.next')).toMatchObject({ edited: true, status: 'draft' });
		expect(screen.getByRole('link', { name: 'Till arabiska' })).toBeVisible();
	});

	it('takes verdicts over where that is ticked', async () => {
		const { user, desk } = await page();
		await user.upload(screen.getByLabelText('Fil'), await pack());
		await user.click(await screen.findByRole('checkbox', { name: /bedömningarna av Rim/ }));
		await user.click(screen.getByRole('button', { name: 'Läs in 1 text' }));
		await waitFor(() => expect(desk.standing('texts/ui.next')?.status).toBe('approved'));
	});

	it('says what is wrong with a file, and that nothing has changed', async () => {
		const { user } = await page();
		await user.upload(screen.getByLabelText('Fil'), new File(['a,"b'], 'x.csv'));
		const alert = await screen.findByRole('alert');
		expect(alert).toHaveTextContent('Filen kan inte läsas in.');
		expect(alert).toHaveTextContent('Ingenting har ändrats.');
		expect(alert).toHaveTextContent('Citattecknen i filen går inte ihop. Rad 1 i filen.');
	});
});
