import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { heard, keptOf, openReview } from '../../../../../tests/support/fake-review';
import { UTTERANCES } from '../../../../../tests/support/fake-studio';
import { realInstrument } from '../../../../../tests/support/real-instrument';
import { err } from '$lib/domain/result';
import { WordingReviewSchema } from '$lib/domain/voice/wording-review';
import { clipKey } from '$lib/domain/voice/voice-state';
import { heldSounds } from '../held-sounds';
import { reviewSum } from './review-sum';
import type { ReviewDesk } from './review-desk.svelte';

const [hello, next, why] = UTTERANCES.map(({ say }) => say) as [string, string, string];
const markOf = (desk: ReviewDesk, say: string) =>
	desk.voice?.state.clips.get(clipKey({ say, pace: 'normal' }))?.info.review;
const says = (desk: ReviewDesk) => desk.card?.map(({ utterance: { say } }) => say);

describe('reviewing a voice and its words', () => {
	it('approves both with one tap once the clip was heard, by whom and when', async () => {
		const { desk } = await openReview();
		expect(says(desk)).toEqual([hello, next]);
		await heard(desk);
		expect(await desk.right()).toBe(true);
		expect(markOf(desk, hello)).toEqual({ status: 'approved', by: 'Amal', on: '2026-09-21' });
		expect(desk.review.state.wordings.get(hello)?.status).toBe('approved');
		expect([desk.done, desk.units.length, says(desk)]).toEqual([2, 3, [why]]);
	});

	it('approves no clip that wasn’t heard to its end', async () => {
		const { desk, source } = await openReview();
		source.ending = 'interrupted';
		await heard(desk);
		expect(await desk.right()).toBe(false);
		expect(desk.problem).toBe('notHeard');
		expect(markOf(desk, hello)?.status).toBe('draft');
	});

	it('hears the person where there is one, else the computer’s draft, else nothing', async () => {
		const { desk, source } = await openReview({
			clips: [keptOf(UTTERANCES[0]!)],
			computer: [hello, next]
		});
		expect(desk.units.map((unit) => desk.listening.kind(unit))).toEqual([
			'person',
			'computer',
			'none'
		]);
		await heard(desk);
		expect(source.played).toEqual([`humanUnreviewed normal ${hello}`, `synthetic normal ${next}`]);
	});

	it('judges the words alone where only the computer says them', async () => {
		const { desk, voices } = await openReview({ clips: [], computer: [hello] });
		await desk.right();
		expect(desk.review.state.wordings.get(hello)?.status).toBe('approved');
		await voices.load();
		await voices.count();
		expect(voices.all.find(({ opened }) => opened?.kind === 'recorded')?.counts?.approved).toBe(0);
	});

	it('rejects one of several with its reason; the rest waits', async () => {
		const { desk } = await openReview();
		await heard(desk);
		const [first] = desk.card!;
		expect(await desk.wrong(first!, { voice: 'noise', wording: null })).toBe(true);
		expect(markOf(desk, hello)).toMatchObject({ status: 'rejected', reason: 'noise', by: 'Amal' });
		expect(desk.review.state.wordings.get(hello)?.status).toBe('approved');
		expect(desk.waiting.map(({ utterance }) => utterance.say)).toEqual([next]);
		await heard(desk);
		await desk.right();
		expect(markOf(desk, next)?.status).toBe('approved');
	});

	it('rejects words with the reviewer’s own reason, and keeps the voice', async () => {
		const { desk } = await openReview();
		await heard(desk);
		await desk.wrong(desk.card![0]!, { voice: null, wording: '  sägs inte så i Sudan ' });
		expect(desk.review.state.wordings.get(hello)?.reason).toBe('sägs inte så i Sudan');
		expect(markOf(desk, hello)?.status).toBe('approved');
	});

	it('takes no rejection without a reason, nor one with a personal number', async () => {
		const { desk } = await openReview();
		const [first] = desk.card!;
		expect(await desk.wrong(first!, { voice: null, wording: null })).toBe(false);
		expect(desk.problem).toBe('noReason');
		// Skatteverket’s own example number.
		await desk.wrong(first!, { voice: 'fråga 811218-9876', wording: null });
		expect(desk.problem).toBe('personalNumber');
		expect(desk.done).toBe(0);
	});

	it('approves no unheard clip for the sake of its words', async () => {
		const { desk } = await openReview();
		expect(await desk.wrong(desk.card![0]!, { voice: null, wording: 'spelling' })).toBe(false);
		expect(desk.problem).toBe('notHeard');
	});

	it('takes the last decision back, voice and words, and shows it again', async () => {
		const { desk } = await openReview();
		await heard(desk);
		await desk.right();
		expect(await desk.undo()).toBe(true);
		expect([desk.done, says(desk)]).toEqual([0, [hello, next]]);
		expect([markOf(desk, hello)?.status, desk.review.state.wordings.get(hello)?.status]).toEqual([
			'draft',
			'draft'
		]);
		// It is heard again before it is approved again.
		expect(desk.ready).toBe(false);
		expect(desk.canUndo).toBe(false);
	});

	it('goes on where one left, in the same reviewer’s journal, however the alias is written', async () => {
		const { desk, begin, voices } = await openReview();
		await heard(desk);
		await desk.right();
		desk.close();
		const again = await begin({ alias: ' amal' });
		expect([again.done, says(again)]).toEqual([2, [why]]);
		expect(again.units).toHaveLength(3);
		const reviews = voices.all.filter(({ opened }) => opened?.kind === 'review');
		expect(reviews).toHaveLength(1);
	});

	it('asks another reviewer for the words, not for a voice that is judged', async () => {
		const { desk, begin } = await openReview();
		await heard(desk);
		await desk.right();
		const other = await begin({ alias: 'Layla' });
		expect(other.done).toBe(0);
		expect(other.open(other.units[0]!)).toEqual({ wording: true, voice: false });
	});

	it('passes over, and comes back at the end', async () => {
		const { desk } = await openReview({ computer: [why] });
		desk.skip();
		await desk.right();
		// A tap right after a card has come up is a slip; the clock ticks a second a look.
		expect(desk.card).toBeNull();
		expect(desk.units.length - desk.done).toBe(2);
		desk.again();
		expect(says(desk)).toEqual([hello, next]);
	});

	it('takes a tap at the very moment a card comes up for the one before', async () => {
		const { desk, deps } = await openReview({ clips: [] });
		const now = deps.clock.now();
		vi.spyOn(deps.clock, 'now').mockReturnValue(now);
		desk.show();
		expect(await desk.right()).toBe(false);
		vi.spyOn(deps.clock, 'now').mockReturnValue(now + 400);
		expect(await desk.right()).toBe(true);
	});

	it('hears a slow clip too, and asks for its words once', async () => {
		const [first] = UTTERANCES;
		const { desk } = await openReview({
			clips: [keptOf(first!), keptOf(first!, { pace: 'slow' })],
			utterances: [first!]
		});
		expect(desk.units.map((unit) => [unit.pace, desk.open(unit)])).toEqual([
			['normal', { wording: true, voice: true }],
			['slow', { wording: false, voice: true }]
		]);
		await heard(desk);
		await desk.right();
		expect([...desk.voice!.state.clips.values()].map(({ info }) => info.review.status)).toEqual([
			'approved',
			'approved'
		]);
	});

	it('says what it came to', async () => {
		const { desk } = await openReview();
		await heard(desk);
		await desk.wrong(desk.card![0]!, { voice: 'cut', wording: 'meaning' });
		await heard(desk);
		await desk.right();
		expect(reviewSum(desk)).toEqual({
			voice: { approved: 1, rejected: 1, open: 0 },
			wording: { approved: 1, rejected: 1, open: 1 },
			wrong: [{ say: hello, reason: 'meaning' }]
		});
	});
});

