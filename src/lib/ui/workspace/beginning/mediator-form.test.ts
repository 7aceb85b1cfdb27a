// @vitest-environment happy-dom
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../tests/support/open-session';
import { renderInRoom } from '../../../../../tests/support/with-room';
import type { Instrument } from '../../../domain/instrument/instrument';
import MediatorForm from './MediatorForm.svelte';

const user = userEvent.setup();
let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

async function made() {
	const { session } = await newSession(instrument);
	const ondone = vi.fn();
	renderInRoom(session, MediatorForm, () => ({ present: null, ondone }));
	return { session, ondone };
}
const save = () => screen.getByRole('button', { name: 'Spara språkhjälp' });

describe('who helps with the language', () => {
	it('writes role, name and presence of an adult', async () => {
		const { session, ondone } = await made();
		await user.selectOptions(screen.getByLabelText('Roll'), 'språkstöd');
		await user.type(screen.getByLabelText('Förnamn eller alias'), 'Amal');
		await user.click(screen.getByRole('radio', { name: 'På telefon' }));
		await user.click(screen.getByRole('radio', { name: 'Ja, vuxen' }));
		await user.click(save());
		expect(session.state.mediators).toHaveLength(1);
		expect(session.state.mediators[0]).toMatchObject({
			role: 'languageSupport',
			name: 'Amal',
			presence: 'phone',
			adult: true
		});
		expect(ondone).toHaveBeenCalledOnce();
	});

	it('refuses a child and says why', async () => {
		const { session } = await made();
		await user.selectOptions(screen.getByLabelText('Roll'), 'anhörig');
		await user.click(screen.getByRole('radio', { name: 'Nej, ett barn' }));
		expect(
			screen.getByText(/Ett barn kan inte vara språkhjälp: det är ett vuxenansvar/)
		).toBeVisible();
		expect(save()).toBeDisabled();
		expect(session.state.mediators).toEqual([]);
	});

	it('warns of a relative, without refusing', async () => {
		const { session } = await made();
		await user.selectOptions(screen.getByLabelText('Roll'), 'anhörig');
		expect(screen.getByText(/En anhörig har ingen tystnadsplikt/)).toBeVisible();
		await user.click(screen.getByRole('radio', { name: 'Ja, vuxen' }));
		await user.click(save());
		expect(session.state.mediators[0]?.role).toBe('relative');
	});

	it('asks for the age before it takes anyone, and takes no personal number as a name', async () => {
		const { session } = await made();
		await user.selectOptions(screen.getByLabelText('Roll'), 'tolk');
		// 811218-9876: the agency's own example of a number that passes its check.
		await user.type(screen.getByLabelText('Förnamn eller alias'), '811218-9876');
		await user.click(save());
		expect(screen.getByText('Fråga om personen är myndig.')).toBeVisible();
		await user.click(screen.getByRole('radio', { name: 'Ja, vuxen' }));
		await user.click(save());
		expect(screen.getByText(/Det ser ut som ett personnummer/)).toBeVisible();
		expect(session.state.mediators).toEqual([]);
	});

	it('needs neither name nor age where nobody helps', async () => {
		const { session } = await made();
		await user.selectOptions(screen.getByLabelText('Roll'), 'ingen språkhjälp');
		await user.click(save());
		expect(session.state.mediators[0]?.role).toBe('none');
	});
});
