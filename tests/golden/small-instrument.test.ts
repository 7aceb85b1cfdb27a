import * as v from 'valibot';
import { expect, it } from 'vitest';
import { InstrumentHeadSchema } from '../../src/lib/domain/instrument/instrument';
import { InterviewSchema } from '../../src/lib/domain/instrument/interview';
import { LadderSchema } from '../../src/lib/domain/instrument/ladder';
import { ReportTextsSchema } from '../../src/lib/domain/instrument/report-texts';
import { StimuliSchema } from '../../src/lib/domain/instrument/stimuli';
import { LanguageSchema } from '../../src/lib/domain/language/language';
import { parseEvent } from '../../src/lib/domain/mapping/events';
import { itemsOfRun } from '../../src/lib/domain/scoring/evidence-of-run';
import { JournalBuilder } from '../support/journal';
import { smallInstrument } from '../support/small-instrument';

const instrument = smallInstrument();

it('the golden cases use an instrument and events that the schemas accept', () => {
	const ar = instrument.languages['ar'];
	v.parse(InstrumentHeadSchema, instrument.head);
	v.parse(InterviewSchema, instrument.interview);
	v.parse(LadderSchema, instrument.reading);
	v.parse(LadderSchema, instrument.writing);
	v.parse(ReportTextsSchema, instrument.report.sv);
	v.parse(LanguageSchema, ar?.language);
	v.parse(StimuliSchema, ar?.reading);
	v.parse(StimuliSchema, ar?.writing);
	const journal = new JournalBuilder().begin().confirm('R1');
	journal.run({ step: 'R1', items: 'rwhs----', voice: 'mediatorRoom', practice: true });
	journal.run({ step: 'W3', items: 'rw0-----', ended: 'wish' });
	expect(journal.events.map(parseEvent)).toEqual(journal.events);
});

it('R1 keeps its length and order with and without a name in memory', () => {
	const stimuli = instrument.languages['ar']?.reading?.steps['R1'];
	const ids = (ownName: boolean) =>
		stimuli && itemsOfRun(stimuli, 'A', ownName).map((item) => item.id);
	const rest = [2, 3, 4, 5, 6, 7, 8].map((number) => `R1.A${number}`);
	expect(ids(true)).toEqual(['R1.A1', ...rest]);
	expect(ids(false)).toEqual(['R1.A0', ...rest]);
});
