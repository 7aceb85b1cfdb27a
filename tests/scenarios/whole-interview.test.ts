import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { programmeOf } from '../../src/lib/app/mapping/handing/programme-of';
import { Tablet } from '../../src/lib/app/mapping/handing/tablet.svelte';
import { handoverOf } from '../../src/lib/app/mapping/handover/making';
import { rateRow } from '../../src/lib/app/mapping/interview/answering';
import { strikeSkill, takeBackStrike, tellSkill } from '../../src/lib/app/mapping/interview/skills';
import { glossOf } from '../../src/lib/app/mapping/interpreter/gloss';
import type { MappingSession } from '../../src/lib/app/mapping/mapping-session.svelte';
import { eraseSection } from '../../src/lib/app/mapping/readback/erasing';
import { readLines } from '../../src/lib/app/mapping/readback/read-lines';
import { release } from '../../src/lib/app/mapping/readback/sections';
import { buildReportDocument } from '../../src/lib/domain/handover/document/build';
import type { Inline } from '../../src/lib/domain/handover/document/model';
import { HandoverSchema } from '../../src/lib/domain/handover/handover';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { questionTexts } from '../../src/lib/domain/instrument/question-texts';
import { parseEvent } from '../../src/lib/domain/mapping/events';
import { questionStatus } from '../../src/lib/domain/scoring/question-status';
import { pageOne, runsOf } from '../support/document-text';
import { newSession, shippedInstrument } from '../support/open-session';
import { beginTalk } from '../support/talk';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

async function talking() {
	const made = await newSession(instrument);
	await beginTalk(made.session);
	return made;
}

const handover = (session: MappingSession) =>
	handoverOf(session, { example: false, handwriting: false });
const linesOf = (session: MappingSession, id: string) =>
	handover(session).sections.find((section) => section.id === id)?.lines ?? [];
const question = (id: string) => instrument.interview.questions.find((q) => q.id === id)!;
const plain = (inline: Inline) => inline.map(({ text }) => text).join('');

/** Items of the lists of the report, as plain text. */
function listed(session: MappingSession, language: 'sv' | 'en'): readonly string[] {
	const { blocks } = buildReportDocument(handover(session), language);
	return blocks.flatMap((block) => (block.type === 'list' ? block.items.map(plain) : []));
}

describe('the bank of questions', () => {
	// The interview bank: 52 questions, 24 of them core, ten sections.
	it('holds questions 1 to 52, each once and in order, 24 of them core', () => {
		const { questions, sections } = instrument.interview;
		expect(questions.map(({ number }) => number)).toEqual(
			Array.from({ length: 52 }, (_, at) => at + 1)
		);
		expect(questions.filter(({ core }) => core).map(({ number }) => number)).toEqual([
			1, 2, 3, 4, 5, 8, 10, 11, 13, 17, 18, 23, 24, 31, 32, 36, 37, 38, 40, 43, 44, 49, 50, 52
		]);
		expect(sections).toHaveLength(10);
	});

	it('has a gloss of everything a question says to the participant', () => {
		for (const one of instrument.interview.questions) {
			for (const key of questionTexts(one)) {
				expect(glossOf(instrument, key, 'sv'), key).toBeTruthy();
				expect(glossOf(instrument, key, 'en'), key).toBeTruthy();
			}
		}
		expect(glossOf(instrument, 'q.34.row.bankId', 'sv')).toBe('Använda BankID');
		expect(glossOf(instrument, 'q.34.o.withHelp', 'en')).toBe('With help');
	});
});

describe('a question with rows, for the participant alone', () => {
	it('is a screen for each row, kept as it is answered', async () => {
		const { session } = await talking();
		const tablet = new Tablet();
		tablet.task = { kind: 'question', question: 'q34' };
		const words = () => ({
			instrument,
			language: 'ar',
			variety: null,
			address: session.state.address
		});
		const led = programmeOf({ session, tablet, words, checkSound: () => undefined });
		const met: string[] = [];
		const ways = ['withHelp', 'yes', null, 'notYet'];
		for (let at = 0; led?.current && at < 9; at++) {
			const { id, prompt, hint, options, shown } = led.current;
			expect(shown?.picture).toBeTruthy();
			met.push(id);
			expect(prompt?.text).toBeTruthy();
			expect(hint?.ref).toContain('q.34');
			expect(options?.all.map((option) => option.id)).toEqual(['yes', 'withHelp', 'notYet']);
			const way = ways[at];
			if (way) {
				led.current.choose?.(way);
				expect(led.current.options?.selected).toEqual([way]);
			}
			led.advance();
		}
		expect(met).toEqual(['q34.bankId', 'q34.email', 'q34.booking', 'q34.paying']);
		expect(session.state.questions['q34']).toMatchObject({
			answer: { rated: { bankId: 'withHelp', email: 'yes', paying: 'notYet' } },
			answeredBy: 'participant'
		});
	});
});

