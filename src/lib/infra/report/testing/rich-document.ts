import type { Block, Inline, ReportDocument, Rung } from '$lib/domain/handover/document/model';
import type { Outcome } from '$lib/domain/mapping/outcome';
import type { Stroke } from '$lib/domain/mapping/stroke';

/** A fictitious person's report of three pages, with every kind of block. */
export const sv = (text: string, strong = false): Inline => [
	{ text, lang: 'sv', dir: 'ltr', ...(strong ? { strong } : {}) }
];

const h = (level: 1 | 2 | 3, text: string): Block => ({ type: 'heading', level, inline: sv(text) });
const p = (text: string): Block => ({ type: 'paragraph', inline: sv(text) });

function rungs(prefix: string, from: number, outcomes: readonly Outcome[]): Rung[] {
	return outcomes.map((outcome, i) => ({ label: `${prefix}${from + i}`, outcome }));
}

function ladder(language: string, part: string, all: readonly Rung[], caption: string): Block {
	return {
		type: 'ladder',
		title: [...sv(language, true), ...sv(` ${part}`)],
		alt: caption,
		rungs: all,
		caption: sv(caption)
	};
}

const later: Outcome[] = ['notTried', 'notTried', 'notTried'];
const covered = (all: readonly Rung[], upTo: number, step: string): Rung[] =>
	all.map((rung, i) => (i < upTo ? { ...rung, coveredBy: step } : rung));

function wave(length: number, height: number): Stroke {
	const x = Array.from({ length }, (_, i) => 100 + i * 8);
	return {
		pointer: 'pen',
		at: 0,
		x,
		y: x.map((_, i) => 200 + Math.sin(i / 3) * height),
		t: x.map((_, i) => i * 16),
		p: x.map(() => 0.5)
	};
}

const head: Block[] = [
	{
		type: 'columns',
		columns: [
			[{ type: 'paragraph', inline: sv('Överlämning till SFI-lärare', true) }, h(1, 'Salma')],
			[
				{
					type: 'facts',
					rows: [
						{ term: 'Samtal', value: sv('18 och 21 november 2026') },
						{ term: 'Pedagog', value: sv('Karin L., Karlstad') },
						{ term: 'På språket', value: sv('arabiska, sudanesisk varietet') },
						{ term: 'Språkhjälp', value: sv('Amina H., auktoriserad tolk, på plats') }
					]
				}
			]
		]
	},
	{ type: 'rule' }
];

const canDo: Block[] = [
	h(2, 'Det här kan jag'),
	{
		type: 'list',
		marker: 'check',
		columns: 2,
		items: [
			[
				...sv('Läser enkla vanliga ord på arabiska och förstår dem: '),
				{ text: 'باب، كتاب، سمك', lang: 'ar', dir: 'rtl' }
			],
			sv('Läser arabiska stavelser och korta ord hon hör'),
			sv('Kopplar ihop arabiska bokstäver och ljud'),
			sv('Skriver namn och telefonnummer ur minnet'),
			sv('Hittar skyltar, priser och logotyper i vardagen'),
			sv('Känner igen sitt namn med latinska bokstäver'),
			sv('Har planerat mat och inköp för trettio personer')
		]
	},
	{ type: 'rule' }
];

const arabic: Inline = [
	...sv('Arabiska ', true),
	{ text: 'العربية', lang: 'ar', dir: 'rtl', strong: true }
];

const steps: Block[] = [
	h(2, 'Läsa och skriva, steg för steg'),
	{
		type: 'legend',
		entries: [
			{ outcome: 'shown', word: 'visat' },
			{ outcome: 'emerging', word: 'på väg' },
			{ outcome: 'tried', word: 'inte än' },
			{ outcome: 'unclear', word: 'oklart' },
			{ outcome: 'notTried', word: 'inte prövat' }
		]
	},
	{
		type: 'columns',
		columns: [
			[
				{
					type: 'ladder',
					title: [...arabic, ...sv(' läsa')],
					alt: 'R0 till R3 visat, R4 på väg, R5 oklart, R6 och R7 inte prövat',
					rungs: rungs('R', 0, [
						...(['shown', 'shown', 'shown', 'shown', 'emerging', 'unclear'] as const),
						...later.slice(1)
					]),
					caption: sv('Läser ord på väg. Meningar oklart: rösten var inte granskad.')
				}
			],
			[
				ladder(
					'Arabiska',
					'skriva',
					covered(
						rungs('W', 0, ['notTried', 'notTried', 'notTried', 'shown', 'emerging', ...later]),
						3,
						'W3'
					),
					'Skriver ord efter ljud på väg. Flyt och säkert penngrepp.'
				)
			]
		]
	},
	{
		type: 'columns',
		columns: [
			[
				ladder(
					'Latin, svenska',
					'läsa',
					rungs('L-R', 1, ['shown', 'emerging', ...later]),
					'Motsvarar ungefär LASLLIAM 1.'
				)
			],
			[
				ladder(
					'Latin, svenska',
					'skriva',
					rungs('L-W', 1, ['shown', 'tried', ...later]),
					'Skriver av säkert, namnet ur minnet på väg.'
				)
			]
		]
	},
	{ type: 'rule' }
];

