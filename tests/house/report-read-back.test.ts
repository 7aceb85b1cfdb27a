import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/lib/domain/handover/document/model';
import { has } from '../../src/lib/infra/report/testing/tools';
import { written } from '../../src/lib/infra/report/testing/written';
import { SAMPLES } from '../support/pixels/samples';
import { byPdfJs, byPoppler, wordsOf } from '../support/read-back';

const LANGUAGES = 'instruments/spraksteg/languages';

interface Texts {
	readonly tag: string;
	readonly dir: 'ltr' | 'rtl';
	/** As they are written. */
	readonly plain: readonly string[];
	/** As they are said: Arabic with its vowel signs. */
	readonly vowelled: readonly string[];
}

const read = (...path: string[]): unknown =>
	JSON.parse(readFileSync(join(LANGUAGES, ...path), 'utf8'));

/** All that a language of the instrument says. */
function shipped(tag: string): Texts {
	const { direction } = read(tag, 'language.json') as { direction: 'ltr' | 'rtl' };
	const all = Object.values(
		read(tag, 'texts.json') as Record<string, { text: string; say?: string }>
	);
	return {
		...{ tag, dir: direction },
		plain: all.map(({ text }) => text),
		vowelled: all.flatMap(({ say }) => say ?? [])
	};
}

function sampled(tag: string): Texts {
	const all = SAMPLES.flatMap(({ inline }) => inline).filter(({ lang }) => lang === tag);
	const plain = all.map(({ text }) => text);
	return { tag, dir: all[0]?.dir ?? 'ltr', plain, vowelled: [] };
}

const withTexts = readdirSync(LANGUAGES).filter((tag) =>
	existsSync(join(LANGUAGES, tag, 'texts.json'))
);
const others = ['ru', 'vi'].filter((tag) => !withTexts.includes(tag));
const all = [...withTexts.map(shipped), ...others.map(sampled)];

const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
	Arabic: ['ar', 'fa', 'prs'],
	Ethiopic: ['ti'],
	Cyrillic: ['ru'],
	Latin: ['so', 'kmr', 'sv', 'en', 'vi']
};

function fileOf({ tag, dir }: Texts, texts: readonly string[]): Uint8Array {
	const document: ReportDocument = {
		language: 'sv',
		main: { lang: tag, dir },
		title: tag,
		blocks: texts.map((text) => ({ type: 'paragraph', inline: [{ text, lang: tag, dir }] })),
		footer: ''
	};
	return written(document);
}

/** Words that are wanted and weren't found. */
function missing(wanted: ReadonlySet<string>, found: string): readonly string[] {
	const there = wordsOf(found);
	return [...wanted].filter((word) => !there.has(word));
}

/** pdf.js leaves out what keeps two letters apart (ZWNJ), in what it extracts and what it seeks. */
const joined = (text: string): string => text.replaceAll('\u200C', '');

const letters = (text: string): string => text.normalize('NFC').replace(/\p{Mn}/gu, '');

describe('words of a report can be searched for', () => {
	it.runIf(has('pdftotext')).each(all.map((one) => [one.tag, one] as const))(
		'%s by poppler, each of them, also with vowel signs',
		(_, language) => {
			const texts = [...language.plain, ...language.vowelled];
			const wanted = wordsOf(texts.join('\n'));
			expect(wanted.size).toBeGreaterThan(5);
			expect(missing(wanted, byPoppler(fileOf(language, texts)))).toEqual([]);
		}
	);

	it.each(Object.entries(SCRIPTS))('%s by pdf.js, nine of ten', async (_, tags) => {
		let wanted = 0;
		const lost: string[] = [];
		for (const language of all.filter(({ tag }) => tags.includes(tag))) {
			const words = wordsOf(joined(language.plain.join('\n')));
			wanted += words.size;
			const found = joined(await byPdfJs(fileOf(language, language.plain)));
			lost.push(...missing(words, found));
		}
		expect(wanted).toBeGreaterThan(5);
		expect(1 - lost.length / wanted, lost.slice(0, 20).join(' ')).toBeGreaterThanOrEqual(0.9);
	});

	// It sets the sign on a word's last letter apart from the word, and looks through signs when it searches.
	it('vowelled Arabic by pdf.js, nine of ten, as its search has it: by letters', async () => {
		const language = all.find(({ tag }) => tag === 'ar');
		if (!language) throw new Error('no Arabic');
		const wanted = wordsOf(letters(language.vowelled.join('\n')));
		const found = letters(await byPdfJs(fileOf(language, language.vowelled)));
		const lost = missing(wanted, found);
		expect(1 - lost.length / wanted.size, lost.slice(0, 20).join(' ')).toBeGreaterThanOrEqual(0.9);
	});
});
