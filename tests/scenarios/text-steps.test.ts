import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MappingSession } from '../../src/lib/app/mapping/mapping-session.svelte';
import { Player } from '../../src/lib/app/mapping/player/player.svelte';
import { RunProgramme } from '../../src/lib/app/mapping/player/run-programme.svelte';
import { adviceNow } from '../../src/lib/app/mapping/steps/advice';
import { planOf } from '../../src/lib/app/mapping/steps/before-start';
import { startStep } from '../../src/lib/app/mapping/steps/running';
import { VoiceDesk } from '../../src/lib/app/mapping/voice/voice-desk.svelte';
import { stepById } from '../../src/lib/domain/instrument/instrument';
import { outcomesOf } from '../../src/lib/domain/scoring/outcome-of-step';
import { newSession } from '../support/open-session';
import { beginTalk } from '../support/talk';
import { textInstrument } from '../support/text-steps';
import { NO_VOICES } from '../support/with-room';

const instrument = textInstrument();

async function begin(step: string, mediator: 'languageSupport' | 'none' = 'languageSupport') {
	const { session, reopen } = await newSession(instrument);
	await beginTalk(session, mediator);
	const desk = new VoiceDesk(session, NO_VOICES);
	const found = stepById(instrument, step)!;
	const open = async (): Promise<RunProgramme> => {
		const run = await startStep(session, found, planOf(session, desk, found)!, null);
		return new RunProgramme(session, run, words(session));
	};
	return { session, reopen, desk, open, found };
}

const words = (session: MappingSession) => () => ({
	instrument,
	language: 'ar',
	variety: null,
	address: session.state.address
});

function playerOf(session: MappingSession, desk: VoiceDesk, programme: RunProgramme): Player {
	const player = new Player(programme, {
		session,
		desk,
		words: words(session),
		pictureUrl: () => undefined,
		openDoor: async () => ({ ok: true, value: undefined }),
		onRest: () => undefined,
		staffLanguage: () => 'sv'
	});
	player.uncover();
	return player;
}

const outcome = (session: MappingSession, id: string) =>
	(['school', 'latin'] as const)
		.flatMap((strand) => outcomesOf(session.state, instrument, strand, 'reading'))
		.find(({ step }) => step.id === id);

describe('reading sentences and texts', () => {
	it('shows a sentence with its gap over four words that nobody says', async () => {
		const { open } = await begin('R5');
		const screen = (await open()).current!;
		expect(screen.shown?.text).toContain('___');
		expect(screen.options?.all.map(({ spoken }) => spoken)).toEqual([null, null, null, null]);
	});

	it('shows the text of a question, and says the answers', async () => {
		const { open } = await begin('R6');
		const screen = (await open()).current!;
		expect(screen.passage).toMatchObject({ key: 'bus', kind: 'message' });
		expect(screen.passage).not.toHaveProperty('gloss');
		expect(screen.options?.all[0]).toMatchObject({ label: 'الساعة 08:15' });
		expect(screen.options?.all[0]?.spoken).toMatchObject({ class: 'option' });
	});

	it('lets a new text be read before its first question is read aloud', async () => {
		const { session, desk, open } = await begin('R6');
		const player = playerOf(session, desk, await open());
		expect(player.card).toBeNull();
		player.attend();
		expect(player.card?.spoken.ref).toBe('ar.R6.A.01');
		player.cardRead();
		player.choose('a');
		player.next();
		// The same text: its second question is heard at once.
		expect(player.card?.spoken.ref).toBe('ar.R6.A.02');
		player.cardRead();
		player.next();
		expect(player.view.id).toBe('ar.R6.A.03');
		expect(player.card).toBeNull();
	});
});

