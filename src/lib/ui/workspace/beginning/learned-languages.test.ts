// @vitest-environment happy-dom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../tests/support/open-session';
import { renderInRoom } from '../../../../../tests/support/with-room';
import { proposedEntrance } from '../../../app/mapping/beginning/languages';
import type { Instrument } from '../../../domain/instrument/instrument';
import BeginningView from './BeginningView.svelte';

const user = userEvent.setup();
let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
	HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
		this.open = true;
	};
});

async function beginning() {
	const { session } = await newSession(instrument);
	renderInRoom(session, BeginningView);
	return session;
}
const dialog = () => within(screen.getByRole('dialog'));
const button = (name: string) => screen.getByRole('button', { name });
const pick = (group: string, value: string) =>
	user.click(
		within(dialog().getByRole('group', { name: group })).getByRole('radio', { name: value })
	);

describe('what the person said of languages, typed in by the pedagogue', () => {
	it('finds the school language and proposes the entrance as the screen does', async () => {
		const session = await beginning();
		await user.click(button('Skriv in vad personen sagt'));
		await user.selectOptions(dialog().getByLabelText('Språk 1'), 'ar');
		await user.click(dialog().getByRole('checkbox', { name: 'skola' }));
		await user.type(dialog().getByLabelText('Antal år, arabiska'), '6');
		await pick('Läser arabiska', 'ja');
		await pick('Skriver arabiska', 'lite');
		await user.click(dialog().getByRole('button', { name: 'Spara' }));
		expect(session.state.school).toEqual({
			tag: 'ar',
			languages: [
				{ tag: 'ar', name: '', where: ['school'], years: 6, read: 'yes', write: 'little' }
			],
			reason: { code: 'onlyLearned' },
			by: 'pedagogue'
		});
		// Blue only where own reading is “yes”: routing rules.
		expect(proposedEntrance(session)).toBe('blue');
	});

	it('takes what the person calls best, and the oral path where nothing is learned', async () => {
		const session = await beginning();
		await user.click(button('Skriv in vad personen sagt'));
		await user.selectOptions(dialog().getByLabelText('Språk 1'), 'ar');
		await pick('Läser arabiska', 'ja');
		await user.selectOptions(dialog().getByLabelText('Språk 2'), 'so');
		await pick('Läser somaliska', 'lite');
		await user.selectOptions(dialog().getByLabelText('Bäst, enligt personen'), 'so');
		await user.click(dialog().getByRole('button', { name: 'Spara' }));
		expect(session.state.school).toMatchObject({ tag: 'so', reason: { code: 'saidBest' } });

		await user.click(button('Skriv in vad personen sagt'));
		await user.selectOptions(dialog().getByLabelText('Språk 2'), '');
		await user.selectOptions(dialog().getByLabelText('Språk 1'), '');
		await user.click(dialog().getByRole('button', { name: 'Spara' }));
		expect(session.state.school).toMatchObject({ tag: null, reason: { code: 'noneLearned' } });
		expect(proposedEntrance(session)).toBe('oral');
	});
});
