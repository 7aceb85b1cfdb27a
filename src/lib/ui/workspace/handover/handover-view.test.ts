// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../tests/support/open-session';
import { beginTalk } from '../../../../../tests/support/talk';
import { renderInRoom } from '../../../../../tests/support/with-room';
import { agree } from '../../../app/mapping/readback/plan';
import { release } from '../../../app/mapping/readback/sections';
import {
	type DrawnPage,
	ReportExport,
	type ReportOrder
} from '../../../app/report/report-export.svelte';
import type { Instrument } from '../../../domain/instrument/instrument';
import { err, ok } from '../../../domain/result';
import HandoverView from './HandoverView.svelte';

const user = userEvent.setup();
let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
	globalThis.matchMedia ??= () => ({ matches: true }) as MediaQueryList;
});
beforeEach(() => {
	URL.createObjectURL = () => 'blob:page';
	URL.revokeObjectURL = () => undefined;
});

const page = (number: number): DrawnPage => ({
	number,
	picture: new Blob(['png']),
	width: 10,
	height: 14
});
const FILE = new Blob(['%PDF-']);

type Made = Awaited<ReturnType<ConstructorParameters<typeof ReportExport>[0]['render']>>;
type Drawn = Awaited<ReturnType<ConstructorParameters<typeof ReportExport>[1]['draw']>>;

interface Ways {
	readonly address?: string | null;
	readonly drawn?: Drawn;
	readonly missing?: readonly string[];
}

async function made({ address = null, drawn = ok(undefined), missing = [] }: Ways = {}) {
	const { session } = await newSession(instrument);
	await beginTalk(session);
	const render = vi.fn(async (_order: ReportOrder): Promise<Made> => ok({ file: FILE, missing }));
	const draw = vi.fn(async (_f: Blob, _w: number, onpage: (p: DrawnPage, all: number) => void) => {
		if (drawn.ok) for (const number of [1, 2]) onpage(page(number), 2);
		return drawn;
	});
	const letGo = vi.fn();
	const prepare = vi.fn(() => letGo);
	const save = vi.fn(async (_file: Blob, _name: string) => undefined);
	const print = vi.fn();
	const pictures = vi.fn(async (_ids: readonly string[]) => ({}));
	const out = new ReportExport({ prepare, render }, { draw });
	const room = renderInRoom(session, HandoverView, () => ({
		out,
		draw: pictures,
		address,
		save,
		print
	}));
	return { session, prepare, letGo, render, save, print, pictures, out, ...room };
}

const make = async () => user.click(await screen.findByRole('button', { name: 'Gör PDF' }));
const savePdf = async () => user.click(await screen.findByRole('button', { name: 'Spara PDF:en' }));

