import { expect, type Page } from '@playwright/test';
import type { Instrument } from '../../../src/lib/domain/instrument/instrument';
import type { Question } from '../../../src/lib/domain/instrument/interview';

/** The question's card, open, on the interview view. */
export async function openQuestion(page: Page, instrument: Instrument, id: string) {
	const question = instrument.interview.questions.find((q) => q.id === id) as Question;
	const section = instrument.interview.sections.find((s) => s.id === question.section);
	const card = page.getByRole('article', { name: question.sv });
	if (!(await card.count())) {
		await page
			.getByRole('navigation', { name: 'Teman' })
			.getByRole('button', { name: new RegExp(`^${section?.title.sv} `) })
			.click();
		if (!question.core) await unfold(page);
		if (!(await card.count())) await page.getByRole('button', { name: question.sv }).click();
	}
	await expect(card).toBeVisible();
	return card;
}

/** Shows the further questions of the theme that is open, where they are folded away. */
export async function unfold(page: Page) {
	const more = page.getByRole('button', { name: /^Fler frågor/ });
	if (await more.count()) await more.click();
}

/** Writes a note to the question. */
export async function noteTo(page: Page, instrument: Instrument, id: string, text: string) {
	const card = await openQuestion(page, instrument, id);
	await card.getByLabel('Anteckning').fill(text);
	await card.getByLabel('Anteckning').blur();
}