const rest: Block[] = [
	{
		type: 'columns',
		columns: [
			[
				h(3, 'Språk'),
				p('Arabiska (talar, läser, skriver lite) · fur (talar, hemma) · svenska (talar lite)'),
				h(3, 'Skola'),
				p('Cirka 3 år, arabiska, två avbrott. Koranskola 1 år. SFI vår 2025, kurs A.'),
				h(3, 'Arbete och kunnande'),
				p('Storkök och inköp, tio år. Räknar i huvudet.')
			],
			[
				h(3, 'Gör så här i vardagen'),
				p('Ber dottern läsa brev, låter telefonen läsa upp, känner igen logotyper.'),
				h(3, 'Förutsättningar'),
				p('Läsglasögon, stor text. Paus efter 40 minuter. Hämtar barn 15.30.'),
				h(3, 'Mål, studieplan'),
				p('Läsa barnens veckobrev. Arbeta i skolkök. Vet inte vad studieplanen är.')
			],
			[
				{
					type: 'panel',
					blocks: [
						h(2, 'Nästa steg i undervisningen'),
						{
							type: 'list',
							marker: 'dash',
							items: [
								sv('Arabiska ord med bestämd form: befäst med vardagsord'),
								sv('Svenska ljud till bokstäver hon redan ser: a o s m l i'),
								sv('Muntligt först: kök, mat, inköp')
							]
						}
					]
				}
			]
		]
	},
	{ type: 'rule' },
	{
		type: 'columns',
		columns: [
			[
				h(3, 'Inte prövat, och varför'),
				p('Läsa R6–R7 och skriva W5–W7 på arabiska: tiden tog slut, prövas gärna senare.')
			],
			[
				{
					type: 'list',
					marker: 'check',
					items: [sv('Salma har hört och godkänt innehållet, 21 november 2026.')]
				}
			]
		]
	},
	h(3, 'Skäl som talar för en studieväg (lärarens beslut)'),
	p('Den alfabetiska principen finns på arabiska (R3 visat). Talar för studieväg 1 -> latin.')
];

const evidence: Block[] = [
	{ type: 'pageBreak' },
	h(2, 'Belägg steg för steg'),
	{
		type: 'facts',
		rows: [
			{ term: 'Instrument', value: sv('spraksteg 1.2, texter på arabiska: utkast, ej normerade') },
			{ term: 'Röst', value: sv('Språkstöd läste upp; tolk på telefon vid R4') }
		]
	},
	{
		type: 'table',
		head: ['Steg', 'Utfall', 'Belägg', 'Röst och hjälp'],
		widths: [1.2, 1, 3, 2],
		rows: Array.from({ length: 34 }, (_, i) => [
			sv(`R${i % 8} Rad ${i + 1}`, true),
			sv(i % 3 === 0 ? 'visat' : 'på väg'),
			sv(
				i % 4 === 0
					? 'Sex av åtta rätt utan hjälp i form A; valde säkert mellan ord som skiljer sig i ett tecken, och rättade sig själv två gånger.'
					: 'Sex av åtta rätt utan hjälp.'
			),
			i % 5 === 0
				? [{ text: 'قرأت ببطء', lang: 'ar', dir: 'rtl' }]
				: sv('Språkstöd, på plats; ingen hjälp')
		])
	},
	h(2, 'Handstil'),
	{
		type: 'columns',
		columns: [
			[
				{
					type: 'handwriting',
					alt: 'Vågor',
					caption: sv('W0: vågor, med penna'),
					strokes: [wave(60, 40)]
				}
			],
			[
				{
					type: 'handwriting',
					alt: 'Två tecken',
					caption: sv('W3: diktamen, tecken 2 och 3'),
					strokes: [wave(12, 80), wave(1, 0)]
				}
			]
		]
	},
	h(3, 'Kärnfrågor'),
	{ type: 'list', marker: 'dash', items: [sv('Ställda: 1–20'), sv('Ville inte svara: 21')] },
	{ type: 'paragraph', quiet: true, inline: sv('Ej normerat, ett samtalsunderlag.') }
];

export const richDocument: ReportDocument = {
	language: 'sv',
	title: 'Överlämning till SFI-lärare',
	blocks: [...head, ...canDo, ...steps, ...rest, ...evidence],
	footer:
		'Ej normerat, ett samtalsunderlag. Instrument 1.2, texter på arabiska: utkast. · {page} av {pages}'
};
