// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleHandovers } from '../../../../../scripts/example-handovers';
import { shippedInstrument } from '../../../../../tests/support/open-session';
import { renderWithWords } from '../../../../../tests/support/with-words';
import { OpenedReports } from '../../../app/report/opened-reports.svelte';
import type { Handover } from '../../../domain/handover/handover';
import type { Instrument } from '../../../domain/instrument/instrument';
import { err, ok } from '../../../domain/result';
import ReportPage from './ReportPage.svelte';

type ReportReader = ConstructorParameters<typeof OpenedReports>[0];

const user = userEvent.setup();
let instrument: Instrument;
let salma: Handover;
let hodan: Handover;
beforeAll(async () => {
	instrument = await shippedInstrument();
	const all = exampleHandovers(instrument).map(({ handover }) => handover);
	const of = (alias: string) => {
		const found = all.find(({ participant }) => participant.alias === alias);
		if (!found) throw new Error(`no example of ${alias}`);
		return found;
	};
	[salma, hodan] = [of('Salma'), of('Hodan')];
	globalThis.matchMedia ??= () => ({ matches: true }) as MediaQueryList;
});

let read: ReturnType<typeof vi.fn<ReportReader['read']>>;
let reports: OpenedReports;
let print: ReturnType<typeof vi.fn<() => void>>;
beforeEach(() => {
	read = vi.fn<ReportReader['read']>();
	reports = new OpenedReports({ read });
	print = vi.fn();
	renderWithWords(ReportPage, { reports, instrument, back: '/', onprint: print });
});

const pdf = () => new File(['%PDF-'], 'rapport.pdf', { type: 'application/pdf' });
const choose = (label = 'Välj PDF:en från Språksteg') =>
	user.upload(screen.getByLabelText(label, { selector: 'input' }), pdf());
const view = (name: string) => user.click(screen.getByRole('radio', { name }));
const later = (handover: Handover): Handover => ({
	...handover,
	made: '2027-05-03',
	setting: { ...handover.setting, dates: ['2027-05-03'] }
});

