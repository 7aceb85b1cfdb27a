import { beforeAll, describe, expect, it } from 'vitest';
import { changeSchool, chooseEntrance } from '../../src/lib/app/mapping/beginning/languages';
import { programmeOf } from '../../src/lib/app/mapping/handing/programme-of';
import {
	isDoorCode,
	Tablet,
	type TabletTask
} from '../../src/lib/app/mapping/handing/tablet.svelte';
import {
	coreLeft,
	fileName,
	handoverOf,
	noteHandover,
	refusalOf
} from '../../src/lib/app/mapping/handover/making';
import type { MappingSession } from '../../src/lib/app/mapping/mapping-session.svelte';
import { agree } from '../../src/lib/app/mapping/readback/plan';
import { eraseQuestion, eraseSection } from '../../src/lib/app/mapping/readback/erasing';
import {
	chooseLine,
	release,
	SECTIONS,
	withhold
} from '../../src/lib/app/mapping/readback/sections';
import {
	closeForgotten,
	closeSitting,
	openSitting,
	sittingNow
} from '../../src/lib/app/mapping/sitting/sittings';
import { textLanguage } from '../../src/lib/app/mapping/sitting/talk-source';
import { undoStop } from '../../src/lib/app/mapping/steps/running';
import { stimulusGroups, textGroups } from '../../src/lib/app/mapping/interpreter/reading-list';
import { handoverText } from '../../src/lib/domain/handover/handover-text';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { newSession, shippedInstrument } from '../support/open-session';
import { beginTalk } from '../support/talk';

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

function programme(session: MappingSession, task: TabletTask) {
	const tablet = new Tablet();
	tablet.task = task;
	return programmeOf({ session, tablet, words: words(session), checkSound: () => undefined });
}

async function talking() {
	const made = await newSession(instrument);
	await beginTalk(made.session);
	return made;
}

/** One item after another, each with the option that `choose` gives. */
function answerAll(session: MappingSession, run: string, choose: (key: string) => string): void {
	const led = programme(session, { kind: 'run', run });
	for (let guard = 0; led?.current && guard < 60; guard++) {
		const { id, options } = led.current;
		const items = instrument.languages['ar']?.reading?.steps['R2'];
		const all = items ? [...items.practice, ...items.A.items, items.success] : [];
		const key = all.find((item) => item.id === id)?.key;
		if (key && options) led.current.choose?.(choose(key));
		led.advance();
	}
}

async function openR2(session: MappingSession): Promise<string> {
	const run = session.newId();
	await session.record('step.opened', {
		run,
		step: 'R2',
		strand: 'school',
		language: 'ar',
		form: 'A',
		follows: null,
		proposed: 'R2',
		ownName: false
	});
	return run;
}

describe('a stop that is undone', () => {
	it('leads on after the item it came at, and isn’t proposed for the same items again', async () => {
		const { session } = await talking();
		const run = await openR2(session);
		let practised = 0;
		answerAll(session, run, (key) => (practised++ === 0 ? key : key === 'a' ? 'b' : 'a'));
		const stopped = session.state.runs[0]!;
		expect(stopped.closed?.ended).toBe('stop');
		// First four all wrong: rules of the reading steps.
		expect(stopped.stop?.after).toBe('ar.R2.A.04');

		await undoStop(session, stopped);
		const open = session.state.runs[0]!;
		expect(open).toMatchObject({ stop: null, closed: null, undoneStops: ['ar.R2.A.04'] });
		expect(programme(session, { kind: 'run', run })?.current?.id).toBe('ar.R2.A.05');

		answerAll(session, run, (key) => key);
		expect(session.state.runs[0]?.closed?.ended).toBe('complete');
		expect(Object.keys(session.state.runs[0]?.responses ?? {})).toContain('ar.R2.A.12');
	});
});

describe('sittings', () => {
	it('pause and go on as a new sitting', async () => {
		const { session, reopen } = await newSession(instrument);
		await closeSitting(session, 'pause');
		expect(sittingNow(session.state)).toBeNull();
		await openSitting(session);
		await openSitting(session);
		const again = await reopen();
		expect(again.state.sittings.map(({ closed }) => closed)).toEqual(['pause', null]);
	});

	it('one of another day that nobody closed was a pause; one of today goes on', async () => {
		const { session } = await newSession(instrument);
		await closeForgotten(session);
		expect(sittingNow(session.state)).not.toBeNull();
		await closeForgotten(session, session.now() + 86_400_000);
		expect(session.state.sittings.at(-1)?.closed).toBe('pause');
	});
});

