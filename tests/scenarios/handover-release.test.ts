import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReportDocument } from '../../src/lib/domain/handover/document/build';
import { buildParticipantDocument } from '../../src/lib/domain/handover/document/participant';
import { buildHandover } from '../../src/lib/domain/handover/build';
import { HandoverSchema } from '../../src/lib/domain/handover/handover';
import { verifyHandover } from '../../src/lib/domain/handover/verify';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import {
	type ReportSectionId,
	ReportSectionIdSchema
} from '../../src/lib/domain/instrument/interview';
import type { MappingState } from '../../src/lib/domain/mapping/state';
import { ALIAS, type Canary, canaryInstrument, canaryMapping } from '../support/canary-mapping';
import { realInstrument } from '../support/real-instrument';

const SECTIONS = ReportSectionIdSchema.options;
type Release = 'released' | 'withheld' | 'untouched';
type Releases = Readonly<Record<ReportSectionId, Release>>;

let instrument: Instrument;
let state: MappingState;
let canaries: readonly Canary[];
beforeAll(async () => {
	instrument = canaryInstrument(await realInstrument());
	({ state, canaries } = canaryMapping(instrument));
});

function everything(to: (section: ReportSectionId) => Release): Releases {
	return Object.fromEntries(SECTIONS.map((section) => [section, to(section)])) as Releases;
}

function handoverWith(releases: Releases) {
	const sections: Record<string, MappingState['sections'][ReportSectionId]> = {};
	for (const section of SECTIONS) {
		const release = releases[section];
		if (release !== 'untouched')
			sections[section] = { release, right: true, at: 1_790_000_000_000 };
	}
	return buildHandover({ ...state, sections }, { alias: ALIAS }, instrument, {
		made: '2026-11-21',
		receiver: 'receiver',
		example: false,
		handwriting: true
	});
}

/** Everything that leaves: the hand-over, its report and its page in both languages. */
function written(releases: Releases): { json: string; all: string } {
	const handover = handoverWith(releases);
	const json = JSON.stringify(handover);
	const address = 'https://karlstad.se';
	const documents = (['sv', 'en'] as const).flatMap((language) => [
		buildReportDocument(handover, language),
		buildParticipantDocument(handover, language, { drawings: {}, address })
	]);
	return { json, all: json + JSON.stringify(documents) };
}

function mayBeThere({ needs, anyOf }: Canary, releases: Releases): boolean {
	const released = (section: ReportSectionId) => releases[section] === 'released';
	return anyOf ? needs.some(released) : needs.every(released);
}

/** Canaries that flew out, and canaries that should have. */
function wrong(releases: Releases): readonly string[] {
	const { all } = written(releases);
	return canaries.flatMap((canary) => {
		const allowed = mayBeThere(canary, releases);
		if (!allowed && all.includes(canary.text)) return [`out: ${canary.text}`];
		if (allowed && !all.includes(canary.text)) return [`lost: ${canary.text}`];
		return [];
	});
}

describe('what isn’t released appears nowhere', () => {
	it('everything released is there', () => {
		expect(wrong(everything(() => 'released'))).toEqual([]);
	});

	it.each(SECTIONS)('%s withheld, or not read back yet', (withheld) => {
		for (const kept of ['withheld', 'untouched'] as const) {
			const releases = everything((section) => (section === withheld ? kept : 'released'));
			expect(wrong(releases)).toEqual([]);
			expect(handoverWith(releases).sections.map(({ id }) => id)).not.toContain(withheld);
		}
	});

	it('nothing released leaves nothing but the alias and whom it is for', () => {
		const { json } = written(everything(() => 'untouched'));
		expect(canaries.filter(({ text }) => json.includes(text))).toEqual([]);
		expect(json).toContain(ALIAS);
	});

	it('holds for any set of releases', () => {
		const release = fc.constantFrom<Release>('released', 'withheld', 'untouched');
		const releases = fc.tuple(...SECTIONS.map(() => release));
		fc.assert(
			fc.property(releases, (chosen) => {
				const of = everything((section) => chosen[SECTIONS.indexOf(section)] ?? 'untouched');
				expect(wrong(of)).toEqual([]);
				const handover = handoverWith(of);
				expect(v.is(HandoverSchema, handover)).toBe(true);
				expect(verifyHandover(handover).ok).toBe(true);
			}),
			{ numRuns: 60 }
		);
	});

	it('handwriting goes only when it was wished', () => {
		const released = handoverWith(everything(() => 'released'));
		expect(released.handwriting.length).toBeGreaterThan(0);
		const without = buildHandover(
			{ ...state, sections: { readingWriting: { release: 'released', right: true, at: 0 } } },
			{ alias: ALIAS },
			instrument,
			{ made: '2026-11-21', receiver: '', example: false }
		);
		expect(without.handwriting).toEqual([]);
	});

	it('a line that was struck is gone, whatever was chosen before', () => {
		const text = 'Canary-ownline-yrk';
		const struck = state.lines.map((line) =>
			line.text === text ? { ...line, state: 'struck' as const } : line
		);
		const sections = { canDo: { release: 'released', right: true, at: 0 } } as const;
		const build = (lines: MappingState['lines']) =>
			JSON.stringify(
				buildHandover({ ...state, lines, sections }, { alias: ALIAS }, instrument, {
					made: '2026-11-21',
					receiver: '',
					example: false
				})
			);
		expect(build(state.lines)).toContain(text);
		expect(build(struck)).not.toContain(text);
	});
});
