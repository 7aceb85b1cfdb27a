// @vitest-environment happy-dom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { newSession } from '../../../../../tests/support/open-session';
import { FULL_STEPS, smallInstrument } from '../../../../../tests/support/small-instrument';
import { beginTalk } from '../../../../../tests/support/talk';
import { textInstrument } from '../../../../../tests/support/text-steps';
import { renderInRoom } from '../../../../../tests/support/with-room';
import type { Instrument } from '../../../domain/instrument/instrument';
import StepsView from './StepsView.svelte';

const user = userEvent.setup();
beforeAll(() => {
	// happy-dom opens no native dialog by itself.
	HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
		this.open = true;
	};
	globalThis.matchMedia ??= () => ({ matches: true }) as MediaQueryList;
});

async function steps(instrument: Instrument) {
	const { session } = await newSession(instrument);
	await beginTalk(session, 'none');
	return { session, ...renderInRoom(session, StepsView) };
}
const latin = () => within(screen.getByRole('region', { name: 'Svenska bokstäver' }));
const dialog = () => within(screen.getByRole('dialog'));

describe('the Latin strand on the pedagogue’s side', () => {
	it('has ladders of its own, and takes the person’s wish', async () => {
		const { session } = await steps(smallInstrument({ steps: FULL_STEPS }));
		expect(latin().getByRole('button', { name: /L-R1 ·/ })).toBeVisible();
		expect(latin().queryByRole('button', { name: /[^-]R1 ·/ })).toBeNull();
		await user.click(latin().getByRole('radio', { name: 'Nej' }));
		expect(session.state.wishes).toEqual({ latin: false });
		expect(latin().getByRole('radio', { name: 'Nej' })).toBeChecked();
		await user.click(latin().getByRole('radio', { name: 'Ja' }));
		expect(session.state.wishes).toEqual({ latin: true });
	});

	it('offers the cluster words beside L-R3 when that is shown', async () => {
		const { session } = await steps(smallInstrument({ steps: FULL_STEPS }));
		expect(latin().queryByRole('button', { name: /L-R3c/ })).toBeNull();
		await session.record('outcome.overridden', {
			step: 'L-R3',
			strand: 'latin',
			outcome: 'shown',
			reason: 'Läser ord på busshållplatsen.'
		});
		const beside = await latin().findByRole('button', { name: /L-R3c/ });
		expect(beside).toHaveTextContent('vid sidan av L-R3');
	});

	it('lets the pedagogue read the Swedish and confirm it, without a mediator', async () => {
		const { session } = await steps(smallInstrument({ steps: ['L-R1'], review: DRAFT }));
		await user.click(latin().getByRole('button', { name: /L-R1 ·/ }));
		await user.click(screen.getByRole('button', { name: 'Starta steget' }));
		expect(dialog().getByText('Du läser svenskan')).toBeVisible();
		expect(dialog().queryByText(/Ingen röst finns/)).toBeNull();
		await user.click(dialog().getByRole('button', { name: 'Jag bekräftar uppgifterna' }));
		expect(session.state.confirmed).toEqual([{ step: 'L-R1', form: 'A', mediator: null }]);
		expect(dialog().getByText('Uppgifterna är bekräftade på plats.')).toBeVisible();
	});

	it('asks for the name in Latin letters, apart from the school language’s', async () => {
		const { session } = await steps(smallInstrument({ steps: ['L-R1'] }));
		session.name = 'سلمى';
		await user.click(latin().getByRole('button', { name: /L-R1 ·/ }));
		await user.click(screen.getByRole('button', { name: 'Starta steget' }));
		const field = dialog().getByLabelText(/latinska bokstäver/);
		expect(field).toHaveValue('');
		await user.type(field, 'Salma');
		expect(session.nameIn('latin')).toBe('Salma');
		expect(session.nameIn('school')).toBe('سلمى');
		session.forgetName();
		expect(session.nameIn('latin')).toBe('');
	});

	it('says that too few words were known, and nothing of reading', async () => {
		const { session } = await steps(textInstrument());
		await session.record('step.passed', {
			step: 'L-R4',
			strand: 'latin',
			reason: 'noContent'
		});
		await user.click(latin().getByRole('button', { name: /L-R4 ·/ }));
		expect(screen.getByText(/det säger inget om läsningen/)).toBeVisible();
	});
});

const DRAFT = { 'L-R1': { text: 'draft' } } as const;
