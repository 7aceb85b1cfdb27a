import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readInWorker } from './pack-reading-in-worker';
import { madePack } from './testing/made-packs';

type Listener = (event: { data: unknown }) => void;

/** The page's side and the worker's, joined: what one posts the other hears. */
let page: Listener;
let inside: Listener;

beforeEach(async () => {
	vi.resetModules();
	vi.stubGlobal('self', {
		addEventListener: (_: string, listener: Listener) => (inside = listener),
		postMessage: (data: unknown) => page({ data })
	});
	vi.stubGlobal(
		'Worker',
		class {
			addEventListener(type: string, listener: Listener): void {
				if (type === 'message') page = listener;
			}
			postMessage(data: unknown): void {
				inside({ data });
			}
		}
	);
	await import('./pack-reading.worker');
});
afterEach(() => vi.unstubAllGlobals());

describe('reading a pack in a worker', () => {
	it('gives the pack, with its body as part of the file', async () => {
		const read = await readInWorker()(await madePack([{ say: 'نعم' }]), null);
		expect(read).toMatchObject({ ok: true });
		if (read.ok) expect(new TextDecoder().decode(read.value.pack.body)).toBe('نعم');
	});

	it('answers also where the reader breaks, which is no fault of the pack', async () => {
		const file = await madePack([{ say: 'نعم' }]);
		vi.stubGlobal('crypto', {
			subtle: { digest: () => Promise.reject(new Error('no memory')) }
		});
		await expect(readInWorker()(file, 'a'.repeat(64))).rejects.toThrow('no memory');
	});
});
