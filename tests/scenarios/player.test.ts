import { beforeAll, describe, expect, it } from 'vitest';
import type { MappingSession } from '../../src/lib/app/mapping/mapping-session.svelte';
import { beginningSlots } from '../../src/lib/app/mapping/player/beginning';
import { ListProgramme } from '../../src/lib/app/mapping/player/list-programme.svelte';
import type { Programme } from '../../src/lib/app/mapping/player/programme';
import { RunProgramme } from '../../src/lib/app/mapping/player/run-programme.svelte';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { StimulusItem } from '../../src/lib/domain/instrument/stimuli';
import { outcomesOf } from '../../src/lib/domain/scoring/outcome-of-step';
import { newSession, shippedInstrument } from '../support/open-session';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

const words = (session: MappingSession) => () => ({
	instrument,
	language: 'ar',
	variety: null,
	address: session.state.address
});

function beginning(session: MappingSession, answer: string | null): ListProgramme {
	const heard = { answer };
	const deps = { session, words: words(session), checkSound: () => undefined, heard };
	return new ListProgramme(() => beginningSlots(deps));
}

/** Chooses for each screen by its id, until the programme is done. */
function walk(programme: Programme, answers: Record<string, string[]>): string[] {
	const met: string[] = [];
	for (let guard = 0; programme.current && guard < 100; guard++) {
		const { id } = programme.current;
		met.push(id);
		for (const option of answers[id] ?? []) programme.current.choose?.(option);
		programme.advance();
	}
	return met;
}

const ARABIC_READER = {
	sound: ['yes'],
	language: ['ar'],
	sight: ['larger'],
	hearing: ['good'],
	address: ['f'],
	consent: ['yes'],
	'finder.learned': ['ar', 'en'],
	'finder.where': ['school'],
	'finder.read': ['yes'],
	'finder.write': ['yes'],
	'finder.best': ['ar']
};

async function openRun(session: MappingSession, step: string): Promise<RunProgramme> {
	const run = session.newId();
	await session.record('step.opened', {
		run,
		step,
		strand: 'school',
		language: 'ar',
		form: 'A',
		follows: null,
		proposed: null,
		ownName: session.name !== ''
	});
	return new RunProgramme(session, run, words(session));
}

function itemOf(step: string, id: string): StimulusItem | undefined {
	const stimuli = instrument.languages['ar']?.reading?.steps[step];
	if (!stimuli) return undefined;
	const forms = [...stimuli.A.items, ...(stimuli.B?.items ?? [])];
	return [...stimuli.practice, ...forms, stimuli.success].find((item) => item.id === id);
}

/** Goes through a run; `right` says for each scored item, in order, what is chosen. */
function answerRun(programme: RunProgramme, step: string, right: (place: number) => boolean) {
	const scored: string[] = [];
	for (let guard = 0; programme.current && guard < 80; guard++) {
		const { id, practice } = programme.current;
		const item = itemOf(step, id);
		if (item?.options) {
			const counts = !practice && !id.includes('.S.');
			const wish = counts ? right(scored.length) : true;
			if (counts) scored.push(id);
			const wrong = item.options.find((option) => option.id !== item.key);
			programme.current.choose?.((wish ? item.key : wrong?.id) ?? '');
		}
		programme.advance();
	}
	return scored;
}

const outcome = (session: MappingSession, step: string) =>
	outcomesOf(session.state, instrument, 'school', 'reading').find((r) => r.step.id === step);

describe('the beginning', () => {
	it('finds the school language and proposes the blue entrance for one who reads', async () => {
		const { session } = await newSession(instrument);
		const met = walk(beginning(session, null), ARABIC_READER);
		expect(met.slice(0, 4)).toEqual(['sound', 'language', 'sight', 'hearing']);
		expect(met).toContain('purpose.ownWords');
		expect(session.state.school?.tag).toBe('ar');
		expect(session.state.entrance?.entrance).toBe('blue');
		expect(session.state.address).toBe('f');
		expect(session.state.purpose?.told).toHaveLength(7);
	});

	it('takes the oral path where nothing was learned to read', async () => {
		const { session } = await newSession(instrument);
		const answers = { ...ARABIC_READER, 'finder.learned': ['none'] };
		const met = walk(beginning(session, null), answers);
		expect(met).not.toContain('finder.where');
		expect(session.state.school?.tag).toBeNull();
		expect(session.state.entrance?.entrance).toBe('oral');
	});

	it('asks nothing more of a person who does not want to take part', async () => {
		const { session } = await newSession(instrument);
		const met = walk(beginning(session, null), { ...ARABIC_READER, consent: ['no'] });
		expect(met.at(-1)).toBe('consent');
		expect(session.state.school).toBeNull();
	});

	it('goes on where it was after a restart', async () => {
		const { session, reopen } = await newSession(instrument);
		const programme = beginning(session, null);
		for (const option of ['yes', 'ar', 'larger']) {
			programme.current?.choose?.(option);
			programme.advance();
		}
		await session.retry();
		expect(beginning(await reopen(), 'yes').current?.id).toBe('hearing');
	});
});

