import { beforeAll, describe, expect, it } from 'vitest';
import { exampleHandovers } from '../../scripts/example-handovers';
import { buildReportDocument } from '../../src/lib/domain/handover/document/build';
import type { Block } from '../../src/lib/domain/handover/document/model';
import type { Handover } from '../../src/lib/domain/handover/handover';
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
			'### Nästa steg i undervisningen',
			'### Överenskommet nästa steg',
			'### Studieplan',
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
		expect(text).toContain('W1: visat enligt pedagogen, på väg enligt regeln.');
	});

	it('says with every foreign run which language it is, and what stands in for it', () => {
		const foreign = documents().flatMap(({ blocks }) =>
			runsOf(blocks).filter(({ text }) => /\p{Script=Arabic}/u.test(text))
		);
		expect(foreign.length).toBeGreaterThan(0);
		for (const run of foreign) {
			expect(run).toMatchObject({ lang: 'ar', dir: 'rtl' });
			expect(run.instead).toBeTruthy();
			expect(run.instead).not.toMatch(/\p{Script=Arabic}/u);
		}
	});

	it('marks Swedish notes as Swedish in the English report', () => {
		const runs = runsOf(buildReportDocument(handoverOf('Salma'), 'en').blocks);
		const note = runs.filter(({ text }) => text.includes('Storkök'));
		expect(note.map(({ lang }) => lang)).toEqual(['sv', 'sv']);
	});

	it('keeps numbers whole inside text from the right', () => {
		const handover = handoverOf('Salma');
		const phone = 'الهاتف 070-123 45 67';
		const note = { ref: 'note', kind: 'note' as const, text: { sv: phone, en: phone } };
		const sections = handover.sections.map((section) => ({ ...section, lines: [note] }));
		const text = JSON.stringify(buildReportDocument({ ...handover, sections }, 'sv'));
		expect(text).toContain('\u2066070-123 45 67\u2069');
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