describe('the hand-over', () => {
	it('is refused with what to do, as long as nothing is released', async () => {
		await made();
		expect(screen.getByText('Inget är frisläppt än')).toBeVisible();
		expect(screen.queryByRole('button', { name: 'Gör PDF' })).toBeNull();
		expect(screen.getByText(/kärnfrågor är inte ställda/)).toBeVisible();
	});

	it('is seen as text and as the pages of the file before it is saved and noted', async () => {
		const { session, render, save } = await made();
		await session.record('question.noted', { question: 'q49', text: 'Läsa brev.', later: false });
		await agree(session, { firstSfi: '2025-03-10', what: 'Möte', who: 'Läraren' });
		await release(session, 'goals', true);
		await release(session, 'swedish', true);
		expect(await screen.findByRole('article')).toHaveTextContent('Läsa brev.');
		// The next step belongs to a part that was not released.
		expect(screen.getByText(/Första dag på SFI: 2025-03-10/)).not.toHaveTextContent('Möte');
		await user.click(screen.getByRole('radio', { name: 'Engelska' }));
		await make();
		expect(render.mock.calls[0]?.[0]).toMatchObject({ for: 'teacher', language: 'en' });
		const pages = await screen.findAllByRole('img', { name: /^Sida \d av 2/ });
		expect(pages).toHaveLength(2);
		expect(save).not.toHaveBeenCalled();
		expect(session.state.handovers).toEqual([]);
		// Whoever can't see the pages reads the same.
		await user.click(screen.getByRole('radio', { name: 'Text' }));
		expect(screen.getByRole('article')).toHaveTextContent('Läsa brev.');
		await savePdf();
		expect(save.mock.calls[0]?.[0]).toBe(FILE);
		expect(save.mock.calls[0]?.[1]).toMatch(/^spraksteg-overlamning-[\d-]+\.pdf$/);
		await expect.poll(() => session.state.handovers).toMatchObject([{ language: 'en' }]);
	});

	it('has the report’s worker loaded while it is open, and lets go of it', async () => {
		const { prepare, letGo, rendered } = await made();
		expect(prepare).toHaveBeenCalledOnce();
		expect(letGo).not.toHaveBeenCalled();
		rendered.unmount();
		expect(letGo).toHaveBeenCalledOnce();
	});

	it('is left from the preview without anything saved, and made anew', async () => {
		const { session, save, render } = await made();
		await release(session, 'goals', true);
		await make();
		await user.click(await screen.findByRole('button', { name: 'Ändra något' }));
		expect(await screen.findByRole('radio', { name: 'För läraren' })).toBeChecked();
		expect(save).not.toHaveBeenCalled();
		await make();
		expect(render).toHaveBeenCalledTimes(2);
		expect(await screen.findByRole('button', { name: 'Spara PDF:en' })).toBeVisible();
	});

	it('shows that it is under way only where that lasts, and can be stopped', async () => {
		const { session, render } = await made();
		await release(session, 'goals', true);
		let signal: AbortSignal | undefined;
		render.mockImplementation(((_: ReportOrder, given?: AbortSignal) => {
			signal = given;
			return new Promise(() => undefined);
		}) as typeof render);
		await make();
		expect(screen.queryByRole('progressbar')).toBeNull();
		expect(await screen.findByRole('progressbar', { name: 'Gör PDF …' })).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Avbryt' }));
		expect(signal?.aborted).toBe(true);
		await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('notes nothing where the PDF could not be made, and can be printed or tried again', async () => {
		const { session, render, save, print } = await made();
		await release(session, 'goals', true);
		render.mockResolvedValueOnce(err('failed'));
		await make();
		const told = await screen.findByRole('alert');
		expect(within(told).getByText('PDF:en gick inte att göra')).toBeVisible();
		await user.click(within(told).getByRole('button', { name: 'Skriv ut texten' }));
		expect(print).toHaveBeenCalledOnce();
		expect(save).not.toHaveBeenCalled();
		expect(session.state.handovers).toEqual([]);
		await user.click(within(told).getByRole('button', { name: 'Försök igen' }));
		expect(await screen.findByRole('button', { name: 'Spara PDF:en' })).toBeVisible();
	});

	it('is saved and printed where the browser can’t draw its pages', async () => {
		const { session, save, print } = await made({ drawn: err('unsupported') });
		await release(session, 'goals', true);
		await make();
		expect(await screen.findByText(/kan inte visa alla sidor här/)).toBeVisible();
		expect(screen.getByRole('article', { name: 'Så blir överlämningen' })).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Skriv ut' }));
		expect(print).toHaveBeenCalledOnce();
		await savePdf();
		expect(save).toHaveBeenCalledOnce();
	});

	it('lists the signs that no font has', async () => {
		const { session } = await made({ missing: ['中', '🙂'] });
		await release(session, 'goals', true);
		await make();
		expect(await screen.findByText('中')).toBeVisible();
		expect(screen.getByText('🙂')).toBeVisible();
	});
});

describe('the participant’s own page', () => {
	it('is made with its pictures and code, saved, and noted as handed to nobody', async () => {
		const { session, render, save, pictures } = await made({ address: 'https://karlstad.se' });
		await release(session, 'goals', true);
		await user.click(await screen.findByRole('radio', { name: 'För Salma' }));
		expect(screen.getByText(/leder till https:\/\/karlstad\.se/)).toBeVisible();
		expect(screen.queryByLabelText('Mottagare')).toBeNull();
		expect(screen.queryByRole('button', { name: /JSON/ })).toBeNull();
		await make();
		await savePdf();
		expect(pictures).toHaveBeenCalled();
		expect(render.mock.calls[0]?.[0]).toMatchObject({
			for: 'participant',
			options: { address: 'https://karlstad.se' }
		});
		expect(save.mock.calls[0]?.[1]).toMatch(/^spraksteg-min-sida-[\d-]+\.pdf$/);
		expect(await screen.findByText(/^Sparad: spraksteg-min-sida/)).toBeVisible();
		expect(session.state.handovers).toEqual([]);
	});

	it('says that it has no code where no address is set, and is shown on the screen', async () => {
		const { session, show } = await made();
		await release(session, 'goals', true);
		await user.click(await screen.findByRole('radio', { name: 'För Salma' }));
		expect(screen.getByText(/får ingen QR-kod/)).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Visa sidan för Salma på skärmen' }));
		expect(show).toHaveBeenCalledWith({ kind: 'page' });
	});
});
