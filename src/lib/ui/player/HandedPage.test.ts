// @vitest-environment happy-dom
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleHandovers } from '../../../../scripts/example-handovers';
import { FakeVoices } from '../../../../tests/support/fake-voices';
import { shippedInstrument } from '../../../../tests/support/open-session';
import { renderWithWords } from '../../../../tests/support/with-words';
import { pageOfHandover } from '../../app/page/own-page';
import { PageVoice } from '../../app/page/page-voice.svelte';
import type { Instrument } from '../../domain/instrument/instrument';
import HandedPage from './HandedPage.svelte';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

describe('the page of one’s own on the tablet', () => {
	it('speaks in the variety of the talk, and leads back only through the inner door', async () => {
		const user = userEvent.setup();
		const handover = exampleHandovers(instrument).find(
			({ handover: one }) => one.setting.languages.talk === 'ar'
		)?.handover;
		if (!handover) throw new Error('no Arabic example');
		const speech = { instrument, language: 'ar', variety: null, address: 'f' as const };
		const page = pageOfHandover(handover, instrument, speech);
		if (!page) throw new Error('no page');
		const voices = new FakeVoices([]);
		const openDoor = vi.fn(async () => 'wrongSecret' as const);
		renderWithWords(HandedPage, {
			page,
			voice: new PageVoice(voices),
			variety: 'sudanese',
			scale: 1.25,
			lock: 'القفل',
			unsaved: false,
			openDoor,
			pictureUrl: () => undefined
		});
		expect(voices.opened).toEqual(['ar/sudanese', 'sv']);
		expect(screen.getByRole('main')).toHaveAttribute('dir', 'rtl');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
			instrument.languages['ar']?.texts?.['section.canDo']?.text ?? '?'
		);
		expect(screen.queryByRole('link')).toBeNull();
		screen.getByRole('button', { name: 'القفل' }).focus();
		await user.keyboard('{Enter}');
		expect(screen.queryByLabelText('Kod')).toBeNull();
		await user.keyboard('{Enter}');
		await user.type(screen.getByLabelText(/kod/i), '1234{Enter}');
		expect(openDoor).toHaveBeenCalledWith('1234');
		expect(await screen.findByRole('alert')).not.toBeEmptyDOMElement();
	});
});
