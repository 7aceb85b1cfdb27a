import { describe, expect, it } from 'vitest';
import { randomBytes } from './bytes';
import { codeOf } from './failure';
import { journalKey, type JournalKey, type WorkspaceKey } from './keys';
import { sealEvent, sealSummary, unsealEvent, unsealSummary, type Place } from './sealed-rows';

const event = { id: 'e'.repeat(20), time: 't', type: 'x', payload: 'hemligt' };
const place: Place = { store: 'events', journal: 'm'.repeat(20), sequence: 3, epoch: 1 };

async function workspaceKey(): Promise<WorkspaceKey> {
	const key = await crypto.subtle.importKey('raw', randomBytes(32), 'HKDF', false, ['deriveKey']);
	return key as WorkspaceKey;
}

async function sealed(): Promise<{ key: JournalKey; row: Awaited<ReturnType<typeof sealEvent>> }> {
	const key = await journalKey(await workspaceKey(), randomBytes(32), place.journal);
	return { key, row: await sealEvent(key, place, 'd'.repeat(20), event) };
}

async function failureOf(reading: Promise<unknown>): Promise<string> {
	return reading.then(
		() => 'opened',
		(thrown: unknown) => codeOf(thrown)
	);
}

describe('a sealed row', () => {
	it('opens in its own place, and shows nothing in clear', async () => {
		const { key, row } = await sealed();
		expect(await unsealEvent(key, place, row)).toEqual(event);
		expect(Object.keys(row).sort()).toEqual(
			['bytes', 'device', 'epoch', 'id', 'iv', 'schema', 'sequence'].sort()
		);
		expect(new TextDecoder('latin1').decode(row.bytes)).not.toContain('hemligt');
	});

	it.each<[string, Partial<Place>]>([
		['table', { store: 'headers' }],
		['journal', { journal: 'n'.repeat(20) }],
		['sequence', { sequence: 4 }],
		['epoch', { epoch: 2 }]
	])('does not open in another %s', async (_, other) => {
		const { key, row } = await sealed();
		expect(await failureOf(unsealEvent(key, { ...place, ...other }, row))).toBe('damaged');
	});

	it('does not open as another schema or another event', async () => {
		const { key, row } = await sealed();
		expect(await failureOf(unsealEvent(key, place, { ...row, schema: 0 }))).toBe('damaged');
		expect(await failureOf(unsealEvent(key, place, { ...row, schema: 2 }))).toBe('newerVersion');
		expect(await failureOf(unsealEvent(key, place, { ...row, id: 'f'.repeat(20) }))).toBe(
			'damaged'
		);
	});

	it('does not open with one bit changed, anywhere', async () => {
		const { key, row } = await sealed();
		for (let bit = 0; bit < row.bytes.length * 8; bit += 7) {
			const bytes = row.bytes.slice();
			bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			expect(await failureOf(unsealEvent(key, place, { ...row, bytes }))).toBe('damaged');
		}
	});

	it('does not open with the key of another slot or another journal', async () => {
		const workspace = await workspaceKey();
		const slot = randomBytes(32);
		const row = await sealEvent(
			await journalKey(workspace, slot, place.journal),
			place,
			'd'.repeat(20),
			event
		);
		const right = await journalKey(workspace, slot, place.journal);
		expect(await failureOf(unsealEvent(right, place, row))).toBe('opened');
		const others = [
			await journalKey(workspace, randomBytes(32), place.journal),
			await journalKey(workspace, slot, 'n'.repeat(20)),
			await journalKey(await workspaceKey(), slot, place.journal)
		];
		for (const key of others) expect(await failureOf(unsealEvent(key, place, row))).toBe('damaged');
		expect(right.extractable).toBe(false);
		expect(workspace.extractable).toBe(false);
	});

	it('gives a summary to no other mapping', async () => {
		const { key } = await sealed();
		const row = await sealSummary(key, place.journal, 1, { step: 'R4' });
		expect(await unsealSummary(key, row)).toEqual({ step: 'R4' });
		const moved = { ...row, mapping: 'n'.repeat(20) };
		expect(await failureOf(unsealSummary(key, moved))).toBe('damaged');
	});

	it('never uses a nonce twice', async () => {
		const { key } = await sealed();
		const nonces = new Set<string>();
		for (let at = 0; at < 2000; at++) {
			nonces.add((await sealEvent(key, place, 'd'.repeat(20), event)).iv.join());
		}
		expect(nonces.size).toBe(2000);
	});
});
