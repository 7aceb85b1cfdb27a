import type { Ended } from '../../src/lib/domain/mapping/events';
import type { Outcome } from '../../src/lib/domain/mapping/outcome';
import type { AfterRun } from '../../src/lib/domain/scoring/after-run';
import type { Computed, StepEvidence } from '../../src/lib/domain/scoring/evidence';
import type { Review } from '../../src/lib/domain/instrument/stimuli';
import type { RunSpec } from '../support/journal';

/**
 * Provenance. The expectations were derived by hand from the project's own
 * rules (first version, none normed), named per case in `origin`:
 * - `table`: limits and “above” of the reading and writing steps;
 * - `outcome 1`–`outcome 7`: the ordered outcome rules;
 * - `form B`, `stop`, `skip`, `last choice`, `override`: the notes under them;
 * - `review`: when stimuli and voice count as reviewed.
 * Signs of `items`: see `RunSpec`.
 */
export interface OutcomeCase {
	readonly name: string;
	readonly origin: string;
	readonly runs: readonly RunSpec[];
	readonly review?: Partial<Review>;
	readonly confirmedBy?: 'languageSupport' | 'motherTongueTeacher' | 'interpreter';
	readonly override?: Outcome;
	readonly expect: {
		readonly outcome: Outcome;
		readonly reason: Computed['reason'];
		readonly form?: StepEvidence['form'];
		readonly after?: AfterRun;
		readonly effective?: Outcome;
	};
}

const r1 = (items: string, more: Partial<RunSpec> = {}): RunSpec => ({
	step: 'R1',
	items,
	...more
});
const b1 = (items: string, more: Partial<RunSpec> = {}): RunSpec =>
	r1(items, { form: 'B', follows: true, ...more });
const ended = (how: Ended): Partial<RunSpec> => ({ ended: how });

const DRAFT_TEXT = { text: 'draft' } as const;
const DRAFT_VOICE = { voice: 'draft' } as const;

