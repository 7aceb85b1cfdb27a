import { beforeAll, describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/lib/app/mapping/paper/check-draft';
import { type PaperDraft, type PaperTask, paperTask } from '../../src/lib/app/mapping/paper/draft';
import {
	correct,
	draftOf,
	newDraft,
	placeOf,
	typeIn
} from '../../src/lib/app/mapping/paper/typing-in';
import type { MappingSession } from '../../src/lib/app/mapping/mapping-session.svelte';
import { RunProgramme } from '../../src/lib/app/mapping/player/run-programme.svelte';
import { planOf } from '../../src/lib/app/mapping/steps/before-start';
import { VoiceDesk } from '../../src/lib/app/mapping/voice/voice-desk.svelte';
import { evidenceBlocks } from '../../src/lib/domain/handover/document/evidence';
import { WORDS } from '../../src/lib/domain/handover/words/words';
import { buildHandover } from '../../src/lib/domain/handover/build';
import { type Instrument, stepById, stimuliOf } from '../../src/lib/domain/instrument/instrument';
import type { FormId, StimulusItem } from '../../src/lib/domain/instrument/stimuli';
import type { MappingEvent } from '../../src/lib/domain/mapping/events';
import { itemsOfRun } from '../../src/lib/domain/scoring/evidence-of-run';
import { allOutcomes } from '../../src/lib/domain/scoring/outcome-of-step';
import { newSession, shippedInstrument } from '../support/open-session';
import { beginTalk } from '../support/talk';
import { NO_VOICES } from '../support/with-room';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

async function talking() {
	const made = await newSession(instrument);
	await beginTalk(made.session);
	return made;
}

const step = (id: string) => stepById(instrument, id)!;
const result = (session: MappingSession, id: string) =>
	allOutcomes(session.state, instrument).find((one) => one.step.id === id)!;

function task(id: string): PaperTask {
	return paperTask(instrument, step(id), step(id).strand === 'latin' ? 'sv' : 'ar')!;
}

/** One sign an item: `r` right, `w` wrong, `h` right with help, `s` skipped, `-` not reached. */
function placeFor(item: StimulusItem, sign: string): string | null {
	if (sign === '-') return null;
	if (sign === 's') return 'skipped';
	const key = (item.options ?? []).findIndex(({ id }) => id === item.key);
	return String((sign === 'w' ? (key + 1) % 4 : key) + 1);
}

function filled(
	session: MappingSession,
	id: string,
	signs: string,
	form: FormId = 'A'
): PaperDraft {
	const paper = task(id);
	const items = itemsOfRun(paper.stimuli, form, true);
	return {
		...newDraft(session, paper, form),
		practice: form === 'A' ? 'understood' : 'none',
		ended: signs.includes('-') ? 'wish' : 'complete',
		rows: Object.fromEntries(
			items.map((item, at) => {
				const sign = signs[at] ?? '-';
				return [item.id, { given: placeFor(item, sign), helped: sign === 'h', recognised: null }];
			})
		)
	};
}

async function onPaper(session: MappingSession, id: string, draft: PaperDraft) {
	const plan = planOf(session, new VoiceDesk(session, NO_VOICES), step(id))!;
	return typeIn(session, task(id), draft, placeOf(plan, draft.form, null));
}

/** The same responses, given on the participant's screen with the mediator reading aloud. */
async function onScreen(session: MappingSession, id: string, signs: readonly string[]) {
	const run = session.newId();
	await session.record('step.opened', {
		run,
		step: id,
		strand: 'school',
		language: 'ar',
		form: 'A',
		follows: null,
		proposed: null,
		ownName: true
	});
	const led = new RunProgramme(session, run, () => ({
		instrument,
		language: 'ar',
		variety: null,
		address: 'f'
	}));
	const stimuli = stimuliOf(instrument, step(id), 'ar')!;
	const both = ['A', 'B'] as const;
	const signOf = new Map(
		both.flatMap((form, at) =>
			itemsOfRun(stimuli, form, true).map((item, n) => [item.id, signs[at]?.[n] ?? '-'] as const)
		)
	);
	const all = [...stimuli.practice, ...both.flatMap((form) => stimuli[form]?.items ?? [])];
	for (let guard = 0; led.current && guard < 80; guard++) {
		const screen = led.current;
		const item = all.find((one) => one.id === screen.id);
		const sign = item ? (signOf.get(item.id) ?? 'r') : 'r';
		if (sign === '-') {
			led.end();
			break;
		}
		const current = session.state.runs.at(-1)!.id;
		if (item?.heard) {
			const mediator = session.state.mediators.at(-1)!.id;
			const said = { class: 'stimulus', layer: 'mediatorRoom', language: 'ar' } as const;
			await session.record('voice.used', { run: current, ref: item.id, ...said, mediator });
		}
		if (sign === 'h') await session.record('help.given', { run: current, item: item!.id });
		const place = item && sign !== 's' ? placeFor(item, sign) : null;
		if (place && item?.options) screen.choose?.(item.options[Number(place) - 1]!.id);
		led.advance();
	}
}

const CASES: readonly (readonly [string, string, ...string[]])[] = [
	['everything right', 'R2', 'rrrrrrrrrrrr'],
	['at the limit, with skips', 'R2', 'rrrrrrrrrsss'],
	['above what guessing reaches', 'R2', 'rrrwrrrwrwsw'],
	['with help only above', 'R2', 'hhhhrrrrrrww'],
	['not reached to the end', 'R3', 'rrrw----'],
	['too much skipped', 'R3', 'ssssrrrr'],
	['words and pictures', 'R4', 'rrrrrrrrww'],
	['one short, then form B', 'R3', 'rrrrrwww', 'rrrrrrrw'],
	['one short, and form B not enough', 'R3', 'rrrrrwww', 'wrwrwrwr']
];

describe('the same responses on paper and on the screen', () => {
	it.each(CASES)('have the same outcome: %s', async (_, id, ...signs) => {
		const [paper, screen] = [await talking(), await talking()];
		for (const { session } of [paper, screen])
			await session.record('stimuli.confirmed', {
				step: id,
				form: 'A',
				mediator: session.state.mediators.at(-1)!.id
			});
		const forms = ['A', 'B'] as const;
		for (const [at, form] of forms.slice(0, signs.length).entries()) {
			const draft = filled(paper.session, id, signs[at]!, form);
			expect(await onPaper(paper.session, id, draft)).toMatchObject({ ok: true });
		}
		await onScreen(screen.session, id, signs);

		const [typed, shown] = [result(paper.session, id), result(screen.session, id)];
		expect(typed.computed).toEqual(shown.computed);
		expect(typed.evidence).toEqual({ ...shown.evidence, medium: 'paper' });
		expect(paper.session.state.runs).toHaveLength(signs.length);
	});

	it('stops where the screen would have stopped, and refuses a stop that wasn’t due', async () => {
		const [paper, screen] = [await talking(), await talking()];
		const draft = { ...filled(paper.session, 'R2', 'wwww--------'), ended: 'stop' as const };
		expect(await onPaper(paper.session, 'R2', draft)).toMatchObject({ ok: true });
		await onScreen(screen.session, 'R2', ['wwww']);
		const [typed, shown] = [result(paper.session, 'R2'), result(screen.session, 'R2')];
		expect(typed.computed).toEqual(shown.computed);
		expect(paper.session.state.runs[0]?.stop?.after).toBe(
			screen.session.state.runs[0]?.stop?.after
		);

		const early = { ...filled(paper.session, 'R2', 'wrww--------'), ended: 'stop' as const };
		expect(checkDraft(task('R2'), early)).toEqual({ code: 'stopNotDue' });
	});

	it('makes what wasn’t understood in practice unclear, never against the person', async () => {
		const { session } = await talking();
		const draft = {
			...filled(session, 'R2', 'wwwwwwwwwwww'),
			practice: 'notUnderstood' as const,
			ended: 'practice' as const
		};
		await onPaper(session, 'R2', draft);
		expect(result(session, 'R2').computed).toEqual({ outcome: 'unclear', reason: 'practice' });
		expect(session.state.runs[0]?.responses).toEqual({});
	});
});

describe('what can’t be written', () => {
	it('is an empty row before the end, a missing ending, a voice that nobody was', async () => {
		const { session } = await talking();
		const whole = filled(session, 'R2', 'rrrrrrrrrrrr');
		const gap = { ...filled(session, 'R2', 'rr-rrrrrrrrr'), ended: 'complete' as const };
		expect(checkDraft(task('R2'), whole)).toBeNull();
		expect(checkDraft(task('R2'), gap)).toEqual({ code: 'gap', number: 'A 3' });
		expect(checkDraft(task('R2'), { ...gap, ended: 'wish' })).toEqual({
			code: 'gap',
			number: 'A 3'
		});
		expect(checkDraft(task('R2'), { ...whole, ended: null })).toEqual({ code: 'ending' });
		expect(checkDraft(task('R2'), { ...whole, readBy: null })).toEqual({ code: 'readBy' });
		const before = session.events.length;
		expect(await onPaper(session, 'R2', gap)).toEqual({ ok: false, error: expect.anything() });
		expect(session.events).toHaveLength(before);
	});
});

describe('L-R4, words that are first recognised', () => {
	const paper = () => task('L-R4');
	/** The first `known` words of the pool pointed out right on hearing, the others not. */
	function draftWith(session: MappingSession, known: number, right: number): PaperDraft {
		const pool = itemsOfRun(paper().stimuli, 'A', true);
		const rows = pool.map((item, at) => {
			const recognised = placeFor(item, at < known ? 'r' : 'w');
			const given = at >= known || at >= 10 ? null : placeFor(item, at < right ? 'r' : 'w');
			return [item.id, { given, helped: false, recognised }] as const;
		});
		const start = newDraft(session, paper(), 'A');
		return { ...start, practice: 'understood', ended: 'complete', rows: Object.fromEntries(rows) };
	}

	it('counts the first ten recognised, read aloud by the pedagogue', async () => {
		const { session } = await talking();
		const draft = draftWith(session, 12, 8);
		expect(await onPaper(session, 'L-R4', draft)).toMatchObject({ ok: true });
		const { evidence, outcome } = result(session, 'L-R4');
		expect(evidence?.items).toHaveLength(10);
		expect(outcome).toBe('shown');
		expect(Object.keys(session.state.runs[0]!.recognised)).toHaveLength(16);
		expect(draftOf(session, step('L-R4'), session.state.runs[0]!)).toEqual(draft);
	});

	it('isn’t written where too few were recognised', async () => {
		const { session } = await talking();
		expect(checkDraft(paper(), draftWith(session, 9, 9))).toEqual({ code: 'tooFewKnown' });
	});
});

describe('R0 and writing', () => {
	it('R0 is what the pedagogue saw', async () => {
		const { session } = await talking();
		const paper = task('R0');
		const rows = Object.fromEntries(
			itemsOfRun(paper.stimuli, 'A', true).map((item, at) => [
				item.id,
				{ given: at < 5 ? 'yes' : 'no', helped: false, recognised: null }
			])
		);
		const draft = { ...newDraft(session, paper, 'A'), ended: 'complete' as const, rows };
		expect(await onPaper(session, 'R0', draft)).toMatchObject({ ok: true });
		expect(result(session, 'R0').outcome).toBe('shown');
	});

	it('W3 counts when someone who reads the language judged, and waits where nobody has', async () => {
		const { session } = await talking();
		const paper = task('W3');
		const rows = Object.fromEntries(
			itemsOfRun(paper.stimuli, 'A', true).map((item) => [
				item.id,
				{ given: 'p1', helped: false, recognised: null }
			])
		);
		const draft = { ...newDraft(session, paper, 'A'), ended: 'complete' as const, rows };
		await onPaper(session, 'W3', draft);
		expect(result(session, 'W3').computed).toEqual({ outcome: 'unclear', reason: 'noReader' });
		const judged = session.state.runs[0]!.judgements['ar.W3.A.01'];
		expect(judged).toMatchObject({ points: 1, mode: 'paper', reader: false });

		await correct(
			session,
			paper,
			{ ...draft, reader: true, judge: 'mediator' },
			session.state.runs[0]!
		);
		expect(result(session, 'W3').outcome).toBe('shown');
		expect(session.state.runs).toHaveLength(1);
	});
});

describe('the journal', () => {
	it('has an event for each thing, in the order it happened, and marks the run as paper', async () => {
		const { session, reopen } = await talking();
		const before = session.events.length;
		await onPaper(session, 'R3', filled(session, 'R3', 'rsh-----'));
		const types = session.events.slice(before).map(({ type }) => type);
		expect(types).toEqual([
			...['step.opened', 'item.shown', 'practice.judged'],
			...['item.shown', 'voice.used', 'item.responded'],
			...['item.shown', 'voice.used', 'item.skipped'],
			...['item.shown', 'voice.used', 'help.given', 'item.responded'],
			'step.closed'
		]);
		const again = await reopen();
		expect(again.state.runs[0]).toMatchObject({ medium: 'paper', closed: { ended: 'wish' } });
		expect(again.state.runs[0]?.voices['ar.R3.A.01']).toEqual(['mediatorRoom']);
	});

	it('keeps what stood there before a correction, withdrawn, under the same run', async () => {
		const { session, reopen } = await talking();
		await onPaper(session, 'R3', filled(session, 'R3', 'rrrrrwww'));
		await onPaper(session, 'R3', filled(session, 'R3', 'rrrrrrrw', 'B'));
		expect(result(session, 'R3').evidence?.form).toBe('AB');
		const [first] = session.state.runs;
		const read = draftOf(session, step('R3'), first!)!;
		expect(read).toEqual(filled(session, 'R3', 'rrrrrwww'));

		await correct(session, task('R3'), filled(session, 'R3', 'rrrrrrww'), first!);
		const { state } = await reopen();
		expect(state.runs.map(({ id }) => id).sort()).toEqual(
			session.state.runs.map(({ id }) => id).sort()
		);
		expect(result(session, 'R3').outcome).toBe('shown');
		const opened = session.events.filter(
			(event): event is Extract<MappingEvent, { type: 'step.opened' }> =>
				event.type === 'step.opened' && event.payload.run === first!.id
		);
		expect(opened).toHaveLength(2);
	});
});

describe('the report', () => {
	it('says that the step was done on paper', async () => {
		const { session } = await talking();
		await onPaper(session, 'R2', filled(session, 'R2', 'rrrrrrrrrrrr'));
		await session.record('section.released', { section: 'readingWriting', right: true });
		const made = { made: '2026-11-22', receiver: 'SFI', example: false };
		const handover = buildHandover(session.state, { alias: 'Salma' }, instrument, made);
		expect(handover.steps.find(({ id }) => id === 'R2')?.evidence?.medium).toBe('paper');
		expect(handover.steps.find(({ id }) => id === 'R3')?.evidence).toBeNull();
		const context = { handover, words: WORDS.sv, language: 'sv' as const };
		expect(JSON.stringify(evidenceBlocks(context))).toContain('på papper');
	});
});
