import { beforeAll, describe, expect, it } from 'vitest';
import { exampleHandovers } from '../../scripts/example-handovers';
import { buildHandover } from '../../src/lib/domain/handover/build';
import { buildReportDocument } from '../../src/lib/domain/handover/document/build';
import type { Block } from '../../src/lib/domain/handover/document/model';
import type { Handover } from '../../src/lib/domain/handover/handover';
import { EMPTY_MAPPING } from '../../src/lib/domain/mapping/state';
import { readFonts } from '../../src/lib/infra/report/font/read-fonts';
import { Fonts } from '../../src/lib/infra/report/text/fonts';
import { writeReport } from '../../src/lib/infra/report/write-report';
import { outline, pageOne, runsOf } from '../support/document-text';
import { realInstrument } from '../support/real-instrument';

let handovers: Readonly<Record<string, Handover>>;
beforeAll(async () => {
	const made = exampleHandovers(await realInstrument());
	handovers = Object.fromEntries(
		made.map(({ handover }) => [handover.participant.alias, handover])
	);
});

function handoverOf(alias: string): Handover {
	const handover = handovers[alias];
	if (!handover) throw new Error(`no ${alias}`);
	return handover;
}

const LANGUAGES = ['sv', 'en'] as const;
const documents = () =>
	Object.values(handovers).flatMap((handover) =>
		LANGUAGES.map((language) => buildReportDocument(handover, language))
	);

/** The same with sixty can-do lines. */
function withManyLines(handover: Handover): Handover {
	const lines = Array.from({ length: 60 }, (_, at) => ({
		ref: `q${at}.x`,
		kind: 'canDo' as const,
		key: `line.q${at}.x`,
		text: { sv: `Kan göra en sak till, nummer ${at}.`, en: `Can do one thing more, number ${at}.` }
	}));
	return {
		...handover,
		sections: handover.sections.map((section) =>
			section.id === 'canDo' ? { ...section, lines } : section
		)
	};
}

