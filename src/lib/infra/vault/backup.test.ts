import { Encrypter } from 'age-encryption';
import { zipSync, type Zippable } from 'fflate';
import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeLines } from '$lib/domain/exchange/backup-journal';
import { aliasSet, Device, idOf, mappingBegun, note } from '../../../../tests/support/vault';
import { clipKept, voiceOpened } from '../../../../tests/support/voice-events';
import { encodeText, toHex } from './bytes';
import { RING_BYTES } from './key-file';
import { VaultCore } from './vault-core';

const SECRET = 'hemligt för kopian';
const [PARTICIPANT, MAPPING] = [idOf('deltagare'), idOf('kartan')];
const HEADER = `participants/${PARTICIPANT}/header.jsonl`;
const SUMMARIES = `participants/${PARTICIPANT}/summaries.json`;
const EVENTS = `participants/${PARTICIPANT}/mappings/${MAPPING}.jsonl`;
const VOICE = idOf('rosten');
const SOUNDS = `voices/${VOICE}.jsonl`;
const MORE_SOUNDS = `voices/${VOICE}.2.jsonl`;
const NAMED = ['wrongSecret', 'notBackup', 'damagedBackup', 'newerBackup', 'tooLarge'];

let backup: Uint8Array;
let device: Device;
let vault: VaultCore;

beforeAll(async () => {
	const source = new VaultCore(new Device().environment());
	await source.create(SECRET);
	await source.createParticipant(PARTICIPANT, [aliasSet('h1', 'Björk')]);
	const events = Array.from({ length: 200 }, (_, at) => note(`e${at}x`, `text ${Math.sin(at)}`));
	const begun = mappingBegun('h2', MAPPING);
	await source.createMapping(PARTICIPANT, MAPPING, begun, events, { step: 'R1' });
	await source.createVoice(VOICE, [
		voiceOpened('v1'),
		...Array.from({ length: 100 }, (_, at) => clipKept(`c${at}x`, `ord ${Math.cos(at)}`))
	]);
	const file = await source.exportBackup(SECRET);
	if (!file.ok) throw new Error(file.error);
	backup = new Uint8Array(await file.value.arrayBuffer());
});

beforeEach(async () => {
	device = new Device();
	vault = new VaultCore(device.environment());
	await vault.create('en lösenfras att minnas');
});

/** What importing gives, having checked that a refusal changed nothing. */
async function outcomeOf(bytes: Uint8Array<ArrayBuffer>, secret = SECRET): Promise<string> {
	const [rows, keys] = [await device.snapshot(), withoutZeros(device.bytes)];
	const result = await vault.importBackup(new Blob([bytes]), secret);
	if (result.ok) return 'ok';
	expect(await device.snapshot()).toBe(rows);
	expect(withoutZeros(device.bytes)).toBe(keys);
	return result.error;
}

/** A key file may have grown by free slots, which are zeros. */
function withoutZeros(bytes: Uint8Array | null): string {
	return String(bytes).replace(/(,0)+$/, '');
}

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

