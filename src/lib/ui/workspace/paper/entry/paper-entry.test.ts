// @vitest-environment happy-dom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../../tests/support/open-session';
import { beginTalk } from '../../../../../../tests/support/talk';
import { renderInRoom } from '../../../../../../tests/support/with-room';
import type { Instrument } from '../../../../domain/instrument/instrument';
import { stepById } from '../../../../domain/instrument/instrument';
import type { Mediator } from '../../../../domain/mapping/events';
import { allOutcomes } from '../../../../domain/scoring/outcome-of-step';
import PaperEntry from './PaperEntry.svelte';

const user = userEvent.setup();
let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

async function entry(id: string, role: Mediator['role'] = 'languageSupport') {
	const { session } = await newSession(instrument);
	await beginTalk(session, role);
	const props = () => ({ step: stepById(instrument, id), proposed: id });
	renderInRoom(session, PaperEntry, props);
	return session;
}
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const choose = (row: string, value: string) =>
	user.click(within(screen.getByRole('group', { name: row })).getByRole('radio', { name: value }));
const outcome = (session: Awaited<ReturnType<typeof entry>>, id: string) =>
	allOutcomes(session.state, instrument).find(({ step }) => step.id === id)?.computed;

describe('typing in a step from paper', () => {
	it('takes places, skips and help, and writes the run when it is whole', async () => {
		const session = await entry('R3');
		await user.click(button('Gjord på papper: skriv in'));
		await user.click(screen.getByRole('radio', { name: 'förstod' }));
		const items = instrument.languages['ar']!.reading!.steps['R3']!.A.items;
		const keys = items.map((item) =>
			String((item.options ?? []).findIndex(({ id }) => id === item.key) + 1)
		);
		for (const [at, key] of keys.slice(0, 7).entries()) await choose(`Uppgift A ${at + 1}`, key);
		await user.click(screen.getByRole('checkbox', { name: 'Stöd, A 2' }));
		await user.selectOptions(screen.getByLabelText('Hur steget slutade'), 'till slutet');
		await user.click(button('Spara det inskrivna'));
		expect(screen.getByRole('alert')).toHaveTextContent('Rad A 8 är tom.');
		expect(session.state.runs).toEqual([]);

		await choose('Uppgift A 8', 'hoppade över');
		await user.click(button('Spara det inskrivna'));
		expect(session.state.runs[0]).toMatchObject({
			medium: 'paper',
			form: 'A',
			proposed: 'R3',
			skipped: ['ar.R3.A.08'],
			helped: ['ar.R3.A.02'],
			closed: { ended: 'complete' }
		});
		expect(outcome(session, 'R3')).toEqual({ outcome: 'shown', reason: null });
		expect(button('Rätta det inskrivna, form A')).toBeVisible();
	});

	it('is corrected afterwards, with what stood there before in the rows', async () => {
		const session = await entry('R3');
		await user.click(button('Gjord på papper: skriv in'));
		await choose('Uppgift A 1', '2');
		await user.selectOptions(screen.getByLabelText('Hur steget slutade'), 'tiden tog slut');
		await user.click(button('Spara det inskrivna'));
		await user.click(button('Rätta det inskrivna, form A'));
		const row = within(screen.getByRole('group', { name: 'Uppgift A 1' }));
		expect(row.getByRole('radio', { name: '2' })).toBeChecked();
		await choose('Uppgift A 1', '3');
		await user.click(button('Spara det inskrivna'));
		expect(session.state.runs).toHaveLength(1);
		expect(session.state.runs[0]?.responses['ar.R3.A.01']?.option).toBe('c');
		expect(session.state.runs[0]?.closed?.ended).toBe('time');
	});

	it('asks who read aloud, and can’t be saved where nobody could have', async () => {
		const session = await entry('R2', 'none');
		await user.click(button('Gjord på papper: skriv in'));
		expect(screen.getByText(/Någon måste ha läst upp/)).toBeVisible();
		await user.selectOptions(screen.getByLabelText('Hur steget slutade'), 'personen ville sluta');
		await user.click(button('Spara det inskrivna'));
		expect(screen.getByRole('alert')).toHaveTextContent('Välj vem som läste upp.');
		expect(session.state.runs).toEqual([]);
	});

	it('hides the rows where practice wasn’t understood', async () => {
		const session = await entry('R2');
		await user.click(button('Gjord på papper: skriv in'));
		await user.click(screen.getByRole('radio', { name: 'förstod inte' }));
		expect(screen.queryByRole('group', { name: 'Uppgift A 1' })).toBeNull();
		await user.click(button('Spara det inskrivna'));
		expect(outcome(session, 'R2')).toEqual({ outcome: 'unclear', reason: 'practice' });
	});
});

describe('typing in writing from paper', () => {
	it('takes points, a blank page and the one who judged', async () => {
		const session = await entry('W3');
		await user.click(button('Gjord på papper: skriv in'));
		for (const place of [1, 2, 3, 4, 5, 6, 7]) await choose(`Uppgift A ${place}`, '1');
		await choose('Uppgift A 8', 'tomt');
		await user.click(screen.getByRole('radio', { name: 'språkhjälpen' }));
		expect(screen.getByRole('checkbox', { name: /läser språket/ })).toBeChecked();
		await user.selectOptions(screen.getByLabelText('Hur steget slutade'), 'till slutet');
		await user.click(button('Spara det inskrivna'));
		const judged = session.state.runs[0]?.judgements;
		expect(judged?.['ar.W3.A.01']).toMatchObject({ points: 1, mode: 'paper', judge: 'mediator' });
		expect(judged?.['ar.W3.A.08']).toMatchObject({ points: null, blank: true, reader: true });
		expect(outcome(session, 'W3')).toEqual({ outcome: 'shown', reason: null });
	});

	it('gives points by criterion for one writing', async () => {
		const session = await entry('W6');
		await user.click(button('Gjord på papper: skriv in'));
		for (const place of [1, 2, 3]) await choose(`Uppgift A ${place}`, '2');
		await user.click(screen.getByRole('checkbox', { name: /läser språket/ }));
		await user.selectOptions(screen.getByLabelText('Hur steget slutade'), 'till slutet');
		await user.click(button('Spara det inskrivna'));
		expect(Object.keys(session.state.runs[0]?.judgements ?? {})).toHaveLength(3);
		expect(session.state.runs[0]?.shown).toHaveLength(1);
		expect(outcome(session, 'W6')).toEqual({ outcome: 'shown', reason: null });
	});
});