describe('a question with rows, read back and handed over', () => {
	it('says each row with its way, in the order of the question', async () => {
		const { session } = await talking();
		await rateRow(session, 'q34', 'booking', 'yes');
		await rateRow(session, 'q34', 'bankId', 'withHelp');
		const back = readLines('digital', session.state, instrument);
		expect(back.map(({ text, keys }) => [text.sv, keys])).toEqual([
			['BankID: med hjälp', ['q.34.row.bankId', 'q.34.o.withHelp']],
			['Boka tid: själv', ['q.34.row.booking', 'q.34.o.yes']]
		]);
		await release(session, 'digital', true);
		expect(linesOf(session, 'digital').map(({ text }) => text)).toEqual([
			{ sv: 'BankID: med hjälp', en: 'BankID: with help' },
			{ sv: 'Boka tid: själv', en: 'Booking a time: without help' }
		]);
	});
});

describe('an answer read back', () => {
	it('is heard after its question, once', async () => {
		const { session } = await talking();
		for (const [id, options] of [
			['q21', ['notYet']],
			['q22', ['growing', 'cooking']]
		] as const)
			await session.record('question.answered', {
				question: id,
				answer: { options: [...options] },
				by: 'participant'
			});
		expect(readLines('work', session.state, instrument).map(({ keys }) => keys)).toEqual([
			['q.21', 'q.21.o.notYet'],
			['q.22', 'q.22.o.growing'],
			['q.22.o.cooking']
		]);
	});
});

describe('further questions', () => {
	it('stand in the report where they were asked and released; only core ones are counted', async () => {
		const { session } = await talking();
		await session.record('question.answered', {
			question: 'q30',
			answer: { options: ['tell'] },
			by: 'pedagogue'
		});
		await session.record('question.noted', { question: 'q46', text: 'Sitta nära.', later: false });
		expect(handover(session).sections).toEqual([]);
		await release(session, 'everyday', true);
		await release(session, 'conditions', true);
		expect(linesOf(session, 'everyday').map(({ text }) => text.sv)).toEqual([
			'Berättar eller sjunger hemma'
		]);
		expect(linesOf(session, 'conditions').map(({ text }) => text.sv)).toContain('Sitta nära.');
		const counted = handover(session).sections.flatMap(({ questions }) => questions);
		expect(counted.map(({ id }) => id)).toEqual(['q23', 'q24', 'q43', 'q44']);
		expect(listed(session, 'sv')).toContain('Berättar eller sjunger hemma.');
	});

	it('every one of them lands in the section it names', async () => {
		const { session } = await talking();
		for (const { id } of instrument.interview.questions)
			await session.record('question.noted', { question: id, text: `Om ${id}.`, later: false });
		for (const one of instrument.interview.questions) await release(session, one.lands, true);
		for (const { id, lands } of instrument.interview.questions) {
			const lines = lands === 'goals' ? handover(session).goals : linesOf(session, lands);
			expect(
				lines.map(({ text }) => text.sv),
				id
			).toContain(`Om ${id}.`);
			expect(questionStatus(question(id), session.state)).toBe('asked');
		}
	});
});

const ROOF = {
	what: 'Lägger tegeltak',
	learned: 'Av min farbror, sex år',
	shown: 'Ritade ett tak',
	resembles: 'Murare'
};
const SONGS = { what: 'Sjunger visor på bröllop', learned: '', shown: 'Sjöng en', resembles: '' };

/** Two pieces of know-how, told. */
async function skilled() {
	const made = await talking();
	const [roof, songs] = [made.session.newId(), made.session.newId()];
	await tellSkill(made.session, roof, ROOF);
	await tellSkill(made.session, songs, SONGS);
	return { ...made, roof, songs };
}

