import { beforeAll, describe, expect, it } from 'vitest';
import { realInstrument } from '../../../../tests/support/real-instrument';
import {
	changed,
	judged,
	opened,
	standingIn,
	stateOf,
	withBare
} from '../../../../tests/support/translation';
import type { Instrument } from '../instrument/instrument';
import { wordingOf } from '../instrument/wording';
import { utterancesOf } from '../voice/utterances';
import { withTranslation } from './apply';
import type { TranslationEvent } from './journal';
import { splitStamp, withStamp } from './stamp';
import { standingOf } from './standing';
import { unitsOf } from './units';

let shipped: Instrument;
beforeAll(async () => {
	shipped = await realInstrument();
});

const after = (events: readonly TranslationEvent[]) => withTranslation(shipped, stateOf(events));

describe('words changed on a device', () => {
	it('are said in place of the shipped ones, form of address by form', () => {
		const next = after([
			opened(),
			changed('texts/ui.readYourself', { 'f.text': 'جديد', 'f.say': 'جَدِيد' })
		]);
		const texts = next.languages['ar']!.texts!;
		expect(wordingOf(texts, 'ui.readYourself', 'f')).toEqual({ text: 'جديد', say: 'جَدِيد' });
		expect(wordingOf(texts, 'ui.readYourself', 'm')).toEqual(
			wordingOf(shipped.languages['ar']!.texts!, 'ui.readYourself', 'm')
		);
	});

	it('leave everything else as it is, the shipped instrument too', () => {
		const before = structuredClone(shipped.languages['ar']);
		const next = after([opened(), changed('texts/ui.next', { text: 'إلى الأمام' })]);
		expect(shipped.languages['ar']).toEqual(before);
		expect(next.languages['so']).toBe(shipped.languages['so']);
		expect(next.languages['ar']!.reading).toBe(shipped.languages['ar']!.reading);
		expect({ ...next.languages['ar']!.texts, 'ui.next': null }).toEqual({
			...shipped.languages['ar']!.texts,
			'ui.next': null
		});
	});

	it('are other words to a voice: the clip of the old ones is none of these', () => {
		const say = 'إِلَى الْأَمَامْ';
		const next = after([opened(), changed('texts/ui.next', { text: 'إلى الأمام', say })]);
		const refs = utterancesOf(next, 'ar').find((one) => one.say === say)?.uses;
		expect(refs?.map(({ ref }) => ref)).toContain('ui.next');
	});

	it('can’t be emptied where something has to stand', () => {
		const next = after([opened(), changed('reading/ar.R4.A.01', { 'shown.text': '' })]);
		const [item] = next.languages['ar']!.reading!.steps['R4']!.A.items;
		expect(item?.shown?.text).toBe('باب');
	});

	it('make a language of one without texts only when no screen is silent', () => {
		const bare = withBare(shipped, 'qaa');
		const units = unitsOf(bare, 'qaa').filter(({ kind }) => kind === 'text');
		const all = units.map(({ id }) => changed(id, { text: 'متن' }));
		const textsAfter = (events: readonly TranslationEvent[]) =>
			withTranslation(bare, stateOf([opened('qaa'), ...events])).languages['qaa']!.texts;
		expect(textsAfter(all.slice(1))).toBeNull();
		const whole = textsAfter(all)!;
		expect(whole['ui.next']).toEqual({ text: 'متن', status: 'draft' });
	});
});

describe('what a reader has approved', () => {
	it('is reviewed, by whom and when, until the words or the Swedish change', () => {
		const approved = judged(standingIn(shipped, 'ar', 'texts/ui.next'), 'approved');
		const reviewed = after([opened(), approved]).languages['ar']!.texts!['ui.next'];
		expect(reviewed).toMatchObject({ status: 'reviewed', by: 'Rim', on: '2026-11-22' });
		const events = [opened(), approved, changed('texts/ui.next', { text: 'آخر' })];
		expect(after(events).languages['ar']!.texts!['ui.next']?.status).toBe('draft');
		expect(standingIn(shipped, 'ar', 'texts/ui.next', events)).toMatchObject({
			status: 'draft',
			changed: 'words',
			verdict: { status: 'approved', by: 'Rim' }
		});
		const other = structuredClone(shipped);
		other.languages['sv']!.texts!['ui.next']!.text = 'Vidare';
		expect(standingIn(other, 'ar', 'texts/ui.next', [opened(), approved])).toMatchObject({
			status: 'draft',
			changed: 'source'
		});
	});

	it('stays approved when only its note is another', () => {
		const approved = judged(standingIn(shipped, 'ar', 'texts/ui.next'), 'approved');
		const events = [opened(), approved, changed('texts/ui.next', { note: 'ordlista' })];
		expect(standingIn(shipped, 'ar', 'texts/ui.next', events).status).toBe('approved');
	});

	/** Verdicts on everything a form of R4 is made of. */
	const wholeForm = (form: 'A' | 'B', pictures: boolean) =>
		unitsOf(shipped, 'ar')
			.filter(({ met }) => met.step === 'R4' && met.form !== (form === 'A' ? 'B' : 'A'))
			.filter(({ kind }) => kind === 'item')
			.map((unit) => judged(standingOf(unit, null), 'approved', { pictures }));

	it('makes a form of stimuli reviewed only when all of it is approved', () => {
		const all = wholeForm('A', true);
		const { A, B } = after([opened(), ...all]).languages['ar']!.reading!.steps['R4']!;
		expect(A.review).toMatchObject({ text: 'reviewed', picture: 'reviewed', by: 'Rim' });
		expect(B!.review.text).toBe('draft');
		const lacking = after([opened(), ...all.slice(1)]);
		expect(lacking.languages['ar']!.reading!.steps['R4']!.A.review.text).toBe('draft');
	});

	it('says of pictures what was said of them, and nothing of voices', () => {
		const { A } = after([opened(), ...wholeForm('A', false)]).languages['ar']!.reading!.steps[
			'R4'
		]!;
		const before = shipped.languages['ar']!.reading!.steps['R4']!.A.review;
		expect(A.review).toMatchObject({ text: 'reviewed', picture: 'draft', voice: before.voice });
	});

	it('is a draft again, all of the form, when a word of it is changed or rejected', () => {
		const item = 'reading/ar.R4.A.03';
		const all = wholeForm('A', true);
		for (const more of [
			changed(item, { 'shown.text': 'نافذة' }),
			judged(standingIn(shipped, 'ar', item), 'rejected', { reason: 'ovanligt' })
		]) {
			const { A } = after([opened(), ...all, more]).languages['ar']!.reading!.steps['R4']!;
			expect(A.review.text).toBe('draft');
		}
	});
});

describe('the words a mapping was begun with', () => {
	it('stand in its version as build metadata', () => {
		expect(withStamp('0.1.0', {})).toBe('0.1.0');
		expect(withStamp('0.1.0', { so: 12, ar: 3 })).toBe('0.1.0+ar.3.so.12');
		expect(splitStamp('spraksteg@0.1.0+ar.3.so.12')).toEqual({
			shipped: 'spraksteg@0.1.0',
			stamp: { ar: 3, so: 12 }
		});
		// semver.org's own expression for a version.
		const SEMVER =
			/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-[0-9A-Za-z-.]+)?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
		expect(withStamp('0.1.0', { 'ps-AF': 1 })).toMatch(SEMVER);
	});

	it.each(['a@1+ar', 'a@1+ar.0', 'a@1+ar.x', 'a@1+.1', 'a@1+ar.1+so.1'])('not as %s', (version) => {
		expect(splitStamp(version)).toBeNull();
	});
});
