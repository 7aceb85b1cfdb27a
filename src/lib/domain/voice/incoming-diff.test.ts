import { describe, expect, it } from 'vitest';
import { fitting, incomingDiff } from './incoming-diff';
import type { PackClip } from './pack';
import { staleWithNow } from './stale';
import type { Use, Utterance } from './utterances';

const utterance = (say: string, ...refs: string[]): Utterance => {
	const [first, ...rest] = refs.map((ref): Use => ({
		ref,
		form: null,
		class: 'instruction',
		part: 'beginning',
		step: null,
		text: say,
		gloss: null,
		core: true
	}));
	return { say, uses: [first!, ...rest] };
};
const clip = (say: string, sha: string, ...refs: string[]): PackClip => ({
	say,
	sayHash: '',
	refs,
	pace: 'normal',
	ms: 500,
	lufs: -18,
	peak: -2,
	review: { status: 'draft' },
	at: 0,
	bytes: 1,
	sha256: sha
});

const TODAY = [utterance('haa', 'ui.yes', 'q.1.o.yes'), utterance('maya', 'ui.no')];

describe('what a pack would bring', () => {
	it('is new, replaces, is the same, or says words that are no more', () => {
		const clips = [
			clip('haa', 'a', 'ui.yes'),
			clip('maya', 'b', 'ui.no'),
			clip('maya dheh', 'c', 'ui.no'),
			clip('tag', 'd', 'ui.gone')
		];
		const here = [
			{ say: 'haa', pace: 'normal', sha256: 'a', replaceable: true },
			{ say: 'maya', pace: 'normal', sha256: 'z', replaceable: true }
		] as const;
		const diff = incomingDiff(clips, TODAY, here);
		expect(diff.map(({ kind, now }) => [kind, now?.say ?? null])).toEqual([
			['same', 'haa'],
			['replaces', 'maya'],
			['stale', 'maya'],
			['stale', null]
		]);
		expect(fitting(clips, TODAY)).toBe(2);
	});

	it('takes the place of nothing in a voice that was recorded here', () => {
		const here = [{ say: 'haa', pace: 'normal', sha256: 'z', replaceable: false }] as const;
		expect(incomingDiff([clip('haa', 'a', 'ui.yes')], TODAY, here)[0]?.kind).toBe('new');
	});

	it('knows a slow one from one of the usual pace, and words by their signs', () => {
		const here = [{ say: 'haa', pace: 'slow', sha256: 'z', replaceable: true }] as const;
		expect(incomingDiff([clip('haa ', 'a', 'ui.yes')], TODAY, here)[0]?.kind).toBe('new');
	});
});

describe('a recording of words that are others now', () => {
	it('stands beside what is said in its place', () => {
		const known = { pace: 'normal', origin: 'human', status: 'approved' } as const;
		const stale = staleWithNow(TODAY, [
			{ ...known, say: 'maya dheh', refs: ['ui.no'] },
			{ ...known, say: 'maya', refs: ['ui.no'] },
			{ ...known, say: 'tag', refs: ['ui.gone'] }
		]);
		expect(stale.map(({ clip: { say }, now }) => [say, now.say])).toEqual([['maya dheh', 'maya']]);
	});
});