describe('a mutated backup', () => {
	it('is accepted unchanged', async () => {
		expect(await outcomeOf(backup.slice())).toBe('ok');
	});

	it('is refused 240 times, with a name, and changes nothing', async () => {
		const random = numbers(20211122);
		const place = () => Math.floor(random() * backup.length);
		const mutations: ((bytes: Uint8Array) => Uint8Array)[] = [
			(bytes) => {
				const at = place();
				bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
				return bytes;
			},
			(bytes) => bytes.slice(0, place()),
			(bytes) => {
				const longer = new Uint8Array(bytes.length + 1 + Math.floor(random() * 100));
				longer.set(bytes);
				return longer;
			},
			(bytes) => {
				const [one, other] = [place() % (bytes.length - 64), place() % (bytes.length - 64)];
				const part = bytes.slice(one, one + 32);
				bytes.copyWithin(one, other, other + 32);
				bytes.set(part, other);
				return bytes;
			}
		];
		const found = new Map<string, number>();
		for (let turn = 0; turn < 240; turn++) {
			const mutated = mutations[turn % mutations.length]?.(backup.slice()) ?? backup;
			if (toHex(mutated) === toHex(backup)) continue;
			const outcome = await outcomeOf(new Uint8Array(mutated));
			expect(NAMED).toContain(outcome);
			found.set(outcome, (found.get(outcome) ?? 0) + 1);
		}
		expect([...found.values()].reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(235);
		expect(found.get('damagedBackup')).toBeGreaterThan(100);
	}, 120_000);

	it.each([
		['an empty file', '', 'notBackup'],
		['a text', 'hej hej', 'notBackup'],
		['age for a key', 'age-encryption.org/v1\n-> X25519 abc\nxyz\n--- mac\n', 'notBackup'],
		['scrypt of 2^30', 'age-encryption.org/v1\n-> scrypt c2FsdA 30\nxyz\n--- mac\n', 'tooLarge'],
		['scrypt of nothing', 'age-encryption.org/v1\n-> scrypt c2FsdA x\nz\n--- m\n', 'damagedBackup']
	])('is named when it is %s', async (_, text, code) => {
		expect(await outcomeOf(encodeText(text))).toBe(code);
	});

	it('is named when the secret is wrong', async () => {
		expect(await outcomeOf(backup.slice(), 'fel hemlighet här')).toBe('wrongSecret');
	});
});

/** A backup made by hand, with the right secret around whatever is inside. */
async function crafted(
	change: (files: Record<string, string>, manifest: Record<string, unknown>) => void,
	zip: (files: Zippable) => Uint8Array = (files) => zipSync(files)
): Promise<Uint8Array<ArrayBuffer>> {
	const files: Record<string, string> = {
		[HEADER]: writeLines([aliasSet('h1', 'Björk'), mappingBegun('h2', MAPPING)]),
		[SUMMARIES]: JSON.stringify({ [MAPPING]: {} }),
		[EVENTS]: writeLines([note('e1'), note('e2')])
	};
	const manifest: Record<string, unknown> = {
		format: 'spraksteg-backup',
		version: 1,
		workspace: idOf('arbetsyta'),
		made: 1,
		participants: 1,
		mappings: 1,
		events: 2,
		tombstones: []
	};
	change(files, manifest);
	const listed = await Promise.all(
		Object.entries(files).map(async ([name, text]) => {
			const bytes = encodeText(text);
			const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
			return { name, size: bytes.length, sha256: toHex(digest) };
		})
	);
	const all = { ...files, 'manifest.json': JSON.stringify({ files: listed, ...manifest }) };
	return ageOf(
		zip(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, encodeText(text)])))
	);
}

async function ageOf(plain: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
	const encrypter = new Encrypter();
	encrypter.setScryptWorkFactor(2);
	encrypter.setPassphrase(SECRET);
	return new Uint8Array(await encrypter.encrypt(plain));
}

type Change = Parameters<typeof crafted>[0];

