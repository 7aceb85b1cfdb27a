import { describe, expect, it } from 'vitest';
import { MemoryPacks, offeredPack } from '../../../../tests/support/memory-packs';
import { OfflineVoices } from './offline-voices.svelte';

function start(...ready: string[]) {
	const packs = new MemoryPacks(
		['ar', 'en', 'so', 'sv'].map((tag) => offeredPack(tag, { ready: ready.includes(tag) }))
	);
	const voices = new OfflineVoices(packs);
	const states = () =>
		Object.fromEntries(voices.all.map(({ language, state }) => [language, state.kind]));
	return { packs, voices, states };
}

describe('OfflineVoices', () => {
	it('fetches the languages in use in their order, then the others, one at a time', async () => {
		const { packs, voices, states } = start('en');
		const all = voices.want(['so', 'sv']);
		await packs.answer();
		expect(packs.asked).toEqual(['so', 'sv']);
		expect(states()).toEqual({ ar: 'waiting', en: 'ready', so: 'ready', sv: 'fetching' });
		await packs.answer();
		await packs.answer();
		await all;
		expect(packs.asked).toEqual(['so', 'sv', 'ar']);
		expect(states()).toEqual({ ar: 'ready', en: 'ready', so: 'ready', sv: 'ready' });
	});

	it('puts another mapping’s language before those that wait, without a second fetch', async () => {
		const { packs, voices } = start();
		const first = voices.want(['sv', 'en']);
		await packs.answer();
		const second = voices.want(['so']);
		for (let n = 0; n < 3; n++) await packs.answer();
		await Promise.all([first, second]);
		expect(packs.asked).toEqual(['sv', 'en', 'so', 'ar']);
	});

	it('tells how far it has come, and is ready only when the pack is kept', async () => {
		const { packs, voices } = start();
		const all = voices.want(['ar']);
		while (packs.asked.length === 0) await new Promise((tick) => setTimeout(tick, 0));
		packs.progress(1_000_000);
		expect(voices.all[0]?.state).toEqual({ kind: 'fetching', got: 1_000_000 });
		await packs.answer('full');
		await all;
		expect(voices.all[0]?.state).toEqual({ kind: 'failed', error: 'full' });
		expect(voices.last?.language).toBe('ar');
		// The next would not fit either.
		expect(packs.asked).toEqual(['ar']);
		expect(voices.all[1]?.state.kind).toBe('absent');
	});

	it('goes past a damaged pack to the next, and fetches it again when asked', async () => {
		const { packs, voices, states } = start('en', 'sv');
		const all = voices.want(['ar']);
		await packs.answer('damagedPack');
		await packs.answer();
		await all;
		expect(states()).toMatchObject({ ar: 'failed', so: 'ready' });
		const [arabic] = voices.all;
		const again = arabic && voices.fetch(arabic);
		await packs.answer();
		await again;
		expect(states()).toMatchObject({ ar: 'ready' });
	});

	it('waits for the net and goes on when it is back', async () => {
		const { packs, voices, states } = start('en', 'sv');
		const all = voices.want(['so']);
		await packs.answer('offline');
		await all;
		expect(states()).toMatchObject({ ar: 'absent', so: 'failed' });
		const again = voices.retry();
		await packs.answer();
		await packs.answer();
		await again;
		expect(packs.asked).toEqual(['so', 'so', 'ar']);
		expect(states()).toMatchObject({ ar: 'ready', so: 'ready' });
		await voices.retry();
		expect(packs.asked).toHaveLength(3);
	});

	it('does not say that there are none where the list could not be read, and asks again', async () => {
		const { packs, voices, states } = start('ar', 'en', 'sv');
		packs.unread = true;
		await voices.want(['so']);
		expect([voices.looked, voices.unread]).toEqual([false, true]);
		packs.unread = false;
		const again = voices.retry();
		await packs.answer();
		await again;
		expect([voices.looked, voices.unread]).toEqual([true, false]);
		expect(states()).toMatchObject({ so: 'ready' });
		// Later: what was seen before is still there.
		packs.unread = true;
		await voices.look();
		expect(states()).toMatchObject({ so: 'ready' });
	});

	it('says so when the browser has thrown a voice away', async () => {
		const { packs, voices, states } = start('ar');
		await voices.look();
		expect(states()).toMatchObject({ ar: 'ready' });
		packs.lose('ar');
		await voices.look();
		expect(states()).toMatchObject({ ar: 'absent' });
	});
});