describe('know-how without papers', () => {
	it('is read back and handed over in the person’s own words, each field by itself', async () => {
		const { session } = await skilled();
		const back = readLines('work', session.state, instrument);
		expect(back.map(({ text }) => text.sv)).toEqual([
			'Lägger tegeltak',
			'Lärde sig det: Av min farbror, sex år',
			'Visade eller berättade: Ritade ett tak',
			'Liknar yrket: murare',
			'Sjunger visor på bröllop',
			'Visade eller berättade: Sjöng en'
		]);
		// Nobody has these words in the participant's language: the interpreter reads them.
		expect(back.every(({ keys }) => keys.length === 0)).toBe(true);
		await release(session, 'work', true);
		expect(linesOf(session, 'work').map(({ ref, kind }) => `${ref} ${kind}`)).toEqual([
			'skill.1 note',
			'skill.1.learned note',
			'skill.1.shown note',
			'skill.1.resembles fact',
			'skill.2 note',
			'skill.2.shown note'
		]);
		expect(linesOf(session, 'work')[3]?.text.en).toBe('Resembles the occupation: bricklayer');
		expect(v.is(HandoverSchema, handover(session))).toBe(true);
	});

	it('is one item each in the report, and on its first page', async () => {
		const { session } = await skilled();
		await release(session, 'work', true);
		const about = (text: string) => /^K(unnande|now-how),/.test(text);
		expect(listed(session, 'sv').filter(about)).toEqual([
			'Kunnande, med egna ord: Lägger tegeltak. Lärde sig det: Av min farbror, sex år. ' +
				'Visade eller berättade: Ritade ett tak. Liknar yrket: murare.',
			'Kunnande, med egna ord: Sjunger visor på bröllop. Visade eller berättade: Sjöng en.'
		]);
		expect(listed(session, 'en').find(about)).toBe(
			'Know-how, in own words: Lägger tegeltak. Learned it: Av min farbror, sex år. ' +
				'Shown or told: Ritade ett tak. Resembles the occupation: bricklayer.'
		);
		const first = runsOf(pageOne(buildReportDocument(handover(session), 'sv')));
		const words = first.map(({ text }) => text).join('');
		for (const part of [ROOF.what, 'Liknar yrket: murare', SONGS.what])
			expect(words).toContain(part);
	});

	it('leaves with nothing else than the part it belongs to', async () => {
		const { session } = await skilled();
		for (const section of ['languages', 'canDo', 'everyday'] as const)
			await release(session, section, true);
		expect(JSON.stringify(handover(session))).not.toMatch(/tegeltak|farbror|bröllop/);
	});

	it('is told again, struck and taken back; an empty one is never written', async () => {
		const { session, reopen, roof, songs } = await skilled();
		expect(await tellSkill(session, session.newId(), { learned: 'Hemma' })).toBe('missing');
		const before = session.events.length;
		expect(await tellSkill(session, roof, { what: ROOF.what })).toBe('same');
		expect(session.events).toHaveLength(before);
		await tellSkill(session, roof, { what: 'Lägger tak' });
		await strikeSkill(session, songs);
		expect(session.state.skills).toMatchObject([{ skill: roof, what: 'Lägger tak' }]);
		await takeBackStrike(session, songs);
		expect(session.state.skills.map(({ what }) => what)).toEqual(['Lägger tak', SONGS.what]);
		await session.retry();
		expect((await reopen()).state.skills).toEqual(session.state.skills);
	});

	it('is nowhere in the vault once its part was erased, what was struck included', async () => {
		const { session, vault, songs } = await skilled();
		await strikeSkill(session, songs);
		await session.retry();
		const kept = async () => JSON.stringify(await vault.read(session.id));
		expect(await kept()).toMatch(/tegeltak.*bröllop/s);
		expect((await eraseSection(session, 'work')).ok).toBe(true);
		expect(await kept()).not.toMatch(/tegeltak|farbror|bröllop/);
		expect(session.state.skills).toEqual([]);
	});

	it('is an event that has to say what the person can', () => {
		const event = {
			id: 'event-0000000000',
			time: '0123456789ab-0000-device-a',
			type: 'skill.noted',
			instrument: 'x@1.0.0',
			payload: { skill: 'skill-0000000000', ...ROOF, struck: false }
		};
		expect(parseEvent(event)).not.toBeNull();
		expect(parseEvent({ ...event, payload: { ...event.payload, what: '' } })).toBeNull();
	});
});
