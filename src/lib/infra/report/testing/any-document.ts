import fc from 'fast-check';
import type { Block, Inline, ReportDocument, Run } from '$lib/domain/handover/document/model';

const SCRIPTS = [
	'قرأتُ بِبُطْءٍ (مرّتين)، ثمَّ',
	'می‌خوانم؛ «کتاب»',
	'ሰላም፡ ዓለም።',
	'Şivan xwend → ≥',
	'Прочитал «быстро»',
	'waan akhriyaa ʼ',
	'på väg, R6–R7',
	'עברית',
	'中文字',
	'👩🏽‍🍳',
	'2026-11-21',
	'070-123 45 67'
];
/** What turns text round, half characters, and what no text should hold. */
const CONTROLS = [
	...'\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069',
	...'\u0000\u0007\u0081\u00AD\u2028\uFEFF\uFFFE\t\r\n',
	'\uD800',
	'\uDC00'
];

/** Any script, controls, lone surrogates, words without end. */
const text = fc.oneof(
	{ weight: 4, arbitrary: fc.lorem({ maxCount: 20 }) },
	{
		weight: 5,
		arbitrary: fc
			.array(fc.constantFrom(...SCRIPTS, ...CONTROLS, ' ', '(', '-'), { maxLength: 14 })
			.map((parts) => parts.join(''))
	},
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
	{ weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
	{
		weight: 1,
		arbitrary: fc.string({ unit: fc.constantFrom(...CONTROLS, 'a', 'ب', 'ሀ'), maxLength: 30 })
	},
	{
		weight: 1,
		arbitrary: fc
			.tuple(fc.constantFrom('å', 'ب', 'ሀ', 'я', '-'), fc.integer({ min: 1, max: 1500 }))
			.map(([char, count]) => char.repeat(count))
	},
	{
		weight: 2,
		arbitrary: fc.string({ unit: fc.constantFrom(...'aåÖ€“—¾ -/.\n?()\\\u00A0'), maxLength: 120 })
	}
);

const run: fc.Arbitrary<Run> = fc.record({
	text,
	lang: fc.constantFrom('sv', 'en', 'ar', 'fa', 'prs', 'ti', 'so', 'kmr', 'und'),
	dir: fc.constantFrom('ltr', 'rtl'),
	strong: fc.boolean()
});

const inline: fc.Arbitrary<Inline> = fc.array(run, { maxLength: 3 });
const short = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom(...SCRIPTS));
const outcome = fc.constantFrom(
	...(['shown', 'emerging', 'tried', 'unclear', 'notTried'] as const)
);
const coordinates = fc.array(fc.double({ min: -2000, max: 2000 }), { maxLength: 20 });
const drawing = fc.option(
	fc.record({
		width: fc.integer({ min: 1, max: 100 }),
		height: fc.integer({ min: 1, max: 100 }),
		shapes: fc.array(
			fc.record({
				segments: fc.constant([['M', 0, 0], ['L', 9, 9], ['C', 1, 2, 3, 4, 5, 6], ['Z']] as const),
				fill: fc.constantFrom('#CFE2EA', null),
				evenOdd: fc.boolean(),
				stroke: fc.constant(null)
			}),
			{ maxLength: 2 }
		)
	}),
	{ nil: null }
);

const rung = fc
	.record({ label: short, outcome, covered: fc.option(short, { nil: undefined }) })
	.map(({ covered, ...rest }) => ({
		...rest,
		...(covered === undefined ? {} : { coveredBy: covered })
	}));

const leaf: fc.Arbitrary<Block> = fc.oneof(
	fc.record({
		type: fc.constant('heading' as const),
		level: fc.constantFrom(1 as const, 2 as const, 3 as const),
		inline
	}),
	fc.record({ type: fc.constant('paragraph' as const), inline, quiet: fc.boolean() }),
	fc
		.record({
			type: fc.constant('list' as const),
			marker: fc.constantFrom('check' as const, 'dash' as const),
			items: fc.array(inline, { maxLength: 4 }),
			two: fc.boolean()
		})
		.map(({ two, ...list }) => ({ ...list, ...(two ? { columns: 2 as const } : {}) })),
	fc.record({
		type: fc.constant('facts' as const),
		rows: fc.array(fc.record({ term: text, value: inline }), { maxLength: 3 })
	}),
	fc.integer({ min: 1, max: 6 }).chain((count) =>
		fc.record({
			type: fc.constant('table' as const),
			head: fc.array(short, { minLength: count, maxLength: count }),
			widths: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: count, maxLength: count }),
			rows: fc.array(fc.array(inline, { minLength: count, maxLength: count }), { maxLength: 3 })
		})
	),
	fc.record({
		type: fc.constant('ladder' as const),
		title: inline,
		alt: text,
		rungs: fc.array(rung, { maxLength: 12 }),
		caption: inline
	}),
	fc.record({
		type: fc.constant('legend' as const),
		entries: fc.array(fc.record({ outcome, word: short }), { maxLength: 6 })
	}),
	fc.record({
		type: fc.constant('handwriting' as const),
		alt: text,
		caption: inline,
		strokes: fc.array(
			fc.record({
				pointer: fc.constant('pen' as const),
				at: fc.constant(0),
				x: coordinates,
				y: coordinates,
				t: coordinates,
				p: coordinates
			}),
			{ maxLength: 4 }
		)
	}),
	fc
		.record({
			type: fc.constant('pictured' as const),
			drawing,
			inline,
			under: inline,
			small: fc.boolean()
		})
		.map(({ small, ...row }) => ({ ...row, ...(small ? { small } : {}) })),
	fc.record({
		type: fc.constant('pairedHeading' as const),
		level: fc.constantFrom(1 as const, 2 as const),
		inline,
		beside: inline
	}),
	fc.record({
		type: fc.constant('qrCode' as const),
		text: fc.webUrl(),
		alt: text,
		drawing,
		inline,
		under: inline
	}),
	fc.constant({ type: 'rule' as const }),
	fc.constant({ type: 'pageBreak' as const })
);

const inner = fc.array(leaf, { maxLength: 3 });
const block: fc.Arbitrary<Block> = fc.oneof(
	{ weight: 8, arbitrary: leaf },
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('columns' as const),
			columns: fc.array(inner, { maxLength: 4 })
		})
	},
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('panel' as const), blocks: inner }) }
);

const main = fc.constantFrom(
	undefined,
	{ lang: 'ar', dir: 'rtl' as const },
	{ lang: 'ti', dir: 'ltr' as const }
);

/** Random documents of a reader's worst day; fewer blocks, sooner done. */
export const anyDocument: fc.Arbitrary<ReportDocument> = fc
	.record({
		language: fc.constantFrom('sv' as const, 'en' as const),
		main,
		title: text,
		blocks: fc.array(block, { maxLength: 6 }),
		footer: fc.constantFrom('Ej normerat. · {page} av {pages}', '{page} / {pages}', '')
	})
	.map(({ main: own, ...rest }) => ({ ...rest, ...(own ? { main: own } : {}) }));
