// @vitest-environment happy-dom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../tests/support/open-session';
import { beginTalk } from '../../../../../tests/support/talk';
import { renderInRoom } from '../../../../../tests/support/with-room';
import type { Instrument } from '../../../domain/instrument/instrument';
import VoicesPanel from './VoicesPanel.svelte';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

const voiceOf = (part: string) => {
	const row = screen.getByRole('row', { name: new RegExp(part) });
	return within(row).getAllByRole('cell')[0]?.textContent;
};

describe('voices of a mapping', () => {
	it('says who is heard in each part: without packs, the one who is present', async () => {
		const { session } = await newSession(instrument);
		await beginTalk(session, 'languageSupport');
		renderInRoom(session, VoicesPanel);
		expect(screen.getByRole('heading', { name: 'Röster och granskning' })).toBeVisible();
		const talk = screen.getByRole('row', { name: /^Samtalet/ });
		expect(within(talk).getAllByRole('cell').at(-1)).toHaveTextContent('utkast');
		expect(voiceOf('Samtalet')).toBe('läses upp i rummet');
		expect(voiceOf('Skriva: det som ska höras')).toBe('läses upp i rummet');
	});

	it('says plainly where there is no voice', async () => {
		const { session } = await newSession(instrument);
		await beginTalk(session, 'none');
		renderInRoom(session, VoicesPanel);
		expect(voiceOf('Läsa: det som ska höras')).toContain('ingen röst');
	});

	it('lets the computer say stimuli only by a choice, which is kept', async () => {
		const user = userEvent.setup();
		const { session, reopen } = await newSession(instrument);
		await beginTalk(session, 'none');
		renderInRoom(session, VoicesPanel);
		const choice = screen.getByRole('checkbox', { name: /Låt datorrösten/ });
		expect(choice).not.toBeChecked();
		await user.click(choice);
		expect(session.state.syntheticStimuli).toBe(true);
		expect((await reopen()).state.syntheticStimuli).toBe(true);
		await user.click(choice);
		expect(session.state.syntheticStimuli).toBe(false);
	});
});