describe('a report that is opened', () => {
	it('is chosen, read at a glance, step by step with two ideas for each, and closed', async () => {
		read.mockResolvedValue(ok(salma));
		await choose();
		expect(await screen.findByRole('heading', { level: 1, name: 'Salma' })).toBeVisible();
		expect(screen.getByText(/Bara för läsning/)).toBeVisible();
		expect(screen.queryByRole('textbox')).toBeNull();
		await view('Steg för steg');
		const step = screen.getByRole('article', { name: /^R3 / });
		expect(within(step).getByText(/minst \d+ rätt|gräns/i)).toBeVisible();
		await user.click(within(step).getByText('2 idéer till en lektion, R3'));
		expect(within(step).getAllByRole('listitem')).toHaveLength(2);
		for (const { id } of salma.steps)
			expect(
				instrument.report.en.lessons.filter((lesson) => lesson.step === id).length
			).toBeGreaterThanOrEqual(2);
		await user.click(screen.getByRole('button', { name: 'Skriv ut' }));
		expect(print).toHaveBeenCalledOnce();
		await user.click(screen.getByRole('button', { name: 'Stäng rapporten' }));
		expect(screen.queryByText('Salma')).toBeNull();
	});

	it('is dropped as well as chosen', async () => {
		read.mockResolvedValue(ok(hodan));
		const file = pdf();
		await fireEvent.drop(screen.getByRole('group', { name: 'Välj PDF:en från Språksteg' }), {
			dataTransfer: { files: [file] }
		});
		expect(await screen.findByRole('heading', { level: 1, name: 'Hodan' })).toBeVisible();
		expect(read).toHaveBeenCalledWith(file);
	});

	it('replays the handwriting that was released, and has none where it wasn’t', async () => {
		const points = { x: [0, 10, 500], y: [0, 20, 400], t: [0, 40, 90], p: [0.5, 0.5, 0.5] };
		const stroke = { pointer: 'pen' as const, at: 0, ...points };
		const step = salma.steps.find(({ id }) => id === 'W1');
		if (!step) throw new Error('no W1');
		const written: Handover['handwriting'][0] = {
			step: step.id,
			item: 'ar.W1.A.01',
			gloss: { sv: 'namnet', en: 'the name' },
			strokes: [stroke]
		};
		read.mockResolvedValueOnce(ok({ ...salma, handwriting: [written] }));
		await choose();
		await view('Steg för steg');
		const card = screen.getByRole('article', { name: /^W1 / });
		expect(within(card).getByText('Skrivet på skärmen: namnet')).toBeVisible();
		expect(within(card).getByRole('button', { name: /Spela upp/ })).toBeVisible();
		expect(
			within(screen.getByRole('article', { name: /^W0 / })).queryByRole('button', {
				name: /Spela upp/
			})
		).toBeNull();
	});

	it('lies beside another one of the same person: then and now, nothing called less', async () => {
		read.mockResolvedValueOnce(ok(salma));
		await choose();
		read.mockResolvedValueOnce(ok(later(salma)));
		await choose('Lägg en till av samma person bredvid: då och nu');
		expect(await screen.findByRole('radio', { name: 'Då och nu' })).toBeChecked();
		const [table] = screen.getAllByRole('table');
		expect(
			within(table as HTMLElement).getByRole('columnheader', { name: /^Nu, 3 maj 2027/ })
		).toBeVisible();
		expect(within(table as HTMLElement).getAllByText('Visat båda gångerna').length).toBeGreaterThan(
			0
		);
		await user.click(screen.getByRole('button', { name: 'Ta bort jämförelsen' }));
		expect(screen.queryByRole('radio', { name: 'Då och nu' })).toBeNull();
	});

	it('asks before it lays two aliases beside each other', async () => {
		read.mockResolvedValueOnce(ok(salma)).mockResolvedValueOnce(ok(hodan));
		await choose();
		await choose('Lägg en till av samma person bredvid: då och nu');
		expect(await screen.findByText(/olika alias: Salma och Hodan/)).toBeVisible();
		expect(screen.queryByRole('radio', { name: 'Då och nu' })).toBeNull();
		await user.click(screen.getByRole('button', { name: 'En annan person: visa bara den nya' }));
		expect(screen.getByRole('heading', { level: 1, name: 'Hodan' })).toBeVisible();
	});

	it.each([
		[{ code: 'notPdf' }, 'Filen är ingen PDF.'],
		[{ code: 'noHandover' }, 'Det ligger inget underlag från Språksteg i PDF:en.'],
		[{ code: 'damagedPdf' }, 'PDF:en är skadad eller inte hel.'],
		[{ code: 'encrypted' }, 'PDF:en är låst med lösenord.'],
		[{ code: 'notHandover' }, 'Bilagan i PDF:en är ingen överlämning från Språksteg.'],
		[{ code: 'newer', version: 9 }, 'Rapporten är gjord med en nyare version av Språksteg.'],
		[{ code: 'damaged', path: 'made' }, 'Underlaget i PDF:en är ändrat eller inte helt.'],
		[{ code: 'outcome', step: 'R4' }, 'Utfallet för R4 stämmer inte med sitt underlag.'],
		[{ code: 'unsupported' }, 'Webbläsaren kan inte läsa rapporten.'],
		[{ code: 'failed' }, 'Rapporten gick inte att läsa.']
	] as const)('says what is wrong, and shows nothing of it: %j', async (fault, title) => {
		read.mockResolvedValue(err(fault));
		await choose();
		const told = await screen.findByRole('alert');
		expect(within(told).getByText(title)).toBeVisible();
		expect(within(told).getByText('Ingenting är sparat eller ändrat.')).toBeVisible();
		expect(screen.queryByRole('article')).toBeNull();
	});
});