describe('a backup made by hand', () => {
	it('is accepted when it is whole', async () => {
		expect(await outcomeOf(await crafted(() => undefined))).toBe('ok');
	});

	it.each<[string, string, Change]>([
		['of a newer version', 'newerBackup', (_, m) => (m['version'] = 4)],
		['of another program', 'notBackup', (_, m) => (m['format'] = 'annat')],
		['with a field too many', 'damagedBackup', (_, m) => (m['extra'] = 1)],
		['with a wrong count of events', 'damagedBackup', (_, m) => (m['events'] = 3)],
		['with a wrong count of mappings', 'damagedBackup', (_, m) => (m['mappings'] = 2)],
		['with a name that climbs out', 'damagedBackup', (f) => (f['../../etc/passwd'] = 'x')],
		['with an absolute name', 'damagedBackup', (f) => (f['/etc/passwd'] = 'x')],
		['with a name of ours elsewhere', 'damagedBackup', (f) => (f[`../${EVENTS}`] = 'x')],
		['with a file not ours', 'damagedBackup', (f) => (f['participants/readme.txt'] = 'x')],
		['without its header', 'damagedBackup', (f) => void delete f[HEADER]],
		[
			'without a journal',
			'damagedBackup',
			(f, m) => {
				delete f[EVENTS];
				Object.assign(m, { mappings: 0, events: 0 });
			}
		],
		['without its summaries', 'damagedBackup', (f) => void delete f[SUMMARIES]],
		['with a broken line', 'damagedBackup', (f) => (f[EVENTS] += '{"id":')],
		[
			'with an unknown event',
			'damagedBackup',
			(f) => (f[EVENTS] = writeLines([note('e1'), { ...note('e2'), type: 'x.y' }]))
		],
		[
			'with a payload of the wrong shape',
			'damagedBackup',
			(f) => (f[EVENTS] = writeLines([note('e1'), { ...note('e2'), payload: { text: 1 } }]))
		],
		[
			'with an event twice',
			'damagedBackup',
			(f) => (f[EVENTS] = writeLines([note('e1'), note('e1')]))
		],
		[
			'with an alias of 5,000 letters',
			'damagedBackup',
			(f) =>
				(f[HEADER] = writeLines([aliasSet('h1', 'x'.repeat(5000)), mappingBegun('h2', MAPPING)]))
		],
		[
			'with summaries of another mapping',
			'damagedBackup',
			(f) => (f[SUMMARIES] = JSON.stringify({ [idOf('annan')]: {} }))
		],
		[
			'that says it was erased',
			'damagedBackup',
			(_, m) => (m['tombstones'] = [{ id: MAPPING, erased: 1 }])
		],
		['with a file that isn’t text', 'damagedBackup', (f) => (f[EVENTS] = '\u0000\ud800')],
		[
			'that unpacks to far more than it is',
			'tooLarge',
			(f) => (f[SUMMARIES] = JSON.stringify({ [MAPPING]: { x: 'a'.repeat(3_000_000) } }))
		]
	])('is refused %s', async (_, code, change) => {
		expect(await outcomeOf(await crafted(change))).toBe(code);
	});

	/** The same with a voice in two files, as a backup has had since version 2. */
	const withVoice =
		(change: Change): Change =>
		(files, manifest) => {
			files[SOUNDS] = writeLines([voiceOpened('v1'), clipKept('c1')]);
			files[MORE_SOUNDS] = writeLines([clipKept('c2')]);
			Object.assign(manifest, { version: 2, voices: 1, events: 5 });
			change(files, manifest);
		};

	it('is accepted with a voice in two files, which comes back as one', async () => {
		expect(await outcomeOf(await crafted(withVoice(() => undefined)))).toBe('ok');
		expect(await vault.readVoice(VOICE)).toEqual({
			ok: true,
			value: [voiceOpened('v1'), clipKept('c1'), clipKept('c2')]
		});
	});

	it.each<[string, Change]>([
		['without its second file', (f) => void delete f[MORE_SOUNDS]],
		[
			'without its first',
			(f, m) => {
				delete f[SOUNDS];
				m['events'] = 3;
			}
		],
		['that isn’t counted', (_, m) => (m['voices'] = 0)],
		['whose events aren’t counted', (_, m) => (m['events'] = 2)],
		['with an event of a mapping', (f) => (f[MORE_SOUNDS] = writeLines([note('e3')]))],
		['with an event twice', (f) => (f[MORE_SOUNDS] = writeLines([clipKept('c1')]))],
		['with a cut line', (f) => (f[MORE_SOUNDS] = f[MORE_SOUNDS]?.slice(0, -9) ?? '')],
		['that never opens', (f) => (f[SOUNDS] = writeLines([clipKept('c0'), clipKept('c1')]))],
		[
			'with a sound that is none',
			(f) => (f[MORE_SOUNDS] = writeLines([clipKept('c2', 'waa', '<b>')]))
		],
		['that was erased', (_, m) => (m['tombstones'] = [{ id: VOICE, erased: 1 }])],
		['with a file of no number', (f) => (f[`voices/${VOICE}.x.jsonl`] = 'x')]
	])('is refused with a voice %s', async (_, change) => {
		expect(await outcomeOf(await crafted(withVoice(change)))).toBe('damagedBackup');
	});

	it.each<[string, string, (zip: Uint8Array) => void]>([
		['says a gigabyte in its directory', 'tooLarge', (zip) => patchDirectory(zip, 24, 0x40000000)],
		['says less than it holds', 'damagedBackup', (zip) => patchDirectory(zip, 24, 3)],
		['overlaps another', 'damagedBackup', (zip) => patchDirectory(zip, 42, 0, 1)],
		['lies beyond the end', 'damagedBackup', (zip) => patchDirectory(zip, 42, 0x7fffffff)],
		['is of an unknown method', 'damagedBackup', (zip) => patchDirectory(zip, 10, 99)]
	])('is refused when an entry %s', async (_, code, patch) => {
		const zip = (files: Zippable) => {
			const bytes = zipSync(files);
			patch(bytes);
			return bytes;
		};
		expect(await outcomeOf(await crafted(() => undefined, zip))).toBe(code);
	});

	it('is refused when it says it has 65,535 files, or is no ZIP at all', async () => {
		const many = (files: Zippable) => {
			const bytes = zipSync(files);
			new DataView(bytes.buffer).setUint32(bytes.length - 14, 0xffffffff, true);
			return bytes;
		};
		expect(await outcomeOf(await crafted(() => undefined, many))).toBe('damagedBackup');
		expect(await outcomeOf(await ageOf(new Uint8Array(10_000)))).toBe('damagedBackup');
	});

	it('is not taken in when a file was changed after it was listed', async () => {
		const zip = (files: Zippable) =>
			zipSync({ ...files, [EVENTS]: encodeText(writeLines([note('e1'), note('e3')])) });
		expect(await outcomeOf(await crafted(() => undefined, zip))).toBe('damagedBackup');
	});
});