describe('nobody’s own voice', () => {
	it('may be approved by its speaker, who may judge the words', async () => {
		const { desk } = await openReview({ alias: ' rim' });
		expect(desk.own).toBe(true);
		await desk.right();
		expect(markOf(desk, hello)?.status).toBe('draft');
		expect(desk.review.state.wordings.get(hello)?.status).toBe('approved');
	});
});

describe('what can go wrong', () => {
	it('stays at the card when the device is full, and says so', async () => {
		const { desk, deps } = await openReview();
		await heard(desk);
		const full = vi.spyOn(deps.vault, 'appendVoice').mockResolvedValue(err('full'));
		expect(await desk.right()).toBe(false);
		expect([desk.problem, says(desk), desk.done]).toEqual(['full', [hello, next], 0]);
		full.mockRestore();
		expect(await desk.right()).toBe(true);
	});

	it('lets go of the voice on leaving', async () => {
		const { desk, source } = await openReview();
		expect(source.held).toHaveLength(2);
		desk.close();
		expect(source.held).toEqual([]);
	});
});

describe('what follows from it', () => {
	it('makes the clip one that a mapping may take, and a rejected one is none', async () => {
		const { desk, deps } = await openReview();
		await heard(desk);
		await desk.wrong(desk.card![0]!, { voice: 'cut', wording: null });
		await heard(desk);
		await desk.right();
		const held = await heldSounds(deps, ['ar']);
		expect(held.ok && held.value.map(({ say, layer }) => [say, layer])).toEqual([
			[next, 'humanApproved']
		]);
	});

	it('gives the keeper of the words a file with nothing of a person but the alias', async () => {
		const { desk } = await openReview();
		await heard(desk);
		await desk.wrong(desk.card![0]!, { voice: null, wording: 'spelling' });
		const file = desk.wordingFile(await realInstrument());
		expect(v.parse(WordingReviewSchema, file)).toEqual({
			format: 1,
			kind: 'wording-review',
			instrument: { id: 'spraksteg', version: expect.any(String) as string },
			language: 'ar',
			variety: null,
			reviewer: 'Amal',
			made: '2026-09-21',
			verdicts: [
				{
					say: hello,
					refs: ['hello.say'],
					status: 'rejected',
					reason: 'spelling',
					on: '2026-09-21'
				}
			]
		});
	});
});
