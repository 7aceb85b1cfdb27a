import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '$lib/domain/handover/document/model';
import { anyDocument } from '../testing/any-document';
import { PdfFile } from '../testing/pdf-file';
import { richDocument, sv } from '../testing/rich-document';
import { saidByFile } from '../testing/said-by-file';
import { saidByModel } from '../testing/said-by-model';
import { tagFaults } from '../testing/tag-faults';
import { isNode, nodes, tagTree } from '../testing/tag-tree';
import { has, qpdfCheck, withPdf } from '../testing/tools';
import { written } from '../testing/written';

const pdf = written(richDocument);
const lines = (count: number): string =>
	Array.from({ length: count }, (_, i) => `Rad ${i}`).join('\n');
const long: ReportDocument = {
	...richDocument,
	blocks: [
		{ type: 'heading', level: 1, inline: sv('Salma') },
		{ type: 'paragraph', inline: sv(lines(90)) },
		{
			type: 'table',
			head: ['Steg', 'Utfall'],
			widths: [1, 1],
			rows: Array.from({ length: 80 }, (_, i) => [sv(`R${i}`), sv('visat')])
		}
	]
};

interface PdfJsNode {
	readonly role?: string;
	readonly alt?: string;
	readonly lang?: string;
	readonly children?: readonly PdfJsNode[];
}

async function pdfJsNodes(bytes: Uint8Array): Promise<readonly PdfJsNode[]> {
	const task = getDocument({ data: bytes.slice(), verbosity: 0 });
	const document = await task.promise;
	const flat = (node: PdfJsNode): PdfJsNode[] => [node, ...(node.children ?? []).flatMap(flat)];
	const all: PdfJsNode[] = [];
	for (let i = 1; i <= document.numPages; i++)
		all.push(...flat((await (await document.getPage(i)).getStructTree()) as PdfJsNode));
	await task.destroy();
	return all;
}

describe('a report’s tags', () => {
	it('have no fault that the checker knows', () => {
		expect(tagFaults(pdf)).toEqual([]);
		expect(tagFaults(written(long))).toEqual([]);
	});

	it('say what the model says, in its order', async () => {
		expect(await saidByFile(pdf)).toEqual(saidByModel(richDocument));
	});

	it('keep a block over a page’s end one element, and say a table’s head once', () => {
		const file = new PdfFile(written(long));
		const all = nodes(tagTree(file));
		const pages = (role: string): number[] =>
			all
				.filter((node) => node.role === role)
				.map(({ kids }) => new Set(kids.flatMap((kid) => (isNode(kid) ? [] : [kid.page]))).size);
		expect(pages('P')).toEqual([2]);
		expect(all.filter(({ role }) => role === 'Table')).toHaveLength(1);
		expect(all.filter(({ attributes }) => attributes.has('Table/Scope'))).toHaveLength(82);
		expect(file.pages().length).toBeGreaterThan(3);
	});

	it('are read by pdf.js: roles, languages and words for figures', async () => {
		const all = await pdfJsNodes(pdf);
		const count = (role: string): number => all.filter((node) => node.role === role).length;
		expect(count('Figure')).toBe(6);
		expect(count('TH')).toBe(4 + 34);
		expect(all.filter(({ lang }) => lang === 'ar').map(({ role }) => role)).toContain('Span');
		expect(all.filter(({ role }) => role === 'Figure').every(({ alt }) => alt)).toBe(true);
	});

	it.runIf(has('pdfinfo'))('are read by poppler, in the model’s order', () => {
		const text = withPdf(pdf, (path) =>
			execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8', maxBuffer: 1 << 26 })
		);
		const headings = [...text.matchAll(/^ *H[123] \(block\)\n((?: *"[^\n]*"\n)+)/gm)].map(
			([, found = '']) => found.replace(/^ *"|"$/gm, '').replaceAll('\n', '')
		);
		const model = saidByModel(richDocument).filter(({ as }) => as === 'heading');
		expect(headings.map((one) => one.replace(/\s/g, ''))).toEqual(model.map((one) => one.text));
	});

	it.runIf(has('qpdf'))('leave the file sound', () => {
		expect(qpdfCheck(written(long))).toMatchObject({ status: 0 });
	});

	it('lead to each section by a bookmark in any script', async () => {
		const heading = (text: string) => ({ type: 'heading', level: 2, inline: sv(text) }) as const;
		const titles = ['Läsa (R0–R7)', 'العربية', 'ሰላም', 'č \\ )', '😀'];
		const task = getDocument({ data: written({ ...richDocument, blocks: titles.map(heading) }) });
		const outline = await (await task.promise).getOutline();
		expect(outline.map(({ title }) => title)).toEqual(titles);
		await task.destroy();
	});

	it('stay sound whatever the document holds', () => {
		fc.assert(
			fc.property(anyDocument, (document) => {
				expect(tagFaults(written(document)).filter((fault) => fault !== 'no title')).toEqual([]);
			}),
			{ numRuns: 60, endOnFailure: true }
		);
	}, 120_000);
});
