import fc from 'fast-check';
import type { Block, Inline, ReportDocument, Run } from '$lib/domain/handover/document/model';

/** Random documents: any script, controls, lone surrogates, words without end. */
const text = fc.oneof(
	{ weight: 4, arbitrary: fc.lorem({ maxCount: 30 }) },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
	{ weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
	{
		weight: 2,
		arbitrary: fc.constantFrom('قرأت ببطء', 'ሰላም', 'Şivan → ≥', '\u0000\u0081\t\r\n', '')
	},
	{ weight: 1, arbitrary: fc.integer({ min: 1, max: 3000 }).map((n) => 'å'.repeat(n)) },
	{
		weight: 2,
		arbitrary: fc.string({ unit: fc.constantFrom(...'aåÖ€“—¾ -/.\n?()\\\u00A0'), maxLength: 200 })
	}
);

const run: fc.Arbitrary<Run> = fc
	.record({
		text,
		lang: fc.constantFrom('sv', 'en', 'ar', 'ti', 'kmr', 'zh'),
		strong: fc.boolean(),
		instead: fc.option(fc.constantFrom('dörr', 'باب', ''), { nil: undefined })
	})
	.map(({ instead, ...rest }) => ({
		...rest,
		dir: rest.lang === 'ar' ? 'rtl' : 'ltr',
		...(instead === undefined ? {} : { instead })
	}));

const inline: fc.Arbitrary<Inline> = fc.array(run, { maxLength: 4 });
const short = fc.string({ unit: 'grapheme', maxLength: 12 });
const outcome = fc.constantFrom(
	...(['shown', 'emerging', 'tried', 'unclear', 'notTried'] as const)
);
const coordinates = fc.array(fc.double({ min: -2000, max: 2000 }), { maxLength: 20 });

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
			items: fc.array(inline, { maxLength: 5 }),
			two: fc.boolean()
		})
		.map(({ two, ...list }) => ({ ...list, ...(two ? { columns: 2 as const } : {}) })),
	fc.record({
		type: fc.constant('facts' as const),
		rows: fc.array(fc.record({ term: text, value: inline }), { maxLength: 4 })
	}),
	fc.integer({ min: 1, max: 6 }).chain((count) =>
		fc.record({
			type: fc.constant('table' as const),
			head: fc.array(short, { minLength: count, maxLength: count }),
			widths: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: count, maxLength: count }),
			rows: fc.array(fc.array(inline, { minLength: count, maxLength: count }), { maxLength: 6 })
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
	fc.constant({ type: 'rule' as const }),
	fc.constant({ type: 'pageBreak' as const })
);

const inner = fc.array(leaf, { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
	{ weight: 6, arbitrary: leaf },
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('columns' as const),
			columns: fc.array(inner, { maxLength: 4 })
		})
	},
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('panel' as const), blocks: inner }) }
);

export const anyDocument: fc.Arbitrary<ReportDocument> = fc.record({
	language: fc.constantFrom('sv' as const, 'en' as const),
	title: text,
	blocks: fc.array(block, { maxLength: 10 }),
	footer: fc.constantFrom('Ej normerat. · {page} av {pages}', '{page} / {pages}', 'باب · {page}')
});