describe('writing with a keyboard, on the own phone, on paper or on the screen', () => {
	beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
	afterEach(() => void vi.useRealTimers());

	it('writes what is typed a moment after the last key, and shows it again after a restart', async () => {
		const { session, reopen, desk, open } = await begin('W5');
		const player = playerOf(session, desk, await open());
		const typed = () =>
			session.events.filter((event) => event.type === 'item.responded').map((e) => e.payload);
		player.setWritingMode('keyboard');
		expect(player.view.answered).toBe(false);
		player.setText('070');
		player.setText('070-1');
		expect(player.view).toMatchObject({ answered: true, writing: { text: '070-1' } });
		expect(typed()).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(400);
		expect(typed().at(-1)).toMatchObject({ option: 'keyboard', text: '070-1' });
		player.setText('070-12');
		player.stop();
		expect(typed()).toHaveLength(3);
		await session.retry();

		const back = await reopen();
		const again = new RunProgramme(back, back.state.runs[0]!.id, words(back));
		expect(again.current?.writing).toMatchObject({ mode: 'keyboard', text: '070-12' });
		expect(again.current?.answered).toBe(true);
	});

	it('keeps on “next” what was typed a moment ago, with the item it was typed for', async () => {
		const { session, desk, open } = await begin('W5');
		const player = playerOf(session, desk, await open());
		player.setWritingMode('keyboard');
		player.setText('070');
		player.next();
		const [run] = session.state.runs;
		expect(run?.responses['ar.W5.A.01']).toMatchObject({ option: 'keyboard', text: '070' });
		expect(run?.responses['ar.W5.A.02']).toBeUndefined();
		expect(run?.skipped).toEqual([]);
	});

	it('takes an empty field for a skip, and finds what was typed after trying paper', async () => {
		const { session, desk, open } = await begin('W5');
		const player = playerOf(session, desk, await open());
		player.setWritingMode('keyboard');
		player.setText('نور');
		player.setWritingMode('paper');
		expect(player.view.answered).toBe(true);
		player.setWritingMode('keyboard');
		expect(player.view.writing?.text).toBe('نور');
		player.setText(' ');
		expect(player.view.answered).toBe(false);
		player.next();
		expect(session.state.runs[0]?.skipped).toEqual(['ar.W5.A.01']);
	});

	it('takes the screen chosen again, with nothing drawn, for nothing', async () => {
		const { session, desk, open } = await begin('W5');
		const player = playerOf(session, desk, await open());
		player.setWritingMode('phone');
		expect(player.view.answered).toBe(true);
		player.setWritingMode('screen');
		expect(player.view.answered).toBe(false);
	});

	it('names the field and shows the card, and says the sentence without showing it', async () => {
		const { open } = await begin('W5');
		const programme = await open();
		expect(programme.current).toMatchObject({
			passage: { key: 'noor', kind: 'card' },
			writing: { label: 'رقم الهاتف', model: null }
		});
		programme.advance();
		expect(programme.current?.heard?.say).toBe('أعمل في متجر.');
		expect(programme.current?.writing).toMatchObject({ label: null, model: null });
	});

	it('has one screen for a writing that is judged as three', async () => {
		const { session, open } = await begin('W6');
		const programme = await open();
		expect(programme.current?.writing).toMatchObject({ several: true });
		programme.current?.setMode?.('phone');
		programme.advance();
		expect(programme.current).toBeNull();
		expect(session.state.runs[0]).toMatchObject({
			shown: ['ar.W6.A.01'],
			closed: { ended: 'complete' }
		});
		expect(session.state.runs[0]?.skipped).toEqual([]);
	});
});

describe('the offer of the Latin strand', () => {
	it('is made before the first step, and a yes begins it', async () => {
		const { session, open } = await begin('L-R1');
		const programme = await open();
		expect(programme.current).toMatchObject({ id: 'latin.ask', prompt: { text: 'latin.ask' } });
		expect(programme.current?.options?.all.map(({ picture }) => picture)).toEqual([
			'hand-yes',
			'hand-no'
		]);
		programme.current?.choose?.('yes');
		programme.advance();
		expect(session.state.wishes).toEqual({ latin: true });
		expect(programme.current?.id).toBe('sv.L-R1.A.01');
		programme.advance();
		expect((await open()).current?.id).toBe('sv.L-R1.A.01');
	});

	it('leaves the step unopened on a no, and isn’t advised again', async () => {
		const { session, open } = await begin('L-R1');
		const programme = await open();
		programme.current?.choose?.('no');
		programme.advance();
		expect(programme.current).toBeNull();
		expect(session.state.runs).toEqual([]);
		expect(session.state.wishes).toEqual({ latin: false });
		expect(adviceNow(session).strand).toBe('school');
		// The person may think again: it is asked anew.
		expect((await open()).current?.id).toBe('latin.ask');
	});

	it('takes no answer, or stopping there, for no wish', async () => {
		const { session, open } = await begin('L-R1');
		(await open()).advance();
		(await open()).end();
		expect(session.state.runs).toEqual([]);
		expect(session.state.wishes).toEqual({});
	});

	it('is not made where the pedagogue has heard the wish', async () => {
		const { session, open } = await begin('L-R1');
		await session.record('strand.wished', { strand: 'latin', wish: true, by: 'pedagogue' });
		expect((await open()).current?.id).toBe('sv.L-R1.A.01');
	});
});