describe('handing the tablet over', () => {
	it('asks for a code of four to six digits and remembers it for the sitting alone', () => {
		expect(['1234', '123456'].every(isDoorCode)).toBe(true);
		expect(['123', '1234567', '12a4', ''].some(isDoorCode)).toBe(false);
		const tablet = new Tablet();
		tablet.remember('s1', '1234');
		expect(tablet.codeOf('s1')).toBe('1234');
		expect(tablet.codeOf('s2')).toBeNull();
	});

	it('ends kindly where participant and mediator don’t understand each other', async () => {
		const { session } = await talking();
		const led = programme(session, { kind: 'beginning' });
		for (let guard = 0; led?.current && led.current.id !== 'understand' && guard < 9; guard++) {
			led.current.choose?.('yes');
			led.advance();
		}
		led?.current?.choose?.('no');
		led?.advance();
		expect(led?.current).toMatchObject({ kind: 'done', id: 'notUnderstood' });
		led?.advance();
		expect(led?.current).toBeNull();
	});

	it('shows a question anew that has been answered already, with its answer', async () => {
		const { session } = await talking();
		await session.record('question.answered', {
			question: 'q23',
			answer: { options: ['self'] },
			by: 'pedagogue'
		});
		const led = programme(session, { kind: 'question', question: 'q23' });
		expect(led?.current?.options?.selected).toEqual(['self']);
	});

	it('has nothing to show in a language without texts, and puts no other in its place', async () => {
		const { session } = await talking();
		await session.record('language.chosen', { tag: 'ckb', variety: null, by: 'pedagogue' });
		expect(textLanguage(session.state, instrument)).toBeNull();
	});
});

describe('the school language, changed by the pedagogue', () => {
	it('keeps the reason, and proposes the entrance afresh', async () => {
		const { session } = await talking();
		await changeSchool(session, null, 'Koranskola utantill, skriver inte.');
		expect(session.state.school).toMatchObject({
			tag: null,
			reason: { code: 'pedagogue', note: 'Koranskola utantill, skriver inte.' }
		});
		expect(session.state.entrance?.entrance).toBe('oral');
		await chooseEntrance(session, 'green', 'Vill pröva.');
		expect(session.state.entrance).toEqual({
			entrance: 'green',
			proposed: 'oral',
			reason: 'Vill pröva.'
		});
	});
});

const CANARY = 'KANARIEFAGEL';

/** A canary in every place a section's content can come from. */
async function withCanaries() {
	const made = await talking();
	const { session } = made;
	for (const question of instrument.interview.questions) {
		const text = `${CANARY}-${question.lands}`;
		await session.record('question.noted', { question: question.id, text, later: false });
	}
	await session.record('skill.noted', {
		skill: session.newId(),
		what: `${CANARY}-work`,
		learned: '',
		shown: '',
		resembles: '',
		struck: false
	});
	const said = session.state.purpose!;
	await session.record('purpose.told', { ...said, ownWords: `${CANARY}-setting` });
	const school = session.state.school!;
	const named = school.languages.map((one) => ({ ...one, name: `${CANARY}-languages` }));
	await session.record('school.found', { ...school, languages: named });
	await chooseLine(session, { kind: 'line', id: 'own.1' }, `${CANARY}-canDo`);
	await chooseLine(session, { kind: 'next', id: 'own.2' }, `${CANARY}-nextSteps`);
	await chooseLine(session, { kind: 'reason', id: 'own.3' }, `${CANARY}-reasons`);
	await session.record('outcome.overridden', {
		step: 'R1',
		strand: 'school',
		outcome: 'shown',
		reason: `${CANARY}-readingWriting`
	});
	await agree(session, {
		what: `${CANARY}-nextSteps`,
		conditions: [`${CANARY}-conditions`],
		firstSfi: '2025-03'
	});
	return made;
}

