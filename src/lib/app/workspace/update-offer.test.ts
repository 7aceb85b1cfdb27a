import { describe, expect, it } from 'vitest';
import type { Updates } from '../../ports/updates';
import { UpdateOffer } from './update-offer.svelte';

function start() {
	const told = { taken: 0, waiting: () => {}, offlineReady: () => {} };
	const updates: Updates = {
		start: async (on) => void Object.assign(told, on),
		take: () => void told.taken++
	};
	const offer = new UpdateOffer(updates);
	void offer.start();
	return { told, offer };
}

describe('UpdateOffer', () => {
	it('offers nothing until a version waits', () => {
		const { offer, told } = start();
		expect(offer.offered(false)).toBe(false);
		expect(offer.take(false)).toBe(false);
		expect(told.taken).toBe(0);
	});

	it('neither offers nor takes one during a mapping', () => {
		const { offer, told } = start();
		told.waiting();
		expect(offer.offered(true)).toBe(false);
		expect(offer.take(true)).toBe(false);
		expect(told.taken).toBe(0);
		expect(offer.offered(false)).toBe(true);
		expect(offer.take(false)).toBe(true);
		expect(told.taken).toBe(1);
	});

	it('can be put off, and still be taken from the settings', () => {
		const { offer, told } = start();
		told.waiting();
		offer.postpone();
		expect([offer.offered(false), offer.waiting]).toEqual([false, true]);
		expect(offer.take(false)).toBe(true);
	});

	it('says that it works offline only when told so', () => {
		const { offer, told } = start();
		expect(offer.offlineReady).toBe(false);
		told.offlineReady();
		expect(offer.offlineReady).toBe(true);
	});
});
