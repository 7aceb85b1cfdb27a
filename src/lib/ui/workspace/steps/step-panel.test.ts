// @vitest-environment happy-dom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../tests/support/open-session';
import { beginTalk } from '../../../../../tests/support/talk';
import { renderInRoom } from '../../../../../tests/support/with-room';
import { closeSitting, openSitting } from '../../../app/mapping/sitting/sittings';
import { judgementOf } from '../../../app/mapping/steps/judging';
import type { Instrument } from '../../../domain/instrument/instrument';
import type { Mediator } from '../../../domain/mapping/events';
import { outcomesOf } from '../../../domain/scoring/outcome-of-step';
import StepsView from './StepsView.svelte';

const user = userEvent.setup();
let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
	// happy-dom opens no native dialog by itself.
	HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
		this.open = true;
	};
	globalThis.matchMedia ??= () => ({ matches: true }) as MediaQueryList;
});

async function steps(role: Mediator['role'] = 'languageSupport') {
	const { session } = await newSession(instrument);
	await beginTalk(session, role);
	const { show } = renderInRoom(session, StepsView);
	return { session, show };
}
const result = (session: Awaited<ReturnType<typeof steps>>['session'], id: string) =>
	[
		...outcomesOf(session.state, instrument, 'school', 'reading'),
		...outcomesOf(session.state, instrument, 'school', 'writing')
	].find(({ step }) => step.id === id);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const look = (name: RegExp) => user.click(button(name));
const dialog = () => within(screen.getByRole('dialog'));

describe('the two ladders', () => {
	it('have their lowest step at the bottom and mark the one advised', async () => {
		await steps();
		const reading = screen.getByRole('list', { name: 'Läsa' });
		const rungs = within(reading)
			.getAllByRole('button')
			.map((b) => b.textContent ?? '');
		expect(rungs.map((text) => /[RW]\d/.exec(text)?.[0])).toEqual([
			...['R7', 'R6', 'R5', 'R4', 'R3', 'R2', 'R1', 'R0']
		]);
		expect(rungs.filter((text) => text.includes('Därnäst'))).toHaveLength(1);
		expect(screen.getByText(/här börjar ingången/)).toBeVisible();
	});
});

describe('before a step', () => {
	it('tells which voice will be heard, and hands over the run it opens', async () => {
		const { session, show } = await steps();
		await look(/Ljud och tecken/);
		await user.click(button('Starta steget'));
		expect(dialog().getByText(/Röst: språkhjälp på plats/)).toBeVisible();
		await user.click(dialog().getByRole('button', { name: 'Visa för Salma' }));
		const run = session.state.runs[0];
		expect(run).toMatchObject({ step: 'R2', form: 'A', language: 'ar', ownName: false });
		expect(show).toHaveBeenCalledWith({ kind: 'run', run: run?.id });
	});

	it('opens nothing where no voice can be heard, says what settles it, and passes the step', async () => {
		const { session, show } = await steps('none');
		await look(/Ljud och tecken/);
		await user.click(button('Starta steget'));
		expect(dialog().getByText('Ingen röst finns för det som ska höras.')).toBeVisible();
		expect(dialog().getByRole('button', { name: 'Visa för Salma' })).toBeDisabled();
		await user.click(dialog().getByRole('button', { name: 'Inte prövat: ingen röst' }));
		expect(session.state.runs).toEqual([]);
		expect(session.state.passed['R2']).toBe('noVoice');
		expect(show).not.toHaveBeenCalled();
	});

	it('keeps the real name in memory and out of every event', async () => {
		const { session } = await steps();
		await look(/Namn, siffror och skyltar R1/);
		await user.click(button('Starta steget'));
		await user.type(dialog().getByLabelText(/riktiga namn/), 'سلمى');
		await user.click(dialog().getByRole('button', { name: 'Visa för Salma' }));
		expect(session.name).toBe('سلمى');
		expect(session.state.runs[0]?.ownName).toBe(true);
		expect(JSON.stringify(session.events)).not.toContain('سلمى');
	});

	it('lets a språkstöd confirm the stimuli', async () => {
		const { session } = await steps('languageSupport');
		await look(/Ord och bild/);
		await user.click(button('Starta steget'));
		await user.click(dialog().getByRole('button', { name: 'Amal bekräftar uppgifterna' }));
		expect(session.state.confirmed).toMatchObject([{ step: 'R4', form: 'A' }]);
		expect(dialog().getByText('Uppgifterna är bekräftade på plats.')).toBeVisible();
	});

	it('doesn’t offer that to an interpreter', async () => {
		await steps('interpreter');
		await look(/Ord och bild/);
		await user.click(button('Starta steget'));
		expect(dialog().queryByRole('button', { name: /bekräftar/ })).toBeNull();
	});
});