describe('words that are heard before they are read (L-R4)', () => {
	async function latin() {
		const started = await begin('L-R4');
		const { session } = started;
		await session.record('strand.wished', { strand: 'latin', wish: true, by: 'pedagogue' });
		return { ...started, programme: await started.open() };
	}
	function point(programme: RunProgramme, options: string): void {
		for (const option of options) {
			if (option !== '-') programme.current?.choose?.(option);
			programme.advance();
		}
	}

	it('reads only the words that were pointed out right, and doesn’t say them again', async () => {
		const { programme } = await latin();
		expect(programme.current).toMatchObject({
			id: 'sv.L-R4.A.01.know',
			kind: 'practice',
			heard: { say: 'ord1' }
		});
		expect(programme.current?.shown ?? null).toBeNull();
		expect(programme.current?.options?.all.every(({ spoken }) => spoken === null)).toBe(true);
		point(programme, 'abaa');
		const read: unknown[] = [];
		while (programme.current) {
			read.push([programme.current.id, programme.current.shown?.text, programme.current.heard]);
			programme.current.choose?.('a');
			programme.advance();
		}
		expect(read).toEqual([
			['sv.L-R4.A.01', 'ord1', null],
			['sv.L-R4.A.03', 'ord3', null],
			['sv.L-R4.A.04', 'ord4', null]
		]);
	});

	it('counts only those that were read', async () => {
		const { session, programme } = await latin();
		point(programme, 'abaa' + 'aab');
		expect(outcome(session, 'L-R4')).toMatchObject({
			outcome: 'shown',
			evidence: { items: [{ right: 1 }, { right: 1 }, { right: 0 }] }
		});
	});

	it('ends kindly, and tries nobody, where too few words are known', async () => {
		const { session, programme } = await latin();
		point(programme, 'b-b');
		expect(programme.current).toBeNull();
		expect(session.state.runs[0]?.closed).not.toBeNull();
		expect(outcome(session, 'L-R4')).toMatchObject({
			outcome: 'notTried',
			computed: { reason: 'noContent' },
			evidence: null
		});
	});

	it('ends untried when the person stops among the words', async () => {
		const { session, programme } = await latin();
		point(programme, 'a');
		programme.end();
		expect(outcome(session, 'L-R4')?.computed).toEqual({ outcome: 'notTried', reason: 'wish' });
	});

	it('comes back to the same word with its choice', async () => {
		const { session, reopen, programme } = await latin();
		point(programme, 'a');
		programme.current?.choose?.('c');
		await session.retry();
		const back = await reopen();
		const again = new RunProgramme(back, back.state.runs[0]!.id, words(back));
		expect(again.current).toMatchObject({
			id: 'sv.L-R4.A.02.know',
			options: { selected: ['c'] }
		});
	});
});

describe('Swedish stimuli', () => {
	it('are read by the pedagogue, with or without a mediator, and logged as nobody else’s', async () => {
		for (const mediator of ['languageSupport', 'none'] as const) {
			const { session, desk, open, found } = await begin('L-R1', mediator);
			await session.record('strand.wished', { strand: 'latin', wish: true, by: 'pedagogue' });
			expect(planOf(session, desk, found)?.voice).toBe('mediatorRoom');
			const player = playerOf(session, desk, await open());
			expect(player.card).toMatchObject({ byPedagogue: true, phone: false });
			player.cardRead();
			const voice = session.events.findLast((event) => event.type === 'voice.used');
			expect(voice?.payload).toMatchObject({
				layer: 'mediatorRoom',
				language: 'sv',
				mediator: null
			});
		}
	});

	it('leave the school language to the mediator', async () => {
		const { session, desk, found } = await begin('R6', 'none');
		expect(planOf(session, desk, found)?.voice).toBe('none');
	});
});
