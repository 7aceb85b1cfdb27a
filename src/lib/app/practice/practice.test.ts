import { beforeAll, describe, expect, it } from 'vitest';
import { guideFiles } from '../../../../scripts/load-instrument';
import { newSession } from '../../../../tests/support/open-session';
import { INSTRUMENT_FOLDER, realInstrument } from '../../../../tests/support/real-instrument';
import { beginTalk } from '../../../../tests/support/talk';
import type { Instrument } from '../../domain/instrument/instrument';
import { parsePractice } from '../../domain/instrument/parse-guide';
import type { Practice } from '../../domain/instrument/practice';
import { practiceProgress } from './progress';
import { tapFor } from './taps';

let instrument: Instrument;
let practice: Practice;
beforeAll(async () => {
	instrument = await realInstrument();
	const parsed = parsePractice(await guideFiles(INSTRUMENT_FOLDER), instrument);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
	practice = parsed.value;
});

describe('the practice mapping that ships', () => {
	it('takes about twenty minutes, and tells what is wrong with it', () => {
		const minutes = practice.steps.reduce((sum, step) => sum + step.minutes, 0);
		expect(minutes).toBeGreaterThanOrEqual(15);
		expect(minutes).toBeLessThanOrEqual(25);

		const copy = structuredClone(practice) as Practice;
		const r3 = copy.steps.find(({ id }) => id === 'r3')!;
		Object.assign(r3, { items: { step: 'R3', signs: 'rrr' } });
		const work = copy.steps.find(({ id }) => id === 'work')!;
		Object.assign(work, { taps: { q17: ['flying'] } });
		const parsed = parsePractice({ 'guide/practice.json': { json: copy } }, instrument);
		expect(!parsed.ok && parsed.error.map(({ reason }) => reason)).toEqual([
			'q17 has no option flying',
			'R3 has 8 items, not 3'
		]);
	});
});

describe('its progress', () => {
	it('is seen in what has been done', async () => {
		const { session } = await newSession(instrument);
		const now = () => practiceProgress(practice, session.state, instrument);
		expect(now().now?.id).toBe('mediator');
		await beginTalk(session);
		expect(now().done.slice(0, 3)).toEqual([true, true, false]);
		const answer = { options: ['food'] };
		await session.record('question.answered', { question: 'q17', answer, by: 'pedagogue' });
		await session.record('question.declined', { question: 'q23', by: 'participant' });
		expect(now().now?.id).toBe('r3');
	});

	it('waits for writing to be judged, not only gone through', async () => {
		const { session } = await newSession(instrument);
		await beginTalk(session);
		const w1 = practice.steps.findIndex(({ id }) => id === 'w1');
		const done = () => practiceProgress(practice, session.state, instrument).done[w1];
		const run = session.newId();
		const opened = { run, step: 'W1', strand: 'school', language: 'ar', form: 'A' } as const;
		await session.record('step.opened', {
			...opened,
			follows: null,
			proposed: null,
			ownName: false
		});
		await session.record('step.closed', { run, ended: 'complete' });
		expect(done()).toBe(false);
		const items = ['01.noname', '02', '03', '04'];
		for (const item of items)
			await session.record('writing.judged', {
				run,
				item: `ar.W1.A.${item}`,
				points: 2,
				mode: 'paper',
				reader: false,
				judge: 'pedagogue',
				blank: false,
				observations: []
			});
		expect(done()).toBe(true);
	});
});

describe('what she taps', () => {
	const tap = (id: string, kind = 'item') => tapFor(practice, { id, kind }, instrument);
	const item = (id: string) =>
		Object.values(instrument.languages['ar']!.reading!.steps)
			.flatMap(({ practice: first, A, B, success }) => [
				...first,
				...A.items,
				...(B?.items ?? []),
				success
			])
			.find((one) => one.id === id)!;

	it('is said by the screen, by the sign of an item, or is going on', () => {
		expect(tap('sight')).toEqual({ kind: 'options', options: ['good'] });
		expect(tap('finder.years')).toEqual({ kind: 'number', value: 5 });
		expect(tap('purpose.3')).toEqual({ kind: 'next' });
		expect(tap('ar.W1.A.02', 'write')).toEqual({ kind: 'write' });
	});

	it('is right where the sign says so, and in practice, success and a second form', () => {
		const items = practice.steps.find(({ id }) => id === 'r3')!.items!;
		expect(items.signs).toBe('rrrwrrrr');
		const chosen = (id: string) => {
			const now = tap(id);
			return now.kind === 'options' ? now.options[0] : null;
		};
		for (const id of ['ar.R3.A.01', 'ar.R3.A.08', 'ar.R3.P.01', 'ar.R3.S.01', 'ar.R3.B.01'])
			expect(chosen(id), id).toBe(item(id).key);
		const wrong = item('ar.R3.A.04');
		expect(chosen('ar.R3.A.04')).not.toBe(wrong.key);
		expect(wrong.options!.map(({ id }) => id)).toContain(chosen('ar.R3.A.04'));
	});
});
