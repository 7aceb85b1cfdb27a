// @vitest-environment happy-dom
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { FakeVoices } from '../../../../tests/support/fake-voices';
import { shippedInstrument } from '../../../../tests/support/open-session';
import { renderWithWords } from '../../../../tests/support/with-words';
import { pageOfIds } from '../../app/page/own-page';
import { PageVoice } from '../../app/page/page-voice.svelte';
import type { Instrument } from '../../domain/instrument/instrument';
import PublicPage from './PublicPage.svelte';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

const spoken = (language: string, key: string): string => {
	const words = instrument.languages[language]?.texts?.[key];
	return words?.say ?? words?.text ?? '?';
};
const say = (language: string, key: string) => ({
	language,
	say: spoken(language, key),
	layer: 'synthetic' as const
});

function opened(ids: readonly string[]) {
	const voices = new FakeVoices([
		say('ar', 'line.R2.shown.sound'),
		say('sv', 'line.R2.shown.sound')
	]);
	renderWithWords(PublicPage, {
		page: pageOfIds(instrument, 'ar', ids),
		problem: null,
		voice: new PageVoice(voices),
		pictureUrl: () => undefined
	});
	return { voices, user: userEvent.setup() };
}

describe('the page that a code opens', () => {
	it('says its line in the own language and in Swedish, each by its own button', async () => {
		const { voices, user } = opened(['R2.shown.sound']);
		expect(voices.opened).toEqual(['ar', 'sv']);
		const main = screen.getByRole('main');
		expect(main).toHaveAttribute('lang', 'ar');
		expect(main).toHaveAttribute('dir', 'rtl');
		const own = screen.getByRole('button', { name: /أسمع/ });
		expect(own).toHaveAttribute('lang', 'ar');
		await user.click(own);
		await user.click(screen.getByRole('button', { name: /Jag hör ett ljud/ }));
		expect(voices.played).toEqual([
			say('ar', 'line.R2.shown.sound').say,
			say('sv', 'line.R2.shown.sound').say
		]);
	});

	it('tells in both languages that lines were left out, and keeps its title to itself', () => {
		opened(['R2.shown.sound', 'R99.unknown']);
		const texts = instrument.languages;
		for (const tag of ['ar', 'sv'])
			expect(screen.getByText(texts[tag]?.texts?.['page.leftOut']?.text ?? '?')).toBeVisible();
		expect(document.title).toBe('Språksteg');
	});

	it.each([
		['notCode', 'Koden gick inte att läsa.'],
		['newer', 'Papperet är gjort med en nyare version av Språksteg.'],
		['unknownLanguage', 'Språket på papperet finns inte här.'],
		['instrument', 'Sidan gick inte att hämta.']
	] as const)('says what is wrong and that the paper counts: %s', (problem, title) => {
		renderWithWords(PublicPage, {
			page: null,
			problem,
			voice: new PageVoice(new FakeVoices([])),
			pictureUrl: () => undefined
		});
		expect(screen.getByRole('alert')).toHaveTextContent(title);
		expect(screen.getByRole('alert')).toHaveTextContent('Papperet gäller precis som förut');
	});
});
