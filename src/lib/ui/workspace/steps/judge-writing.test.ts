// @vitest-environment happy-dom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../tests/support/open-session';
import { beginTalk } from '../../../../../tests/support/talk';
import { renderInRoom } from '../../../../../tests/support/with-room';
import { confirmStimuli } from '../../../app/mapping/steps/judging';
import { rowsOf } from '../../../app/mapping/steps/series';
import type { MappingSession } from '../../../app/mapping/mapping-session.svelte';
import type { Instrument } from '../../../domain/instrument/instrument';
import type { Step } from '../../../domain/instrument/ladder';
import type { StimulusItem, StepStimuli } from '../../../domain/instrument/stimuli';
import { buildHandover } from '../../../domain/handover/build';
import { reduceMapping } from '../../../domain/mapping/reduce';
import ItemList from './ItemList.svelte';

const user = userEvent.setup();
/** Not a picture anyone took: four bytes. */
const JPEG = '/9j/4A==';
const small = vi.hoisted(() => ({ smallJpeg: vi.fn(async (): Promise<string | null> => null) }));
vi.mock('../../kit/photo/small-jpeg', () => ({ ...small, jpegBlob: () => new Blob() }));

let instrument: Instrument;
let step: Step;
beforeAll(async () => {
	globalThis.matchMedia ??= () => ({ matches: true }) as MediaQueryList;
	HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
		this.open = true;
	};
	URL.createObjectURL = () => 'blob:photo';
	URL.revokeObjectURL = () => undefined;
	const shipped = await shippedInstrument();
	step = shipped.writing.steps.find(({ id }) => id === 'W7')!;
	instrument = withOwnText(shipped);
});

/** W7 with a text of our own for the test, in Arabic and Swedish, whatever the shipped one is. */
function withOwnText(shipped: Instrument): Instrument {
	const languages = { ...shipped.languages };
	for (const tag of ['ar', 'sv']) {
		const pack = languages[tag]!;
		const before = pack.writing ?? { status: 'draft' as const, about: 'test', steps: {} };
		const steps = { ...before.steps, W7: ownText(tag, 'W7') };
		languages[tag] = { ...pack, writing: { ...before, steps } };
	}
	return { ...shipped, languages };
}

function ownText(tag: string, of: string): StepStimuli {
	const first = `${tag}.${of}.A.01`;
	const gloss = { sv: 'Ett meddelande.', en: 'A message.' };
	const item = (id: string): StimulusItem => ({ id, ask: 'instr.W1.word', gloss, kind: 'text' });
	const criteria = ['purpose', 'content', 'cohesion', 'convention'];
	const items = criteria.map((criterion, at) =>
		at === 0
			? { ...item(first), criterion }
			: { ...item(`${tag}.${of}.A.0${at + 1}`), of: first, criterion }
	);
	const review = { text: 'draft', picture: 'none', voice: 'none' } as const;
	return { practice: [], A: { review, items }, success: item(`${tag}.${of}.S`) };
}

async function written(language = 'ar', response: { option: string; text?: string } | null = null) {
	const { session } = await newSession(instrument);
	await beginTalk(session, 'interpreter');
	const run = session.newId();
	const first = `${language}.W7.A.01`;
	await session.record('step.opened', {
		run,
		step: 'W7',
		strand: 'school',
		language,
		form: 'A',
		follows: null,
		proposed: null,
		ownName: false
	});
	await session.record('item.shown', { run, item: first });
	if (response) await session.record('item.responded', { run, item: first, ...response });
	const now = () => session.state.runs.find(({ id }) => id === run)!;
	renderInRoom(session, ItemList, () => ({ step, run: now(), rows: rowsOf(instrument, now()) }));
	return { session, now, first };
}
const level = (criterion: string, points: string) =>
	within(screen.getByRole('group', { name: new RegExp(`, ${criterion}: bedömning$`) })).getByRole(
		'radio',
		{
			name: points
		}
	);
const judgements = (session: MappingSession) => Object.values(session.state.runs[0]!.judgements);