export const OUTCOME_CASES: readonly OutcomeCase[] = [
	{
		name: 'at the limit',
		origin: 'table R1: limit 6 of 8; outcome 3',
		runs: [r1('rrrrrrww')],
		expect: { outcome: 'shown', reason: null, form: 'A', after: 'none' }
	},
	{
		name: 'one short: form B is offered, and the step stands at på väg till then',
		origin: 'form B: exactly one short; outcome 6 (above 5)',
		runs: [r1('rrrrrwww')],
		expect: { outcome: 'emerging', reason: null, form: 'A', after: 'formB' }
	},
	{
		name: 'one short, reached with form B',
		origin: 'table R1: A+B limit 12 of 16',
		runs: [r1('rrrrrwww'), b1('rrrrrrrw')],
		expect: { outcome: 'shown', reason: null, form: 'AB', after: 'none' }
	},
	{
		name: 'one short, not reached with form B',
		origin: 'table R1: A+B limit 12, above 8 of 16',
		runs: [r1('rrrrrwww'), b1('rrrrrrww')],
		expect: { outcome: 'emerging', reason: null, form: 'AB', after: 'none' }
	},
	{
		name: 'one short, form B at chance',
		origin: 'table R1: A+B above 8 of 16; outcome 7',
		runs: [r1('rrrrrwww'), b1('rrwwwwww')],
		expect: { outcome: 'tried', reason: null, form: 'AB' }
	},
	{
		name: 'form B broken off takes nothing from a whole form A',
		origin: 'outcome 6 on form A; form B: offered at once, so not again',
		runs: [r1('rrrrrwww'), b1('rw------', ended('wish'))],
		expect: { outcome: 'emerging', reason: null, form: 'A', after: 'none' }
	},
	{
		name: 'two short: no form B',
		origin: 'form B: exactly one short; table R4: limit 8, above 6',
		runs: [{ step: 'R4', items: 'rrrrrrwwww' }],
		expect: { outcome: 'emerging', reason: null, after: 'none' }
	},
	{
		name: 'below what one short needs, at chance',
		origin: 'table R1: above 5, chance 2 of 8; outcome 7',
		runs: [r1('rrwwrwww')],
		expect: { outcome: 'tried', reason: null, after: 'none' }
	},
	{
		name: 'below chance',
		origin: 'outcome 7',
		runs: [r1('wwwwwwww')],
		expect: { outcome: 'tried', reason: null, after: 'none' }
	},
	{
		name: 'ended by the stop rule',
		origin: 'stop; outcome 7',
		runs: [r1('wwww----', { ended: 'stop', stopAfter: 4 })],
		expect: { outcome: 'tried', reason: null, after: 'none' }
	},
	{
		name: 'ended by the stop rule one short: no form B, på väg stays',
		origin: 'form B: a step ended by the stop rule gets none; outcome 6: however the step ended',
		runs: [{ step: 'R2', items: 'rrrrrrrrwwww', ended: 'stop', stopAfter: 12 }],
		expect: { outcome: 'emerging', reason: null, after: 'none' }
	},
	{
		name: 'practice not understood',
		origin: 'outcome 2',
		runs: [r1('--------', { practice: false, ended: 'practice' })],
		expect: { outcome: 'unclear', reason: 'practice', after: 'none' }
	},
	{
		name: 'practice not understood stands before right responses',
		origin: 'outcome 2 before 3',
		runs: [r1('rrrrrrrr', { practice: false })],
		expect: { outcome: 'unclear', reason: 'practice', after: 'none' }
	},
	{
		name: 'unreviewed text, limit reached: choosing right is proof',
		origin: 'outcome 3 before 4',
		runs: [r1('rrrrrrww')],
		review: DRAFT_TEXT,
		expect: { outcome: 'shown', reason: null }
	},
	{
		name: 'unreviewed text, one short',
		origin: 'outcome 4; form B still offered',
		runs: [r1('rrrrrwww')],
		review: DRAFT_TEXT,
		expect: { outcome: 'unclear', reason: 'unreviewed', after: 'formB' }
	},
	{
		name: 'unreviewed text, nothing right',
		origin: 'outcome 4 before 7',
		runs: [r1('wwwwwwww')],
		review: DRAFT_TEXT,
		expect: { outcome: 'unclear', reason: 'unreviewed' }
	},
	{
		name: 'unreviewed stands before interrupted',
		origin: 'outcome 4 before 5',
		runs: [r1('ww------', ended('wish'))],
		review: DRAFT_TEXT,
		expect: { outcome: 'unclear', reason: 'unreviewed' }
	},
	{
		name: 'confirmed on the spot by a språkstöd',
		origin: 'review: språkstöd may confirm for this mapping',
		runs: [r1('wwwwwwww')],
		review: DRAFT_TEXT,
		confirmedBy: 'languageSupport',
		expect: { outcome: 'tried', reason: null }
	},
	{
		name: 'confirmed on the spot by a mother-tongue teacher',
		origin: 'review: mother-tongue teacher may confirm',
		runs: [r1('rrrrrwww')],
		review: { text: 'draft', voice: 'draft' },
		confirmedBy: 'motherTongueTeacher',
		expect: { outcome: 'emerging', reason: null }
	},
	{
		name: 'an interpreter judges nothing, so confirms nothing',
		origin: 'design: the interpreter interprets and reads aloud, judges nothing',
		runs: [r1('wwwwwwww')],
		review: DRAFT_TEXT,
		confirmedBy: 'interpreter',
		expect: { outcome: 'unclear', reason: 'unreviewed' }
	},
	{
		name: 'a mediator reading aloud is a reviewed voice',
		origin: 'review: voice',
		runs: [r1('wwwwwwww', { voice: 'mediatorPhone' })],
		review: DRAFT_VOICE,
		expect: { outcome: 'tried', reason: null }
	},
	{
		name: 'an unreviewed synthetic voice is none',
		origin: 'review: voice; outcome 4',
		runs: [r1('wwwwwwww', { voice: 'synthetic' })],
		review: DRAFT_VOICE,
		expect: { outcome: 'unclear', reason: 'unreviewed' }
	},
	{
		name: "a device's voice is no reviewed voice, whatever the mark",
		origin: 'design: voice for stimuli is approved human, then mediator, then oklart',
		runs: [r1('wwwwwwww', { voice: 'device' })],
		expect: { outcome: 'unclear', reason: 'unreviewed' }
	},
	{
		name: 'a mediator reads text that nobody reviewed: the text is still a draft',
		origin: 'review: three marks',
		runs: [r1('wwwwwwww', { voice: 'mediatorRoom' })],
		review: { text: 'draft', voice: 'draft' },
		expect: { outcome: 'unclear', reason: 'unreviewed' }
	},
	{
		name: 'help counts for above, never for the limit',
		origin: 'outcome 3',
		runs: [r1('rrrrrhhh')],
		expect: { outcome: 'emerging', reason: null, after: 'formB' }
	},
	{
		name: 'above reached with help alone',
		origin: 'outcome 3 and 6',
		runs: [r1('hhhhhwww')],
		expect: { outcome: 'emerging', reason: null, after: 'none' }
	},
	{
		name: 'ended by wish',
		origin: 'outcome 5',
		runs: [r1('rw------', ended('wish'))],
		expect: { outcome: 'unclear', reason: 'interrupted', after: 'none' }
	},
	{
		name: 'ended by wish, above reached',
		origin: 'outcome 5: unless already ≥ above',
		runs: [r1('rrrrr---', ended('wish'))],
		expect: { outcome: 'emerging', reason: null, after: 'none' }
	},
	{
		name: 'ended by wish, limit reached',
		origin: 'outcome 3 before 5',
		runs: [r1('rrrrrr--', ended('wish'))],
		expect: { outcome: 'shown', reason: null }
	},
	{
		name: 'ended for time',
		origin: 'outcome 5: by the pedagogue’s wish',
		runs: [r1('rrr-----', ended('time'))],
		expect: { outcome: 'unclear', reason: 'interrupted' }
	},
	{
		name: 'as many skipped as leave the limit in reach',
		origin: 'outcome 5: more items skipped than items − limit (2)',
		runs: [r1('sswwwwrr')],
		expect: { outcome: 'tried', reason: null }
	},
	{
		name: 'one more skipped',
		origin: 'outcome 5: more items skipped than items − limit (2)',
		runs: [r1('ssswwwrr')],
		expect: { outcome: 'unclear', reason: 'interrupted' }
	},
	{
		name: 'more skipped, above reached all the same',
		origin: 'outcome 5: unless already ≥ above',
		runs: [r1('sssrrrrr')],
		expect: { outcome: 'emerging', reason: null }
	},
	{
		name: 'the voice was lost under way',
		origin: 'reasons of an oklart: noVoice',
		runs: [{ step: 'R2', items: 'rw----------', ended: 'noVoice' }],
		expect: { outcome: 'unclear', reason: 'noVoice', after: 'none' }
	},
	{
		name: 'the voice was lost after the limit was reached',
		origin: 'outcome 3; choosing right is proof',
		runs: [{ step: 'R2', items: 'rrrrrrrrr---', ended: 'noVoice' }],
		expect: { outcome: 'shown', reason: null }
	},
	{
		name: 'still open',
		origin: 'outcome 5: nothing yet missing speaks against the person',
		runs: [r1('ww------', { ended: null })],
		expect: { outcome: 'unclear', reason: 'interrupted', after: 'none' }
	},
	{
		name: 'W3 judged by someone who reads the language',
		origin: 'table W3: limit 6 of 8',
		runs: [{ step: 'W3', items: 'rrrrrrww' }],
		expect: { outcome: 'shown', reason: null }
	},
	{
		name: 'W3 judged without the language can’t be visat',
		origin: 'writing: W3–W7 by someone who reads the language, else oklart',
		runs: [{ step: 'W3', items: 'rrrrrrrr', reader: false }],
		expect: { outcome: 'unclear', reason: 'noReader', after: 'none' }
	},
	{
		name: 'W3 all blank needs no reader',
		origin: 'outcome 7: anyone sees that nothing is written',
		runs: [{ step: 'W3', items: '00000000', reader: false }],
		expect: { outcome: 'tried', reason: null }
	},
	{
		name: 'W3 one short: form B',
		origin: 'form B: not for R0, W0–W2; so for W3',
		runs: [{ step: 'W3', items: 'rrrrrwww' }],
		expect: { outcome: 'emerging', reason: null, after: 'formB' }
	},
	{
		name: 'W1 at the limit, by points',
		origin: 'table W1: 0–2 each, limit 5 of 8',
		runs: [{ step: 'W1', items: '221w' }],
		expect: { outcome: 'shown', reason: null }
	},
	{
		name: 'W1 judged by anyone, one short: repeat once',
		origin: 'writing: W0–W2 by anyone; form B: repeat once',
		runs: [{ step: 'W1', items: '22ww', reader: false }],
		expect: { outcome: 'emerging', reason: null, after: 'repeat' }
	},
	{
		name: 'W1 half skipped',
		origin: 'outcome 5 in points: two items left give 4 of the 5 needed',
		runs: [{ step: 'W1', items: 'ss1w' }],
		expect: { outcome: 'unclear', reason: 'interrupted' }
	},
	{
		name: 'W2 one of two: repeat once',
		origin: 'table W2: limit both, på väg one',
		runs: [{ step: 'W2', items: 'rw' }],
		expect: { outcome: 'emerging', reason: null, after: 'repeat' }
	},
	{
		name: 'R0 repeated: the second counts, and no third is offered',
		origin: 'table R0: limit 5 of 6, repeat once instead of B',
		runs: [
			{ step: 'R0', items: 'rrrrww' },
			{ step: 'R0', items: 'rrrrrw', follows: true }
		],
		expect: { outcome: 'shown', reason: null, form: 'A2', after: 'none' }
	},
	{
		name: 'R0 repeated, one short again',
		origin: 'table R0: repeat once',
		runs: [
			{ step: 'R0', items: 'rrrrww' },
			{ step: 'R0', items: 'rrrrww', follows: true }
		],
		expect: { outcome: 'emerging', reason: null, form: 'A2', after: 'none' }
	},
	{
		name: 'a form B given although form A was visat takes nothing away',
		origin: 'outcome 3 on form A; form B: only when one short',
		runs: [r1('rrrrrrww'), b1('wwwwwwww')],
		expect: { outcome: 'shown', reason: null, form: 'A' }
	},
	{
		name: 'both forms together are reviewed only when each is',
		origin: 'review: every step and form has its marks; form A alone was confirmed',
		runs: [r1('rrrrrwww'), b1('rrwwwwww')],
		review: DRAFT_TEXT,
		confirmedBy: 'languageSupport',
		expect: { outcome: 'unclear', reason: 'unreviewed', form: 'AB' }
	},
	{
		name: 'a synthetic voice that was reviewed',
		origin: 'review: reviewed by whom and when',
		runs: [r1('wwwwwwww', { voice: 'synthetic' })],
		expect: { outcome: 'tried', reason: null }
	},
	{
		name: 'a new series replaces the older one',
		origin: 'the newest series of runs counts',
		runs: [r1('rrrrrwww'), b1('wwwwwwww'), r1('rrrrrrrr')],
		expect: { outcome: 'shown', reason: null, form: 'A' }
	},
	{
		name: 'R1 without a name in memory takes a sign instead',
		origin: 'real name: without a name R1 takes a sign instead',
		runs: [r1('rrrrrrww', { ownName: false })],
		expect: { outcome: 'shown', reason: null }
	},
	{
		name: 'override: the computed outcome stays beside it',
		origin: 'override',
		runs: [r1('rrrrwwww')],
		override: 'shown',
		expect: { outcome: 'tried', reason: null, effective: 'shown' }
	}
];
