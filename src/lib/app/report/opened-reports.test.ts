import { beforeAll, describe, expect, it } from 'vitest';
import { exampleHandovers } from '../../../../scripts/example-handovers';
import { realInstrument } from '../../../../tests/support/real-instrument';
import type { Handover } from '../../domain/handover/handover';
import { err, ok, type Result } from '../../domain/result';
import type { ReadReportFault, ReportReader } from '../../ports/report';
import { OpenedReports } from './opened-reports.svelte';

let salma: Handover;
let later: Handover;
let hodan: Handover;
beforeAll(async () => {
	const [one, other] = exampleHandovers(await realInstrument()).map(({ handover }) => handover);
	if (!one || !other) throw new Error('no examples');
	salma = one;
	later = { ...one, made: '2027-02-01', setting: { ...one.setting, dates: ['2027-02-01'] } };
	hodan = other;
});

type Read = Result<Handover, ReadReportFault>;

/** Answers each file with what it is told to, in the order asked. */
class FakeReader implements ReportReader {
	readonly waiting: ((read: Read) => void)[] = [];
	read(): Promise<Read> {
		return new Promise((resolve) => this.waiting.push(resolve));
	}
}
const file = (bytes = 8) => ({ size: bytes }) as Blob;

async function opened(...reads: readonly [how: 'open' | 'beside', read: Read][]) {
	const reader = new FakeReader();
	const reports = new OpenedReports(reader);
	for (const [how, read] of reads) {
		const done = reports[how](file());
		reader.waiting.shift()?.(read);
		await done;
	}
	return { reader, reports };
}

describe('reports that are opened to be read', () => {
	it('shows one, then another of the same person beside it, the earlier first', async () => {
		const { reports } = await opened(['open', ok(later)], ['beside', ok(salma)]);
		expect(reports.both?.then).toBe(salma);
		expect(reports.both?.now).toBe(later);
		reports.close();
		expect(reports.both).toBeNull();
		expect(reports.first).toBe(later);
	});

	it('keeps what is open where another file is refused, and says why', async () => {
		const { reports } = await opened(['open', ok(salma)], ['beside', err({ code: 'notPdf' })]);
		expect(reports.first).toBe(salma);
		expect(reports.problem).toEqual({ kind: 'fault', fault: { code: 'notPdf' } });
		expect(reports.reading).toBe(false);
	});

	it('lays nobody beside another person until somebody says that they are one', async () => {
		const { reports } = await opened(['open', ok(salma)], ['beside', ok(hodan)]);
		expect(reports.both).toBeNull();
		expect(reports.problem).toMatchObject({ kind: 'compare', fault: 'otherPerson' });
		reports.compareAnyway();
		expect(reports.both).not.toBeNull();
		expect(reports.problem).toBeNull();
	});

	it('shows the other person alone instead', async () => {
		const { reports } = await opened(['open', ok(salma)], ['beside', ok(hodan)]);
		reports.showWaiting();
		expect(reports.first).toBe(hodan);
		expect(reports.second).toBeNull();
	});

	it('says so where the same one is opened twice', async () => {
		const { reports } = await opened(['open', ok(salma)], ['beside', ok(structuredClone(salma))]);
		expect(reports.problem).toMatchObject({ kind: 'compare', fault: 'same' });
		expect(reports.second).toBeNull();
	});

	it('doesn’t begin with a file that can’t be a report', async () => {
		const { reports, reader } = await opened();
		await reports.open(file(21_000_000));
		expect(reports.problem).toEqual({ kind: 'fault', fault: { code: 'tooLarge' } });
		expect(reader.waiting).toHaveLength(0);
	});

	it('shows the file chosen last, and nothing after it was left', async () => {
		const reader = new FakeReader();
		const reports = new OpenedReports(reader);
		const [one, other] = [reports.open(file()), reports.open(file())];
		reader.waiting[1]?.(ok(hodan));
		reader.waiting[0]?.(ok(salma));
		await Promise.all([one, other]);
		expect(reports.first).toBe(hodan);
		const late = reports.open(file());
		reports.forget();
		reader.waiting[2]?.(ok(salma));
		await late;
		expect(reports.first).toBeNull();
		expect(reports.reading).toBe(false);
	});
});