describe('what a person wants erased', () => {
	it.each(SECTIONS)('%s: is nowhere in the vault afterwards; the rest stays', async (section) => {
		const { session, vault } = await withCanaries();
		for (const part of SECTIONS) await release(session, part, true);
		const mine = `${CANARY}-${section}"`;
		const rows = async () => {
			const read = await vault.read(session.id);
			return read.ok ? JSON.stringify(read.value) : '';
		};
		expect(await rows()).toContain(mine);
		const done = await eraseSection(session, section);
		expect(done.ok).toBe(true);
		await session.retry();
		expect(await rows()).not.toContain(mine);
		expect(session.state.sections[section]).toBeUndefined();
		const other = section === 'work' ? 'goals' : 'work';
		expect(await rows()).toContain(`${CANARY}-${other}"`);
		// The mapping can go on: language, mediator and entrance are still known.
		expect(session.state.talk?.tag).toBe('ar');
		expect(session.state.school?.tag).toBe('ar');
		expect(session.state.mediators.at(-1)?.role).toBe('languageSupport');
		expect(session.state.purpose?.participates).toBe('yes');
	});

	it('one question alone', async () => {
		const { session } = await withCanaries();
		await eraseQuestion(session, 'q23');
		expect(session.state.questions['q23']).toBeUndefined();
		expect(session.state.questions['q24']?.note).toBe(`${CANARY}-everyday`);
	});
});

describe('the hand-over', () => {
	it('is refused as long as nothing is released', async () => {
		const { session } = await withCanaries();
		await withhold(session, 'work');
		expect(refusalOf(session)).toBe('nothingReleased');
		await release(session, 'goals', true);
		expect(refusalOf(session)).toBeNull();
	});

	it('holds what is released and no canary of any other section', async () => {
		const { session } = await withCanaries();
		await release(session, 'goals', true);
		const handover = handoverOf(session, { example: false, handwriting: false });
		const found = [...handoverText(handover).matchAll(new RegExp(`${CANARY}-(\\w+)`, 'g'))];
		expect(new Set(found.map(([, section]) => section))).toEqual(new Set(['goals']));
	});

	it('is noted with the SHA-256 of exactly the bytes that are saved, under a name without a person', async () => {
		const { session } = await withCanaries();
		await release(session, 'goals', true);
		await agree(session, { receiver: 'SFI-läraren' });
		const handover = handoverOf(session, { example: false, handwriting: false });
		await noteHandover(session, handover, 'sv');
		const bytes = new TextEncoder().encode(handoverText(handover));
		const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		const made = session.state.handovers[0];
		expect(made?.hash).toBe([...digest].map((b) => b.toString(16).padStart(2, '0')).join(''));
		expect(made).toMatchObject({ receiver: 'SFI-läraren', sections: ['goals'], language: 'sv' });
		expect(fileName(handover, 'pdf')).toMatch(/^spraksteg-overlamning-\d{4}-\d\d-\d\d\.pdf$/);
	});

	it('says which core questions are left', async () => {
		const { session } = await talking();
		const left = coreLeft(session).map(({ id }) => id);
		expect(left).toContain('q23');
		expect(left).not.toContain('q1');
	});

	it('names who led it only where they said so, and never in a file’s name', async () => {
		const { session } = await talking();
		const options = { example: false, handwriting: false };
		expect(handoverOf(session, options).setting.pedagogue).toBe('');
		await agree(session, { pedagogue: 'Karin L., Karlstad' });
		await release(session, 'setting', true);
		const handover = handoverOf(session, options);
		expect(handover.setting.pedagogue).toBe('Karin L., Karlstad');
		expect(fileName(handover, 'pdf', 'participant')).toMatch(
			/^spraksteg-min-sida-\d{4}-\d\d-\d\d\.pdf$/
		);
	});
});

describe('the tolkunderlag', () => {
	it('numbers every text once, in the order of texts.json', () => {
		const numbers = textGroups(instrument, 'ar', 'f').flatMap(({ texts }) =>
			texts.map(({ number }) => Number(number))
		);
		const count = Object.keys(instrument.languages['ar']?.texts ?? {}).length;
		expect(numbers.toSorted((a, b) => a - b)).toEqual(
			Array.from({ length: count }, (_, n) => n + 1)
		);
	});

	it('has what is heard in the steps, and the names of the pictures of R4', () => {
		const groups = stimulusGroups(instrument, 'ar');
		const all = groups.flatMap(({ items }) => items.map(({ number }) => number));
		expect(all).toContain('R3 A 5');
		expect(all).toContain('R4 A 1 c');
		expect(new Set(all).size).toBe(all.length);
		// What is read and not heard stays out.
		expect(all).not.toContain('R4 A 1');
	});
});
