import { describe, expect, it } from 'vitest';
import { keptOf, rimsVoice } from '../../../../../tests/support/fake-review';
import { UTTERANCES } from '../../../../../tests/support/fake-studio';
import { clipKey } from '$lib/domain/voice/voice-state';
import { carriedReviews, takeOver } from './carried';

const [hello, next, why] = UTTERANCES;

async function brought() {
	const stage = await rimsVoice([
		keptOf(hello!, { carried: { status: 'approved', by: 'Nour', on: '2026-10-01' } }),
		keptOf(next!, { carried: { status: 'rejected', by: 'Nour', reason: 'noise' } }),
		keptOf(why!, { carried: { status: 'approved', by: 'RIM' } })
	]);
	const voice = await stage.voices.open(stage.id);
	if (!voice.ok) throw new Error(voice.error);
	return voice.value;
}
const status = (voice: Awaited<ReturnType<typeof brought>>, say: string) =>
	voice.state.clips.get(clipKey({ say, pace: 'normal' }))?.info.review;

describe('a review from elsewhere', () => {
	it('is shown, and counts for nothing by itself', async () => {
		const voice = await brought();
		expect([hello, next, why].map((one) => status(voice, one!.say)?.status)).toEqual([
			'draft',
			'draft',
			'draft'
		]);
		expect(carriedReviews(voice.state)).toEqual([
			{ by: 'Nour', approved: 1, rejected: 1, own: false },
			{ by: 'RIM', approved: 1, rejected: 0, own: true }
		]);
	});

	it('counts once it is taken over, with the name and day it was made with', async () => {
		const voice = await brought();
		expect(await takeOver(voice, 'Nour')).toMatchObject({ ok: true });
		expect(status(voice, hello!.say)).toEqual({ status: 'approved', by: 'Nour', on: '2026-10-01' });
		expect(status(voice, next!.say)).toMatchObject({ status: 'rejected', reason: 'noise' });
		expect(carriedReviews(voice.state).map(({ by }) => by)).toEqual(['RIM']);
	});

	it('can’t be taken over from the speaker', async () => {
		const voice = await brought();
		expect(await takeOver(voice, 'RIM')).toEqual({ ok: false, error: 'ownVoice' });
		expect(status(voice, why!.say)?.status).toBe('draft');
	});

	it('leaves alone what somebody here has judged', async () => {
		const voice = await brought();
		const mark = { status: 'rejected', by: 'Amal', reason: 'cut' } as const;
		await voice.record([{ type: 'clip.reviewed', say: hello!.say, pace: 'normal', mark }]);
		await takeOver(voice, 'Nour');
		expect(status(voice, hello!.say)).toMatchObject({ status: 'rejected', by: 'Amal' });
	});
});