describe('R0, observed', () => {
	it('is shown at five of six, one of them withdrawn by support', async () => {
		const { session } = await steps();
		await look(/Text och riktning/);
		await user.click(button('Starta steget'));
		await user.click(dialog().getByRole('button', { name: 'Gör på papper, här' }));
		for (const yes of screen.getAllByRole('radio', { name: 'Ja' })) await user.click(yes);
		await user.click(button('Klart: avsluta steget'));
		expect(result(session, 'R0')?.outcome).toBe('shown');
		await user.click(screen.getAllByRole('button', { name: /^Med stöd, R0/ })[0]!);
		await user.click(screen.getAllByRole('button', { name: /^Med stöd, R0/ })[1]!);
		// Rule 3: what was done with support doesn't count for the limit; the step is a draft.
		expect(result(session, 'R0')).toMatchObject({ outcome: 'unclear' });
		await user.click(screen.getAllByRole('button', { name: /^Med stöd, R0/ })[1]!);
		expect(result(session, 'R0')?.outcome).toBe('shown');
	});
});

describe('writing', () => {
	it('W3 counts only when someone who reads the language has judged', async () => {
		const { session } = await steps('interpreter');
		await look(/Bokstäver efter ljud/);
		await user.click(button('Starta steget'));
		await user.click(dialog().getByRole('button', { name: 'Gör på papper, här' }));
		for (const point of screen.getAllByRole('radio', { name: '1 poäng' })) await user.click(point);
		await user.click(button('Klart: avsluta steget'));
		expect(result(session, 'W3')?.computed).toEqual({ outcome: 'unclear', reason: 'noReader' });
		expect(screen.getByText('8 uppgifter väntar på bedömning.')).toBeVisible();
		for (const box of screen.getAllByRole('checkbox', { name: /läser språket/ }))
			await user.click(box);
		expect(result(session, 'W3')?.outcome).toBe('shown');
	});
});

describe('an override', () => {
	it('needs a reason, and leaves the computed outcome beside it', async () => {
		const { session } = await steps();
		await look(/Skriva av W1/);
		await user.click(button('Ändra, med skäl'));
		await user.selectOptions(dialog().getByLabelText('Utfall'), 'Visat');
		await user.click(dialog().getByRole('button', { name: 'Spara' }));
		expect(dialog().getByText('Skriv ett skäl.')).toBeVisible();
		expect(session.state.overrides['W1']).toBeUndefined();
		await user.type(dialog().getByLabelText('Skäl'), 'Skrev hela adresslappen.');
		await user.click(dialog().getByRole('button', { name: 'Spara' }));
		expect(result(session, 'W1')).toMatchObject({
			outcome: 'shown',
			computed: { outcome: 'notTried' },
			override: { reason: 'Skrev hela adresslappen.' }
		});
		expect(screen.getByText(/Enligt regeln: Inte prövat/)).toBeVisible();
		await user.click(button('Ta bort ändringen'));
		expect(result(session, 'W1')?.override).toBeNull();
	});
});

describe('a step that was gone through and isn’t judged', () => {
	it('waits; it was not broken off', async () => {
		const { session } = await steps('languageSupport');
		await look(/Text och riktning/);
		await user.click(button('Starta steget'));
		await user.click(dialog().getByRole('button', { name: 'Amal bekräftar uppgifterna' }));
		await user.click(dialog().getByRole('button', { name: 'Visa för Salma' }));
		const run = session.state.runs[0]!.id;
		for (const item of instrument.languages['ar']!.reading!.steps['R0']!.A.items)
			await session.record('item.shown', { run, item: item.id });
		await user.click(button('Klart: avsluta steget'));
		expect(screen.getByText('6 uppgifter väntar på bedömning.')).toBeVisible();
		expect(result(session, 'R0')?.computed.reason).toBe('interrupted');
		expect(screen.queryByText(/steget avbröts/)).toBeNull();
	});

	it('says that the name was written on the screen, though its strokes are in memory only', async () => {
		const { session } = await steps();
		await look(/Namn och nummer ur minnet/);
		await user.click(button('Starta steget'));
		await user.type(dialog().getByLabelText(/riktiga namn/), 'Zubaida');
		await user.click(dialog().getByRole('button', { name: 'Gör på papper, här' }));
		const run = session.state.runs[0]!;
		const stroke = { pointer: 'pen', at: 0, x: [1], y: [2], t: [0], p: [0.5] };
		session.privateStrokes = { [`${run.id} ar.W2.A.01`]: [stroke] };
		expect(judgementOf(session, run, 'ar.W2.A.01').mode).toBe('screen');
		expect(judgementOf(session, run, 'ar.W2.A.02').mode).toBe('paper');
	});
});

describe('the real name', () => {
	it('goes with the sitting, and is asked for again where a step still shows it', async () => {
		const { session, show } = await steps();
		await look(/skyltar R1/);
		await user.click(button('Starta steget'));
		await user.type(dialog().getByLabelText(/riktiga namn/), 'Zubaida');
		await user.click(dialog().getByRole('button', { name: 'Visa för Salma' }));
		expect(session.state.runs[0]).toMatchObject({ step: 'R1', ownName: true });
		await openSitting(session);
		await closeSitting(session, 'pause');
		expect(session.name).toBe('');

		await user.click(button('Fortsätt steget'));
		const go = () => dialog().getByRole('button', { name: 'Visa för Salma' });
		expect(go()).toBeDisabled();
		await user.type(dialog().getByLabelText(/riktiga namn/), 'Zubaida');
		expect(dialog().getByLabelText(/riktiga namn/)).toHaveValue('Zubaida');
		await user.click(go());
		expect(show).toHaveBeenCalledTimes(2);
		expect(JSON.stringify(session.events)).not.toContain('Zubaida');
	});
});
