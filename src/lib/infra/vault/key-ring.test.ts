import { describe, expect, it } from 'vitest';
import { Device, quickKdf } from '../../../../tests/support/vault';
import { KDF } from './kdf';
import { KeyFile, RING_BYTES } from './key-file';
import { readRing, writeRing, type KeyRing } from './key-ring';
import { makeRing, openRing, recodeRing, rewrapRing } from './ring-keys';

async function fileWith(ring?: KeyRing): Promise<{ device: Device; file: KeyFile }> {
	const device = new Device();
	const file = new KeyFile(await device.environment().openFile());
	if (ring) await writeRing(file, ring);
	return { device, file };
}

async function newRing(): Promise<KeyRing> {
	return (await makeRing('en lösenfras att minnas', quickKdf)).ring;
}

describe('the key ring', () => {
	it('is none, then what was written', async () => {
		const ring = await newRing();
		expect(await readRing((await fileWith()).file)).toEqual({ kind: 'none' });
		expect(await readRing((await fileWith(ring)).file)).toEqual({ kind: 'ring', ring });
	});

	it.each([
		['too little memory', { ...KDF, memoryKiB: 64 * 1024 - 1 }],
		['too few passes', { ...KDF, passes: 2 }],
		['no lane', { ...KDF, lanes: 0 }],
		['memory to stall the tablet', { ...KDF, memoryKiB: 2 ** 30 }],
		['another function', { ...KDF, name: 'pbkdf2' as 'argon2id' }]
	])('is refused when its KDF has %s', async (_, kdf) => {
		const { file } = await fileWith({ ...(await newRing()), kdf });
		expect(await readRing(file)).toEqual({ kind: 'damaged' });
	});

	it('tells a newer one from a damaged one', async () => {
		const newer = { ...(await newRing()), version: 2 as 1 };
		expect(await readRing((await fileWith(newer)).file)).toEqual({ kind: 'newer' });
		const { device, file } = await fileWith(await newRing());
		device.bytes?.fill(0xff, 40, 44);
		expect(await readRing(file)).toEqual({ kind: 'damaged' });
	});

	const secret = 'en lösenfras att minnas';
	it.each([
		['passphrase', (ring: KeyRing) => rewrapRing(ring, secret, 'nästa lösenfras', quickKdf)],
		['code', async (ring: KeyRing) => (await recodeRing(ring, secret, quickKdf))?.ring]
	])('survives a power cut at every write of a new %s', async (_, change) => {
		const { ring } = await makeRing(secret, quickKdf);
		const next = await change(ring);
		if (!next) throw new Error('no ring');
		for (let cut = 0; cut < 2; cut++) {
			const { device, file } = await fileWith(ring);
			let writes = 0;
			device.onWrite = () => {
				if (writes++ === cut) throw new Error('power cut');
			};
			await expect(writeRing(file, next)).rejects.toThrow('power cut');
			const found = await readRing(file);
			const expected = cut === 0 ? ring : next;
			expect(found).toEqual({ kind: 'ring', ring: expected });
		}
	});

	it('leaves nothing of an old passphrase or an old code in the file', async () => {
		const { ring } = await makeRing(secret, quickKdf);
		const { device, file } = await fileWith(ring);
		for (let turn = 0; turn < 3; turn++) {
			const state = await readRing(file);
			if (state.kind !== 'ring') throw new Error(state.kind);
			const rewrapped = await rewrapRing(state.ring, secret, secret, quickKdf);
			const next = rewrapped && (await recodeRing(rewrapped, secret, quickKdf))?.ring;
			if (next) await writeRing(file, next);
			const text = new TextDecoder('latin1').decode(device.bytes?.subarray(0, 2 * RING_BYTES));
			expect(text).not.toContain(state.ring.passphrase.bytes);
			expect(text).not.toContain(state.ring.recovery.bytes);
			expect(text).toContain(next?.passphrase.bytes ?? 'none');
			expect(text).toContain(next?.recovery.bytes ?? 'none');
		}
	});

	it('binds its wraps to the workspace and to their door', async () => {
		const { ring, recoveryCode } = await makeRing(secret, quickKdf);
		expect(await openRing(ring, secret, quickKdf)).not.toBeNull();
		expect(await openRing({ ...ring, workspace: 'annan' }, secret, quickKdf)).toBeNull();
		const swapped = { ...ring, recovery: ring.passphrase };
		expect(await openRing(swapped, recoveryCode, quickKdf)).toBeNull();
	});
});
