// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { FakeVoices } from '../../../../tests/support/fake-voices';
import { shippedInstrument } from '../../../../tests/support/open-session';
import { pageOfIds } from '../../app/page/own-page';
import { PageVoice } from '../../app/page/page-voice.svelte';
import type { Instrument } from '../../domain/instrument/instrument';
import OwnPageScreen from './OwnPageScreen.svelte';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

/** The Arabic page with a line heard, and voices for the lines named. */
function shown(both: boolean, keys: readonly string[] = ['ar line.R2.shown.sound']) {
	const clips = keys.flatMap((name) => {
		const [language = '', key = ''] = name.split(' ');
		const words = instrument.languages[language]?.texts?.[key];
		return words ? [{ language, say: words.say ?? words.text, layer: 'synthetic' as const }] : [];
	});
	const source = new FakeVoices(clips);
	const page = pageOfIds(instrument, 'ar', ['R2.shown.sound', 'W0.shown']);
	if (!page) throw new Error('no page');
	const voice = new PageVoice(source);
	render(OwnPageScreen, { page, voice, both, pictureUrl: (id: string) => `/${id}.svg` });
	return { source, page, voice, user: userEvent.setup() };
}

const text = (key: string, language = 'ar') =>
	instrument.languages[language]?.texts?.[key]?.text ?? '';

describe('the participant’s page', () => {
	it('has each line in the own language and direction, with Swedish under it', () => {
		shown(false);
		expect(screen.getByRole('main')).toHaveAttribute('dir', 'rtl');
		expect(screen.getByRole('main')).toHaveAttribute('lang', 'ar');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(text('section.canDo'));
		const [first] = screen.getAllByRole('listitem');
		if (!first) throw new Error('no line');
		expect(within(first).getByText(text('line.R2.shown.sound'))).toHaveAttribute('lang', 'ar');
		const swedish = within(first).getByText('Jag hör ett ljud och hittar bokstaven.');
		expect(swedish).toHaveAttribute('lang', 'sv');
		expect(swedish).toHaveAttribute('dir', 'ltr');
		expect(within(first).getAllByRole('button')).toHaveLength(1);
	});

	it('speaks a line at a touch, and shows which one', async () => {
		const { source, user } = shown(false);
		const name = `${text('ui.replay')}: ${text('line.R2.shown.sound')}`;
		await user.click(screen.getByRole('button', { name }));
		expect(source.played).toHaveLength(1);
		expect(screen.getByRole('button', { name })).toHaveAttribute('data-state', 'speaking');
		await source.end();
		await expect
			.poll(() => screen.getByRole('button', { name }).getAttribute('data-state'))
			.toBe('played');
	});

	it('says so where there is no voice, in the own language', async () => {
		const { source, user } = shown(false);
		const missing = text('ui.voiceMissing');
		await user.click(screen.getByRole('button', { name: `${missing}: ${text('line.W0.shown')}` }));
		expect(await screen.findByRole('status')).toHaveTextContent(missing);
		expect(source.played).toEqual([]);
	});

	it('speaks Swedish too where it is opened by its code', async () => {
		const { source, user } = shown(true, ['sv line.R2.shown.sound']);
		const name = 'Lyssna igen: Jag hör ett ljud och hittar bokstaven.';
		await user.click(screen.getByRole('button', { name }));
		expect(source.played).toEqual(['Jag hör ett ljud och hittar bokstaven.']);
	});

	it('reads everything in order, and a touch ends it', async () => {
		const keys = ['ar section.canDo', 'ar line.R2.shown.sound', 'ar line.W0.shown'];
		const { source, user, voice } = shown(false, keys);
		await user.click(screen.getByRole('button', { name: text('ui.replay') }));
		await source.end();
		await expect.poll(() => source.played).toHaveLength(2);
		await user.click(screen.getByRole('button', { name: text('ui.replay') }));
		expect(voice.speaking).toBeNull();
		await new Promise((resolve) => setTimeout(resolve, 500));
		expect(source.played).toHaveLength(2);
	});
});