describe('a run of a step', () => {
	it('comes back to the same item with its choice after a restart', async () => {
		const { session, reopen } = await newSession(instrument);
		const programme = await openRun(session, 'R2');
		const practice = itemOf('R2', programme.current?.id ?? '');
		programme.current?.choose?.(practice?.key ?? '');
		programme.advance();
		programme.advance();
		const second = programme.current?.id;
		programme.current?.choose?.('c');
		await session.retry();

		const back = await reopen();
		const again = new RunProgramme(back, back.state.runs[0]?.id ?? '', words(back));
		expect(again.current?.id).toBe(second);
		expect(again.current?.options?.selected).toEqual(['c']);
		expect(back.state.runs[0]?.skipped).toHaveLength(1);
	});

	it('is visat at the limit', async () => {
		const { session } = await newSession(instrument);
		const scored = answerRun(await openRun(session, 'R4'), 'R4', (n) => n < 8);
		expect(scored).toHaveLength(10);
		expect(outcome(session, 'R4')?.outcome).toBe('shown');
	});

	it('goes on with form B at once when one short, and counts both', async () => {
		const { session } = await newSession(instrument);
		// 7 of 10 in A, then 9 of 10 in B: 16 of 20 is the limit of both forms.
		const right = (n: number) => (n < 10 ? n < 7 : n < 19);
		const scored = answerRun(await openRun(session, 'R4'), 'R4', right);
		expect(scored).toHaveLength(20);
		expect(session.state.runs.map((run) => run.form)).toEqual(['A', 'B']);
		expect(outcome(session, 'R4')?.outcome).toBe('shown');
	});

	it('stops after four wrong, ends on a success, and can be undone', async () => {
		const { session } = await newSession(instrument);
		const programme = await openRun(session, 'R3');
		// Eight items, limit six: after three wrong the limit is out of reach, the fourth stops.
		expect(answerRun(programme, 'R3', () => false)).toHaveLength(4);
		const run = session.state.runs[0];
		expect(run?.closed?.ended).toBe('stop');
		expect(run?.shown.at(-1)).toContain('.S.');
		const closing = session.events.find((event) => event.type === 'step.closed');
		await session.withdrawAll([run?.stop?.event ?? '', closing?.id ?? '']);
		expect(session.state.runs[0]?.closed).toBeNull();
		const again = new RunProgramme(session, run?.id ?? '', words(session));
		expect(answerRun(again, 'R3', () => true).length).toBeGreaterThan(0);
	});

	it('ends kindly as oklart when the practice is not understood', async () => {
		const { session } = await newSession(instrument);
		const programme = await openRun(session, 'R2');
		for (let n = 0; n < 2; n++) {
			const item = itemOf('R2', programme.current?.id ?? '');
			const wrong = item?.options?.find((option) => option.id !== item.key);
			programme.current?.choose?.(wrong?.id ?? '');
			programme.advance();
		}
		expect(programme.current).toBeNull();
		expect(outcome(session, 'R2')).toMatchObject({
			outcome: 'unclear',
			computed: { reason: 'practice' }
		});
	});

	it('keeps the real name and its strokes out of the journal', async () => {
		const { session } = await newSession(instrument);
		session.name = 'سلمى';
		const programme = await openRun(session, 'W2');
		const stroke = { pointer: 'pen' as const, at: 0, x: [1], y: [2], t: [0], p: [0.5] };
		for (let guard = 0; programme.current && guard < 10; guard++) {
			programme.current.addStroke?.(stroke);
			programme.advance();
		}
		expect(JSON.stringify(session.events)).not.toContain('سلمى');
		const strokes = session.events.flatMap((event) =>
			event.type === 'stroke.added' ? [event.payload.item] : []
		);
		expect(strokes).not.toContain('ar.W2.A.01');
		expect(strokes).toContain('ar.W2.A.02');
	});
});
