// @vitest-environment happy-dom
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../tests/support/open-session';
import { beginTalk } from '../../../../../tests/support/talk';
import { renderInRoom } from '../../../../../tests/support/with-room';
import { agree } from '../../../app/mapping/readback/plan';
import { release } from '../../../app/mapping/readback/sections';
import type { Handover } from '../../../domain/handover/handover';
import type { Instrument } from '../../../domain/instrument/instrument';
import { err, ok, type Result } from '../../../domain/result';
import HandoverView from './HandoverView.svelte';

const user = userEvent.setup();
let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
	globalThis.matchMedia ??= () => ({ matches: true }) as MediaQueryList;
});

async function made() {
	const { session } = await newSession(instrument);
	await beginTalk(session);
	const render = vi.fn(
		async (_handover: Handover, _language: 'sv' | 'en'): Promise<Result<Blob, string>> =>
			ok(new Blob(['%PDF-']))
	);
	const save = vi.fn(async (_file: Blob, _name: string) => undefined);
	renderInRoom(session, HandoverView, () => ({ render, save }));
	return { session, render, save };
}

describe('the hand-over', () => {
	it('is refused with what to do, as long as nothing is released', async () => {
		await made();
		expect(screen.getByText('Inget är frisläppt än')).toBeVisible();
		expect(screen.queryByRole('button', { name: 'Gör PDF' })).toBeNull();
		expect(screen.getByText(/kärnfrågor är inte ställda/)).toBeVisible();
	});

	it('is seen before it goes, made in the language chosen, saved and noted', async () => {
		const { session, render, save } = await made();
		await session.record('question.noted', { question: 'q49', text: 'Läsa brev.', later: false });
		await agree(session, { firstSfi: '2025-03-10', what: 'Möte', who: 'Läraren' });
		await release(session, 'goals', true);
		await release(session, 'swedish', true);
		expect(await screen.findByRole('article')).toHaveTextContent('Läsa brev.');
		// The next step belongs to a part that was not released.
		expect(screen.getByText(/Första dag på SFI: 2025-03-10/)).not.toHaveTextContent('Möte');
		await user.click(screen.getByRole('radio', { name: 'Engelska' }));
		await user.click(screen.getByRole('button', { name: 'Gör PDF' }));
		expect(render.mock.calls[0]?.[1]).toBe('en');
		expect(save.mock.calls[0]?.[1]).not.toContain('Salma');
		await expect.poll(() => session.state.handovers).toMatchObject([{ language: 'en' }]);
	});

	it('notes nothing where the PDF could not be made, and says what to do', async () => {
		const { session, render, save } = await made();
		await release(session, 'goals', true);
		render.mockResolvedValue(err('failed'));
		await user.click(await screen.findByRole('button', { name: 'Gör PDF' }));
		expect(await screen.findByText('PDF:en gick inte att göra')).toBeVisible();
		expect(save).not.toHaveBeenCalled();
		expect(session.state.handovers).toEqual([]);
	});
});
