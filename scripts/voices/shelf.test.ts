import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readIndex, shelve } from './shelf';

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'shelf-'))));
afterEach(() => rm(folder, { recursive: true }));

it('lists what is shelved, each file once, by name', async () => {
	expect(await readIndex(folder)).toEqual({ ok: true, value: [] });
	await shelve(folder, 'sv', new Uint8Array([1]));
	await shelve(folder, 'ar', new Uint8Array([2]));
	// The SHA-256 of the text "abc" as FIPS 180-4's example gives it.
	await shelve(folder, 'sv', new TextEncoder().encode('abc'));
	expect(await readIndex(folder)).toMatchObject({
		ok: true,
		value: [
			{ language: 'ar', file: 'ar.lydpack', bytes: 1 },
			{
				...{ language: 'sv', file: 'sv.lydpack', bytes: 3 },
				sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
			}
		]
	});
});

it('leaves a shelf alone whose index is broken', async () => {
	await mkdir(join(folder, 'voices'));
	await writeFile(join(folder, 'voices/index.json'), '{ "packs": [');
	expect(await readIndex(folder)).toEqual({ ok: false, error: 'wrongIndex' });
	await expect(shelve(folder, 'sv', new Uint8Array([1]))).rejects.toThrow(/breaks its format/);
	expect(await readdir(join(folder, 'voices'))).toEqual(['index.json']);
	expect(await readFile(join(folder, 'voices/index.json'), 'utf8')).toBe('{ "packs": [');
});
