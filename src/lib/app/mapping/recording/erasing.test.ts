import { beforeAll, describe, expect, it, vi } from 'vitest';
import { newSession, shippedInstrument } from '../../../../../tests/support/open-session';
import type { Instrument } from '../../../domain/instrument/instrument';
import { err } from '../../../domain/result';
import type { MappingSession } from '../mapping-session.svelte';
import { UnwantedErasing } from './unwanted-erasing.svelte';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

/** A recording that the person has erased. */
async function unwanted(session: MappingSession, ref: string): Promise<string> {
	const recording = session.newId();
	await session.record('recording.begun', { recording, run: null, ref, type: 'audio/webm' });
	await session.record('recording.slice', { recording, n: 0, bytes: btoa(`canary ${ref}`) });
	await session.record('recording.unwanted', { recording });
	return recording;
}

describe('what the person has erased', () => {
	it('is gone for good, and the journal names every recording', async () => {
		const { session, reopen } = await newSession(instrument);
		const ids = [await unwanted(session, 'q15'), await unwanted(session, 'q16')];
		const erasing = new UnwantedErasing();
		await erasing.erase(session);
		expect(erasing.problem).toBeNull();
		const again = await reopen();
		expect(again.state.erased.map(({ what, ref }) => [what, ref])).toEqual(
			ids.map((id) => ['recording', id])
		);
		expect(JSON.stringify(again.events)).not.toContain(btoa('canary q15').slice(0, 8));
	});

	it('says why it isn’t, and is tried again', async () => {
		const { session, vault } = await newSession(instrument);
		await unwanted(session, 'q15');
		const full = vi.spyOn(vault, 'erasePart').mockResolvedValue(err('full'));
		const erasing = new UnwantedErasing();
		await erasing.erase(session);
		expect(erasing.problem).toBe('full');
		full.mockRestore();
		await erasing.erase(session);
		expect(erasing.problem).toBeNull();
		expect(session.state.recordings.all).toEqual([]);
	});

	it('is erased once, however often it is asked for', async () => {
		const { session, vault } = await newSession(instrument);
		await unwanted(session, 'q15');
		const erasePart = vi.spyOn(vault, 'erasePart');
		const erasing = new UnwantedErasing();
		await Promise.all([erasing.erase(session), erasing.erase(session)]);
		expect(erasePart).toHaveBeenCalledTimes(1);
	});
});
