import { beforeAll, describe, expect, it } from 'vitest';
import { exampleHandovers } from '../../scripts/example-handovers';
import { drawingsOf } from '../../scripts/report/drawings';
import { buildHandover } from '../../src/lib/domain/handover/build';
import type { Block, ReportDocument } from '../../src/lib/domain/handover/document/model';
import {
	buildParticipantDocument,
	participantPictures
} from '../../src/lib/domain/handover/document/participant';
import type { Handover } from '../../src/lib/domain/handover/handover';
import { parsePageCode } from '../../src/lib/domain/handover/page/code';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { EMPTY_MAPPING } from '../../src/lib/domain/mapping/state';
import { ALIAS, canaryInstrument, canaryMapping, TALK } from '../support/canary-mapping';
import { outline, runsOf } from '../support/document-text';
import { realInstrument } from '../support/real-instrument';

const ADDRESS = 'https://spraksteg.karlstad.se';

let instrument: Instrument;
let handovers: readonly Handover[];
beforeAll(async () => {
	instrument = await realInstrument();
	handovers = exampleHandovers(instrument).map(({ handover }) => handover);
});

function handoverOf(alias: string): Handover {
	const handover = handovers.find(({ participant }) => participant.alias === alias);
	if (!handover) throw new Error(`no ${alias}`);
	return handover;
}

function page(
	handover: Handover,
	address: string | null = ADDRESS,
	language: 'sv' | 'en' = 'sv'
): ReportDocument {
	const drawings = drawingsOf('spraksteg', participantPictures(handover));
	return buildParticipantDocument(handover, language, { drawings, address });
}

type Pictured = Extract<Block, { type: 'pictured' }>;
const rows = ({ blocks }: ReportDocument): readonly Pictured[] =>
	blocks.filter((block): block is Pictured => block.type === 'pictured' && !block.small);
const text = (key: string, language: string) =>
	instrument.languages[language]?.texts?.[key]?.text ?? `no ${key}`;
const codeOf = ({ blocks }: ReportDocument) =>
	blocks
		.flatMap((block) => (block.type === 'columns' ? block.columns.flat() : [block]))
		.flatMap((block) => (block.type === 'qrCode' ? [block] : []))[0];

describe('the participant’s page', () => {
	it('has headings in the own language with the staff language beside', () => {
		expect(outline(page(handoverOf('Hodan')).blocks)).toEqual([
			'# Hodan | 17 november 2026',
			`## ${text('section.canDo', 'so')} | Det här kan jag`,
			`## ${text('section.goals', 'so')} | ${text('section.goals', 'sv')}`
		]);
	});

	it('says each line in the own language and direction, with Swedish under it, and draws it', () => {
		for (const [alias, lang, dir] of [
			['Hodan', 'so', 'ltr'],
			['Salma', 'ar', 'rtl'],
			['Amina', 'ar', 'rtl']
		] as const) {
			const document = page(handoverOf(alias));
			expect(document.main).toEqual({ lang, dir });
			expect(rows(document).length).toBeGreaterThan(5);
			for (const { inline, under, drawing } of rows(document)) {
				expect(inline[0]).toMatchObject({ lang, dir });
				expect(under[0]).toMatchObject({ lang: 'sv', dir: 'ltr' });
				expect(drawing?.shapes.length).toBeGreaterThan(0);
			}
		}
		const [first] = rows(page(handoverOf('Salma'), ADDRESS, 'en'));
		expect(first?.under[0]?.lang).toBe('en');
		const canDo = handoverOf('Salma').sections.find(({ id }) => id === 'canDo');
		expect(canDo?.lines.map(({ text }) => text.en)).toContain(first?.under[0]?.text);
	});

	it('says of goals what the participant said, not what the report says', () => {
		const said = rows(page(handoverOf('Hodan'))).map(({ under }) => under[0]?.text);
		expect(said).toContain('Jag vill prata med människor.');
		expect(said.filter((one) => one?.startsWith('Vill'))).toEqual([]);
	});

	it('sets the pedagogue’s Swedish small, never where the own language stands', () => {
		const typed = rows(page(handoverOf('Yusuf'))).filter(({ inline }) => inline.length === 0);
		expect(typed.map(({ under }) => under[0]?.text)).toEqual([
			'Läsa ritningar och beställningar på svenska.'
		]);
	});

	it('speaks to a woman as to a woman', () => {
		const canary = canaryInstrument(instrument);
		const talk = canary.languages[TALK];
		if (!talk) throw new Error('no talk language');
		const texts = {
			...talk.texts,
			'line.R4.shown.words': {
				text: 'to anyone',
				f: { text: 'to a woman' },
				m: { text: 'to a man' },
				status: 'draft' as const
			}
		};
		const forms = { ...canary, languages: { ...canary.languages, [TALK]: { ...talk, texts } } };
		const { state } = canaryMapping(forms);
		const released = { release: 'released', right: true, at: 0 } as const;
		const sections = { canDo: released, readingWriting: released, setting: released };
		const said = (address: 'f' | 'm' | null) =>
			JSON.stringify(
				page(
					buildHandover({ ...state, sections, address }, { alias: ALIAS }, forms, {
						made: '2026-11-21',
						receiver: '',
						example: false
					})
				)
			).match(/to (anyone|a woman|a man)/)?.[0];
		expect([said('f'), said('m'), said(null)]).toEqual(['to a woman', 'to a man', 'to anyone']);
	});

	it('carries ids and the language in its code, and nothing of the person', () => {
		const handover = handoverOf('Salma');
		const link = new URL(codeOf(page(handover))?.text ?? 'about:blank');
		expect(`${link.origin}${link.pathname}${link.search}`).toBe(`${ADDRESS}/page`);
		const ids = new Set(instrument.report.sv.lines.map(({ id }) => id));
		const read = parsePageCode(link.hash, {
			language: (tag) => tag === 'ar',
			line: (id) => ids.has(id)
		});
		const lines = handover.sections.find(({ id }) => id === 'canDo')?.lines ?? [];
		const expected = lines.map(({ ref }) => ref).filter((ref) => ref !== 'note');
		expect(read).toEqual({ ok: true, value: { language: 'ar', lines: expected } });
		// Everything after the # is accounted for: version, language, ids.
		expect(link.hash).toBe(`#1/ar/${expected.join(',')}`);
	});

	it('has no code without an address, nor without a line to listen to', () => {
		expect(codeOf(page(handoverOf('Salma'), null))).toBeUndefined();
		const { sections, ...rest } = handoverOf('Salma');
		expect(codeOf(page({ ...rest, sections: [] }))).toBeUndefined();
		expect(sections.length).toBeGreaterThan(0);
	});

	it('is a sound page where nothing was released', () => {
		const nothing = buildHandover(EMPTY_MAPPING, { alias: 'Ny' }, instrument, {
			made: '2026-11-21',
			receiver: '',
			example: false
		});
		const said = runsOf(page(nothing).blocks).map(({ text }) => text);
		expect(said).toContain('Ny');
		expect(said).toContain('Här kommer det som jag har visat att jag kan.');
		expect(said.every((one) => one !== '' && !/undefined|null|\{/.test(one))).toBe(true);
	});

	it('lets nobody turn the page around', () => {
		const { participant: _, ...rest } = handoverOf('Salma');
		const alias = '\u202EamlaS\uD800 \u2067x';
		const said = JSON.stringify(page({ ...rest, participant: { alias } }).blocks);
		expect(said).toContain('amlaS\uFFFD x');
		expect(said).not.toMatch(/[\u202A-\u202E\u2067]|\\ud800/i);
	});
});