describe('an import that fails half way', () => {
	afterEach(() => vi.restoreAllMocks());

	it('leaves the workspace empty when the disk has no room for keys', async () => {
		device.onWrite = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		expect(await outcomeOf(backup.slice())).toBe('full');
		device.onWrite = () => undefined;
		expect(await outcomeOf(backup.slice())).toBe('ok');
	});

	it('leaves the workspace empty when the disk fills at the last moment', async () => {
		const [rows, before] = [await device.snapshot(), device.bytes?.slice()];
		const add = IDBObjectStore.prototype.add as (...args: unknown[]) => IDBRequest;
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
			this: { transaction: { _abort(name: string): void }; name: string },
			...args: unknown[]
		) {
			const request = add.apply(this, args);
			if (this.name === 'slots') {
				queueMicrotask(() => this.transaction._abort('QuotaExceededError'));
			}
			return request as never;
		});
		const full = await vault.importBackup(new Blob([backup.slice()]), SECRET);
		expect(full).toEqual({ ok: false, error: 'full' });
		vi.restoreAllMocks();
		expect(await device.snapshot()).toBe(rows);
		expect(device.bytes?.slice(0, before?.length)).toEqual(before);
		expect(device.bytes?.slice(before?.length).every((byte) => byte === 0)).toBe(true);
		expect(await outcomeOf(backup.slice())).toBe('ok');
	});

	it('is forgotten when the app is killed before the commit', async () => {
		const rows = await device.snapshot();
		let killed = false;
		const begin = IDBDatabase.prototype.transaction as (...args: unknown[]) => unknown;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
			this: unknown,
			...args: unknown[]
		) {
			// The commit is the one transaction of an import that touches the slots.
			killed ||= String(args[0]).includes('slots') && args[1] === 'readwrite';
			if (killed) throw new DOMException('killed', 'AbortError');
			return begin.apply(this, args) as never;
		});
		device.kill();
		const dying = new VaultCore(device.environment());
		await dying.unlock('en lösenfras att minnas');
		device.onWrite = () => {
			if (killed) throw new Error('killed');
		};
		expect((await dying.importBackup(new Blob([backup.slice()]), SECRET)).ok).toBe(false);
		vi.restoreAllMocks();
		device.onWrite = () => undefined;
		expect(await device.snapshot()).not.toBe(rows);
		device.kill();
		vault = new VaultCore(device.environment());
		expect(await vault.status()).toEqual({ ok: true, value: 'locked' });
		expect(await device.snapshot()).toBe(rows);
		expect(device.bytes?.slice(2 * RING_BYTES).every((byte) => byte === 0)).toBe(true);
		await vault.unlock('en lösenfras att minnas');
		expect(await outcomeOf(backup.slice())).toBe('ok');
	});
});

/** Writes into the directory's entry number `index`. */
function patchDirectory(zip: Uint8Array, offset: number, value: number, index = 0): void {
	const view = new DataView(zip.buffer, zip.byteOffset);
	let at = view.getUint32(zip.length - 6, true);
	for (let skip = 0; skip < index; skip++) {
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
	}
	if (offset === 10) view.setUint16(at + offset, value, true);
	else view.setUint32(at + offset, value, true);
}
