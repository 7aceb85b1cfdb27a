import { jsPDF } from 'jspdf';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReportDocument } from '$lib/domain/handover/document/model';
import { richDocument, sv } from './testing/rich-document';
import { detached, has, qpdfCheck, textOf } from './testing/tools';
import { isSettable } from '$lib/domain/handover/print/windows-1252';
import { writeReport } from './write-report';

const handover = new TextEncoder().encode('{\n\t"alias": "Salma",\n\t"text": "باب ሰላም å"\n}\n');
const data = { handover, made: '2026-11-21' };
const pdf = writeReport(richDocument, data);
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const small = (document: Partial<ReportDocument>): ReportDocument => ({
	language: 'sv',
	title: 'Överlämning',
	blocks: [],
	footer: '{page} av {pages}',
	...document
});

afterEach(() => vi.restoreAllMocks());

describe('writeReport', () => {
	it('hands jsPDF nothing outside Windows-1252', () => {
		const seen: string[] = [];
		const events = (jsPDF.API as unknown as { events: [string, (a: { text: string[] }) => void][] })
			.events;
		const spy: (typeof events)[number] = ['preProcessText', ({ text }) => seen.push(...text)];
		events.push(spy);
		try {
			writeReport(richDocument, data);
		} finally {
			events.splice(events.indexOf(spy), 1);
		}
		expect(seen.length).toBeGreaterThan(200);
		expect(seen.filter((text) => !isSettable(text))).toEqual([]);
		expect(seen.join(' ')).toContain('[text på arabiska, finns i bilagan]');
	});

	it('gives the same bytes for the same input, at any time', () => {
		vi.useFakeTimers({ now: new Date('2031-01-01T12:00:00Z') });
		try {
			expect(writeReport(richDocument, data)).toEqual(pdf);
		} finally {
			vi.useRealTimers();
		}
	});

	it('says in its metadata the title, the language and the hand-over’s day alone', () => {
		const raw = latin1(pdf);
		expect(raw).toContain('/Title (Överlämning till SFI-lärare)');
		expect(raw).toContain("/CreationDate (D:20261121000000-00'00')");
		expect(raw).toContain('/Producer (jsPDF 4.2.1)');
		expect(raw).toContain('/Lang (sv)');
		expect(raw).toContain('/DisplayDocTitle true');
		// Content is compressed, so a name in clear would stand in metadata or the outline.
		expect(raw).not.toContain('Salma');
		expect(raw).not.toMatch(/\/(Author|Subject|Keywords|ModDate|Metadata)\b/);
	});

	it.each(['1999-12-31', '2041-02-03'])('takes any day: %s', (made) => {
		const raw = latin1(writeReport(small({}), { handover, made }));
		expect(raw).toContain(`/CreationDate (D:${made.replaceAll('-', '')}000000-00'00')`);
	});

	it('makes one page of an empty document', () => {
		expect(latin1(writeReport(small({}), data)).match(/\/Type \/Page$/gm)).toHaveLength(1);
	});

	it('refuses nothing: a title or an outline entry in any script is replaced', () => {
		const blocks = [{ type: 'heading', level: 2, inline: sv('Läsa العربية') }] as const;
		const raw = latin1(writeReport(small({ title: 'باب', blocks }), data));
		expect(raw).toContain('/Title ([text med andra tecken, finns i bilagan])');
		expect(raw).toContain('/Title (Läsa [text med andra tecken, finns i bilagan])');
	});

	it.runIf(has('qpdf'))('has no fault that qpdf finds', () => {
		expect(qpdfCheck(pdf)).toMatchObject({ status: 0 });
	});

	it.runIf(has('pdfdetach'))('carries exactly the hand-over', () => {
		const { list, first } = detached(pdf);
		expect(list).toMatch(/^1 embedded files\s+1: handover\.json\s*$/);
		expect(first).toEqual(handover);
	});

	it.runIf(has('pdftotext'))('can be read back, page by page', () => {
		const pages = textOf(pdf).split('\f').slice(0, -1);
		expect(pages).toHaveLength(3);
		const [first = '', second = '', third = ''] = pages.map((page) => page.replace(/\s+/g, ' '));
		for (const text of [
			'Salma',
			'Läser enkla vanliga ord på arabiska och förstår dem: [text på arabiska, finns i bilagan]',
			'Arabiska (arabiya) läsa',
			'ingår i W3',
			'Nästa steg i undervisningen',
			'1 av 3'
		])
			expect(first).toContain(text);
		expect(second).toContain('R0 Rad 1');
		expect(third).toContain('Steg Utfall Belägg Röst och hjälp');
		expect(third).toContain('Handstil');
		expect(third).toContain('W3: diktamen, tecken 2 och 3');
		expect(third).toContain('3 av 3');
	});
});
