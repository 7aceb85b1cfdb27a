// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { keptOf, openReview } from '../../../../../../tests/support/fake-review';
import { UTTERANCES } from '../../../../../../tests/support/fake-studio';
import { realInstrument } from '../../../../../../tests/support/real-instrument';
import { renderWithWords } from '../../../../../../tests/support/with-words';
import { VOICE_REASONS, WORDING_REASONS } from '../../../../app/voice/review/verdict';
import { StaffWords } from '../../../../i18n/staff-words.svelte';
import ReviewView from './ReviewView.svelte';
import { reasonWords } from './review-words';

const user = userEvent.setup();
const instrument = await realInstrument();
const { language } = instrument.languages['ar']!;

async function start(options: Parameters<typeof openReview>[0] = {}) {
	const stage = await openReview(options);
	const onfile = vi.fn(async () => undefined);
	renderWithWords(ReviewView, { desk: stage.desk, language, onfile });
	stage.desk.show();
	await waitFor(() => expect(stage.desk.listening.now).toBeNull());
	return { ...stage, onfile };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('reviewing', () => {
	it('shows the words in their language, how they are said, what they mean and where', async () => {
		await start({ utterances: UTTERANCES.slice(0, 1) });
		const text = screen.getByText('مرحبا');
		expect(text).toHaveAttribute('lang', 'ar');
		expect(text).toHaveAttribute('dir', 'rtl');
		expect(screen.getByText('مَرْحَبًا')).toHaveAttribute('lang', 'ar');
		expect(screen.getByText(/hello.say på svenska/)).toBeVisible();
		expect(screen.getByText(/Början och knappar, instruktion/)).toBeVisible();
		expect(screen.getByText('Inspelad')).toBeVisible();
	});

	it('approves with Enter alone, one card after the other, to the end', async () => {
		const { desk } = await start({ computer: [UTTERANCES[2]!.say] });
		const right = button('Alla är rätt, nästa');
		expect(right).toHaveFocus();
		expect(screen.getByRole('status')).toHaveTextContent('0 av 3');
		await waitFor(() => expect(desk.ready).toBe(true));
		await user.keyboard('{Enter}');
		await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 av 3'));
		expect(screen.getByText('Datorröst, utkast')).toBeVisible();
		expect(button('Rätt, nästa')).toHaveFocus();
		await user.keyboard('{Enter}');
		expect(await screen.findByRole('heading', { name: 'Allt är granskat' })).toBeVisible();
		expect(screen.getByText(/2 godkända, 0 att spela in igen/)).toBeVisible();
	});

	it('says how long it may take, and that it is only assumed', async () => {
		await start();
		expect(screen.getByText(/ungefär 1 minut kvar om en text tar 5 sekunder/)).toBeVisible();
	});

	it('rejects one of several by its own button, with a reason of the list', async () => {
		const { desk } = await start();
		await user.click(button('Något är fel i text 2'));
		const sheet = within(screen.getByRole('dialog', { name: 'Vad är fel?' }));
		const voice = within(sheet.getByRole('group', { name: 'Rösten' }));
		await user.click(voice.getByRole('radio', { name: 'Avklippt' }));
		await user.click(sheet.getByRole('button', { name: 'Spara, nästa' }));
		await waitFor(() => expect(screen.getByText('Klar')).toBeVisible());
		expect([...desk.voice!.state.clips.values()].map(({ info }) => info.review)).toMatchObject([
			{ status: 'draft' },
			{ status: 'rejected', reason: 'cut', by: 'Amal' }
		]);
		await waitFor(() => expect(button('Resten är rätt, nästa')).toHaveFocus());
	});

	it('takes own words about the words, and says when there are none', async () => {
		const { desk } = await start({ utterances: UTTERANCES.slice(0, 1) });
		await user.click(button('Något är fel'));
		const sheet = within(screen.getByRole('dialog'));
		const wording = within(sheet.getByRole('group', { name: 'Orden' }));
		await user.click(wording.getByRole('radio', { name: 'Annat' }));
		await user.click(sheet.getByRole('button', { name: 'Spara, nästa' }));
		expect(sheet.getByText(/Välj vad som är fel/)).toBeVisible();
		await user.type(wording.getByRole('textbox'), 'för formellt');
		await user.click(sheet.getByRole('button', { name: 'Spara, nästa' }));
		await waitFor(() =>
			expect(desk.review.state.wordings.get(UTTERANCES[0]!.say)).toMatchObject({
				status: 'rejected',
				reason: 'för formellt'
			})
		);
	});

	it('waits for the sound’s end when right is said before it', async () => {
		const stage = await openReview({ utterances: UTTERANCES.slice(0, 1) });
		let end: (ending: 'ended') => void = () => undefined;
		const clips = stage.source.clips.bind(stage.source);
		vi.spyOn(stage.source, 'clips').mockImplementation((words) =>
			clips(words).map((clip) => ({
				...clip,
				play: () => new Promise<'ended'>((resolve) => (end = resolve))
			}))
		);
		renderWithWords(ReviewView, { desk: stage.desk, language, onfile: vi.fn() });
		stage.desk.show();
		await user.click(button('Rätt, nästa'));
		expect([stage.desk.done, stage.desk.problem]).toEqual([0, null]);
		expect(button('Rätt, nästa')).toHaveAttribute('aria-busy', 'true');
		end('ended');
		await waitFor(() => expect(stage.desk.done).toBe(1));
	});

	it('sums up before the end, too, and goes on from there', async () => {
		await start();
		await user.click(button('Sammanställning'));
		expect(screen.getByRole('heading', { name: '3 texter är kvar' })).toBeVisible();
		expect(button(/som fil/)).toBeDisabled();
		await user.click(button('Fortsätt med dem som är kvar'));
		expect(screen.getByText('مرحبا')).toBeVisible();
	});

	it('undoes with the left arrow, and passes over with the right', async () => {
		const { desk } = await start();
		await user.keyboard('{Enter}');
		await waitFor(() => expect(desk.done).toBe(2));
		await user.keyboard('{ArrowLeft}');
		await waitFor(() => expect(desk.done).toBe(0));
		await user.keyboard('{ArrowRight}');
		expect(screen.getByText('لماذا؟')).toBeVisible();
	});

	it('says that a clip has to be heard first', async () => {
		const stage = await openReview();
		stage.desk.autoplay = false;
		renderWithWords(ReviewView, { desk: stage.desk, language, onfile: vi.fn() });
		stage.desk.show();
		await user.click(button('Alla är rätt, nästa'));
		expect(screen.getByRole('alert')).toHaveTextContent('Lyssna på hela klippet först');
		await user.click(button('Lyssna på text 1'));
		await user.click(button('Lyssna på text 2'));
		await waitFor(() => expect(stage.desk.ready).toBe(true));
		await user.click(button('Alla är rätt, nästa'));
		await waitFor(() => expect(stage.desk.done).toBe(2));
	});

	it('saves the words’ review as a file, and says what it changes: nothing here', async () => {
		const { onfile } = await start({ utterances: UTTERANCES.slice(0, 1), clips: [] });
		await user.click(button('Rätt, nästa'));
		await user.click(await screen.findByRole('button', { name: /som fil/ }));
		expect(onfile).toHaveBeenCalledOnce();
		expect(screen.getByText(/Innehållet på den här enheten ändras inte/)).toBeVisible();
		expect(await screen.findByText('Filen är sparad.')).toBeVisible();
	});

	it('names who has judged a clip before', async () => {
		const [first] = UTTERANCES;
		const stage = await openReview({ clips: [keptOf(first!)], utterances: [first!] });
		const mark = { status: 'approved', by: 'Nour' } as const;
		await stage.desk.voice!.record([
			{ type: 'clip.reviewed', say: first!.say, pace: 'normal', mark }
		]);
		renderWithWords(ReviewView, { desk: stage.desk, language, onfile: vi.fn() });
		expect(screen.getByText('Godkänd av Nour')).toBeVisible();
	});
});

describe('a reason', () => {
	it.each(['sv', 'en'] as const)('has its words in the table: %s', (staff) => {
		const words = new StaffWords(staff);
		for (const reason of [...VOICE_REASONS, ...WORDING_REASONS])
			expect(reasonWords(words, reason)).not.toBe(reason);
		expect(reasonWords(words, 'för formellt')).toBe('för formellt');
	});
});