describe('a writing with a rubric', () => {
	it('is shown once, with every criterion and its described levels under it', async () => {
		await written('ar', { option: 'keyboard', text: 'مرحبا' });
		expect(screen.getAllByRole('listitem')).toHaveLength(1);
		expect(screen.getAllByText('مرحبا')).toHaveLength(1);
		expect(screen.getByText('مرحبا')).toHaveAttribute('dir', 'rtl');
		expect(screen.getByText('مرحبا')).toHaveAttribute('lang', 'ar');
		const groups = step.rubric!.map(({ sv }) => level(sv, '2 poäng'));
		expect(groups).toHaveLength(4);
		for (const { levels } of step.rubric!)
			for (const { sv } of levels) expect(screen.getByText(sv)).toBeInTheDocument();
	});

	it('keeps points by criterion, and who judged for all of them', async () => {
		const { session } = await written('ar', { option: 'keyboard', text: 'مرحبا' });
		await user.click(level(step.rubric![0]!.sv, '2 poäng'));
		await user.click(level(step.rubric![2]!.sv, '1 poäng'));
		await user.click(screen.getByRole('checkbox', { name: /läser språket/ }));
		expect(judgements(session).map(({ points }) => points)).toEqual([2, 1, null, null]);
		expect(judgements(session).every(({ reader }) => reader)).toBe(true);
		expect(judgements(session).every(({ mode }) => mode === 'keyboard')).toBe(true);
		await user.click(level(step.rubric![1]!.sv, '2 poäng'));
		expect(session.state.runs[0]!.judgements['ar.W7.A.02']).toMatchObject({
			points: 2,
			reader: true,
			mode: 'keyboard'
		});
	});

	it('is blank as a whole', async () => {
		const { session } = await written();
		await user.click(level(step.rubric![0]!.sv, '1 poäng'));
		await user.click(screen.getByRole('checkbox', { name: 'Tomt' }));
		expect(judgements(session).map(({ blank, points }) => [blank, points])).toEqual(
			Array.from({ length: 4 }, () => [true, null])
		);
	});
});

describe('Swedish', () => {
	it('is read by the pedagogue, who judges as a reader', async () => {
		const { session } = await written('sv', { option: 'keyboard', text: 'Hej' });
		expect(screen.queryByRole('checkbox', { name: /läser språket/ })).toBeNull();
		await user.click(level(step.rubric![0]!.sv, '2 poäng'));
		expect(judgements(session)[0]).toMatchObject({ points: 2, reader: true, judge: 'pedagogue' });
	});

	it('has its stimuli confirmed by the pedagogue; another language has not', async () => {
		const { session } = await newSession(instrument);
		await beginTalk(session, 'interpreter');
		const latin = instrument.writing.steps.find(({ strand }) => strand === 'latin')!;
		expect(await confirmStimuli(session, latin, 'A')).toBe(true);
		expect(session.state.confirmed).toEqual([{ step: latin.id, form: 'A', mediator: null }]);
		expect(await confirmStimuli(session, step, 'A')).toBe(false);
	});
});

describe('a photo of the paper', () => {
	const open = () => user.click(screen.getByRole('button', { name: /^Lägg till foto/ }));
	const file = () => new File(['x'], 'IMG_2041.jpg', { type: 'image/jpeg' });

	it('is taken only where it is wanted, shown, and erased for good', async () => {
		const { session, now, first } = await written('ar', { option: 'paper' });
		expect(screen.queryByLabelText('Ta en bild av pappret')).toBeNull();
		await open();
		expect(screen.getByText(/Bara om personen vill/)).toBeVisible();
		small.smallJpeg.mockResolvedValueOnce(JPEG);
		await user.upload(screen.getByLabelText('Ta en bild av pappret'), file());
		expect(await screen.findByRole('img', { name: /^Foto 1/ })).toBeVisible();
		expect(now().photos[first]).toHaveLength(1);
		expect(JSON.stringify(session.events)).not.toContain('IMG_2041');

		await user.click(screen.getByRole('button', { name: 'Radera fotot' }));
		const dialog = within(screen.getByRole('dialog'));
		await user.click(dialog.getByRole('button', { name: 'Radera fotot' }));
		expect(screen.queryByRole('img', { name: /^Foto/ })).toBeNull();
		expect(JSON.stringify(session.events)).not.toContain(JPEG);
		expect(session.state.erased).toEqual([{ what: 'handwriting', ref: first }]);
	});

	it('says so where the file is no picture, and keeps nothing', async () => {
		const { now, first } = await written('ar', { option: 'paper' });
		await open();
		small.smallJpeg.mockResolvedValueOnce(null);
		await user.upload(screen.getByLabelText('Ta en bild av pappret'), file());
		expect(await screen.findByText(/går inte att läsa som bild/)).toBeVisible();
		expect(now().photos[first]).toBeUndefined();
	});

	it('isn’t offered where nothing lies on paper or phone', async () => {
		await written('ar', { option: 'keyboard', text: 'مرحبا' });
		expect(screen.queryByRole('button', { name: /Lägg till foto/ })).toBeNull();
	});

	it('never goes into the hand-over', async () => {
		const { session, now, first } = await written('ar', { option: 'paper' });
		await session.record('photo.added', { run: now().id, item: first, jpeg: JPEG });
		await session.record('section.released', { section: 'readingWriting', right: true });
		const handover = buildHandover(
			reduceMapping(session.events),
			{ alias: session.alias },
			instrument,
			{ made: '2026-11-21', receiver: 'SFI', example: false, handwriting: true }
		);
		expect(handover.steps.map(({ id }) => id)).toContain('W7');
		expect(JSON.stringify(handover)).not.toContain(JPEG);
	});
});