describe('the teacher’s report', () => {
	it('sets strengths first, then ladders, life, next steps and open ends', () => {
		const document = buildReportDocument(handoverOf('Salma'), 'sv');
		expect(outline(pageOne(document))).toEqual([
			'# Salma',
			'## Det här kan jag',
			'## Läsa och skriva, steg för steg',
			'### Språk',
			'### Skola',
			'### Arbete och kunnande',
			'### Telefon och dator',
			'### Förutsättningar',
			'### Mål',
			'### Svenska och SFI',
			'### Studieplan',
			'### Nästa steg i undervisningen',
			'### Överenskommet nästa steg',
			'### Inte prövat, och varför',
			'### Oklart, och vad som kan reda ut det',
			'### Skäl som talar för en studieväg (lärarens beslut)'
		]);
	});

	it('draws a ladder from the lowest step up, with its words', () => {
		const blocks = pageOne(buildReportDocument(handoverOf('Salma'), 'sv'));
		const ladders = blocks.flatMap((block) =>
			block.type === 'columns' ? block.columns.flat().filter(({ type }) => type === 'ladder') : []
		);
		expect(ladders[0]).toEqual({
			type: 'ladder',
			title: [
				{ text: 'Arabiska', lang: 'sv', dir: 'ltr', strong: true },
				{ text: ' ', lang: 'sv', dir: 'ltr' },
				{ text: 'العربية', lang: 'ar', dir: 'rtl', strong: true },
				{ text: ' läsa', lang: 'sv', dir: 'ltr' }
			],
			alt: 'Arabiska läsa. R0 visat, R1 visat, R2 visat, R3 på väg, R4 oklart, R5 inte prövat, R6 inte prövat, R7 inte prövat.',
			rungs: [
				{ label: 'R0', outcome: 'shown' },
				{ label: 'R1', outcome: 'shown' },
				{ label: 'R2', outcome: 'shown' },
				{ label: 'R3', outcome: 'emerging' },
				{ label: 'R4', outcome: 'unclear' },
				...['R5', 'R6', 'R7'].map((label) => ({ label, outcome: 'notTried' as const }))
			],
			caption: [
				{
					text: 'På väg: R3 Stavelser och korta ord. Oklart: R4 Ord och bild.',
					lang: 'sv',
					dir: 'ltr'
				}
			]
		} satisfies Block);
	});

	it('draws covered steps as part of the step that covers them, and no gap', () => {
		const document = buildReportDocument(handoverOf('Yusuf'), 'sv');
		const text = JSON.stringify(pageOne(document));
		expect(text).toContain('"label":"R2","outcome":"notTried","coveredBy":"R4"');
		expect(text).toContain('W7: kartläggningen kom inte dit.');
		expect(text).not.toContain('R0–');
	});

	it('tells neighbours together, and cluster words beside the ladder, not as a stair', () => {
		const yusuf = JSON.stringify(pageOne(buildReportDocument(handoverOf('Yusuf'), 'sv')));
		expect(yusuf).toContain('L-R3–L-R5 och L-W2–L-W5: personen valde att sluta där.');
		const hodan = JSON.stringify(pageOne(buildReportDocument(handoverOf('Hodan'), 'sv')));
		expect(hodan).not.toContain('"label":"L-R3c"');
		expect(hodan).toContain('L-R3c Ord med konsonantgrupper');
	});

	it('names LASLLIAM for the Latin strand alone, a skill at a time, with its caveat', () => {
		const text = JSON.stringify(buildReportDocument(handoverOf('Hodan'), 'sv'));
		const said = text.match(/[^"]*LASLLIAM[^"]*/g) ?? [];
		expect(said).toHaveLength(2);
		for (const line of said)
			expect(line).toMatch(/^L-[RW]\d .*Motsvarar ungefär LASLLIAM.*ej normerad/);
	});

	it('has no counts and no percentages on page one', () => {
		for (const document of documents()) {
			const text = JSON.stringify(pageOne(document));
			expect(text).not.toMatch(/\d\s*(%|procent|per ?cent)/i);
			expect(text).not.toMatch(/\d+\s*(av|of|\/)\s*\d+/);
		}
	});

	it('has the counts in the evidence, each opened step with its rule', () => {
		const text = JSON.stringify(buildReportDocument(handoverOf('Salma'), 'sv').blocks);
		expect(text).toContain('18 av 24');
		expect(text).toContain('visat från 18, på väg från 11');
		expect(text).toContain('visat; enligt regeln på väg');
		expect(text).toContain('W1: visat enligt pedagogen, på väg enligt regeln.');
	});

	it('says with every foreign run which language it is', () => {
		const foreign = documents().flatMap(({ blocks }) =>
			runsOf(blocks).filter(({ text }) => /\p{Script=Arabic}/u.test(text))
		);
		expect(foreign.length).toBeGreaterThan(0);
		for (const run of foreign) expect(run).toMatchObject({ lang: 'ar', dir: 'rtl' });
	});

	it('sets the own words beside the report’s, so that a line can be pointed at', () => {
		for (const [alias, lang, dir] of [
			['Hodan', 'so', 'ltr'],
			['Salma', 'ar', 'rtl']
		] as const) {
			const handover = handoverOf(alias);
			const blocks = buildReportDocument(handover, 'en').blocks;
			const table = blocks.find(
				(block) => block.type === 'table' && block.head[0] === 'In English'
			);
			const rows = table?.type === 'table' ? table.rows : [];
			const canDo = handover.sections.find(({ id }) => id === 'canDo')?.lines ?? [];
			for (const { text, kind, ref } of canDo.filter(({ ref }) => ref !== 'note')) {
				const row = rows.find(([first]) => first?.[0]?.text === text.en);
				expect(row?.[1]?.[0], `${kind} ${ref}`).toMatchObject({ lang, dir });
			}
			expect(JSON.stringify(rows)).not.toContain('page.');
		}
	});

	it('says which core questions were asked, declined and not asked', () => {
		const told = outline(buildReportDocument(handoverOf('Yusuf'), 'sv').blocks);
		const at = told.indexOf('## Kärnfrågor');
		expect(told.slice(at + 1, at + 3)).toEqual(['### Ställda', '### Ville inte svara']);
		const amina = outline(buildReportDocument(handoverOf('Amina'), 'sv').blocks);
		expect(amina).toContain('### Inte ställda');
	});

	it('keeps to the most telling lines on page one, and has all of them on page two', () => {
		const document = buildReportDocument(withManyLines(handoverOf('Salma')), 'sv');
		const said = (blocks: readonly Block[]) =>
			runsOf(blocks).filter(({ text }) => text.startsWith('Kan göra en sak till')).length;
		const first = pageOne(document);
		expect(said(first)).toBeLessThanOrEqual(24);
		expect(JSON.stringify(first)).toContain('Mer står under ”Det här kan jag, allt”');
		expect(said(document.blocks.slice(first.length))).toBe(60);
	});

	it('marks Swedish notes as Swedish in the English report', () => {
		const runs = runsOf(buildReportDocument(handoverOf('Salma'), 'en').blocks);
		const note = runs.filter(({ text }) => text.includes('Storkök'));
		expect(note.length).toBeGreaterThan(0);
		for (const { lang } of note) expect(lang).toBe('sv');
	});

	it('keeps numbers whole inside text from the right', () => {
		const handover = handoverOf('Salma');
		const phone = 'الهاتف 070-123 45 67';
		const note = { ref: 'note', kind: 'note' as const, text: { sv: phone, en: phone } };
		const sections = handover.sections.map((section) => ({ ...section, lines: [note] }));
		const text = JSON.stringify(buildReportDocument({ ...handover, sections }, 'sv'));
		expect(text).toContain('\u2066070-123 45 67\u2069');
	});

	it('is a sound document where nothing was released', async () => {
		const nothing = buildHandover(EMPTY_MAPPING, { alias: 'Ny' }, await realInstrument(), {
			made: '2026-11-21',
			receiver: '',
			example: false
		});
		for (const language of LANGUAGES) {
			const { blocks } = buildReportDocument(nothing, language);
			expect(outline(blocks)).toEqual(['# Ny', expect.stringMatching(/Om underlaget|About/)]);
			for (const { text } of runsOf(blocks)) expect(text).toMatch(/^(?!.*(undefined|null|\{)).+$/);
		}
	});

	it('has page one on one page', () => {
		const fonts = new Fonts(readFonts());
		const many = Object.values(handovers).map((one) =>
			buildReportDocument(withManyLines(one), 'sv')
		);
		for (const document of [...documents(), ...many]) {
			const one = { ...document, blocks: pageOne(document) };
			const { pdf } = writeReport(one, { made: '2026-11-21' }, fonts);
			const pages = new TextDecoder('latin1').decode(pdf).match(/\/Type ?\/Page\b/g);
			expect(pages).toHaveLength(1);
		}
	});

	it('says what is example, draft and not normed, and names nobody in the title', () => {
		for (const document of documents()) {
			const text = JSON.stringify(document.blocks);
			expect(text).toMatch(/Ej normerat, ett samtalsunderlag|Not normed; a basis/);
			expect(text).toMatch(/Påhittad person|A fictitious person/);
			expect(text).toMatch(/är utkast|are drafts/);
			expect(document.footer).toContain('{page}');
			expect(`${document.title}${document.footer}`).not.toMatch(/Amina|Salma|Yusuf/);
		}
	});
});
