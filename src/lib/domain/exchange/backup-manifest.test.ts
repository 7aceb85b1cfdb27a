import { describe, expect, it } from 'vitest';
import { BACKUP_LIMITS } from './backup-limits';
import { readManifest, type BackupManifest } from './backup-manifest';
import { nameOf } from './backup-names';

const participant = 'p'.repeat(20);
const mapping = 'm'.repeat(20);
const sha256 = 'a'.repeat(64);
const header = { name: `participants/${participant}/header.jsonl`, size: 10, sha256 };
const journal = { name: `participants/${participant}/mappings/${mapping}.jsonl`, size: 10, sha256 };
const whole: BackupManifest = {
	format: 'spraksteg-backup',
	version: 2,
	workspace: 'w'.repeat(20),
	made: 1,
	participants: 1,
	mappings: 1,
	voices: 0,
	events: 3,
	files: [header, journal],
	tombstones: [{ id: 'g'.repeat(20), erased: 1 }]
};
const voice = 'v'.repeat(20);
const parts = [1, 2, 3].map((part) => ({
	...header,
	name: nameOf({ kind: 'voice', voice, part })
}));
const read = (change: object) => readManifest(JSON.stringify({ ...whole, ...change }));

describe('readManifest', () => {
	it('reads a whole manifest', () => {
		expect(read({})).toEqual({ ok: true, value: whole });
	});

	it('reads voices in parts, and a manifest from before there were any', () => {
		const files = [header, ...parts, journal];
		const value = { ...whole, voices: 1, files };
		expect(read({ voices: 1, files })).toEqual({ ok: true, value });
		const { voices, ...before } = { ...whole, version: 1 };
		expect(readManifest(JSON.stringify(before))).toEqual({
			ok: true,
			value: { ...before, voices }
		});
	});

	it.each<[string, object, string]>([
		['another format', { format: 'zip' }, 'notBackup'],
		['a newer version, whatever else it has', { version: 4, more: true }, 'newerBackup'],
		['version 0', { version: 0 }, 'damagedBackup'],
		['a field too many', { more: true }, 'damagedBackup'],
		['a file twice', { files: [header, journal, journal] }, 'damagedBackup'],
		[
			'the manifest itself',
			{ files: [header, journal, { ...header, name: 'manifest.json' }] },
			'damagedBackup'
		],
		[
			'a file outside',
			{ files: [header, { ...journal, name: `../${journal.name}` }] },
			'damagedBackup'
		],
		[
			'a mapping of two owners',
			{
				mappings: 2,
				files: [
					header,
					journal,
					{ ...journal, name: journal.name.replace(participant, 'q'.repeat(20)) }
				]
			},
			'damagedBackup'
		],
		['too few participants', { participants: 0 }, 'damagedBackup'],
		['too many mappings', { mappings: 2 }, 'damagedBackup'],
		[
			'a tombstone of what is there',
			{ tombstones: [{ id: participant, erased: 1 }] },
			'damagedBackup'
		],
		['a voice not counted', { files: [header, journal, parts[0]] }, 'damagedBackup'],
		['a voice too many', { voices: 1 }, 'damagedBackup'],
		[
			'a part missing',
			{ voices: 1, files: [header, journal, parts[0], parts[2]] },
			'damagedBackup'
		],
		['a part before', { voices: 1, files: [header, journal, parts[1], parts[0]] }, 'damagedBackup'],
		['no first part', { voices: 1, files: [header, journal, parts[1]] }, 'damagedBackup'],
		[
			'a voice of a mapping’s id',
			{
				voices: 1,
				files: [
					header,
					journal,
					{ ...header, name: nameOf({ kind: 'voice', voice: mapping, part: 1 }) }
				]
			},
			'damagedBackup'
		],
		[
			'a tombstone of a voice that is there',
			{ voices: 1, files: [header, journal, parts[0]], tombstones: [{ id: voice, erased: 1 }] },
			'damagedBackup'
		],
		['a digest that is none', { files: [header, { ...journal, sha256: 'a' }] }, 'damagedBackup'],
		[
			'a file above the limit',
			{ files: [header, { ...journal, size: BACKUP_LIMITS.entry + 1 }] },
			'damagedBackup'
		],
		[
			'more than the limit in all',
			{
				participants: 40,
				mappings: 0,
				files: Array.from({ length: 40 }, (_, at) => ({
					...header,
					name: header.name.replace('pp', `p${at}`),
					size: BACKUP_LIMITS.entry
				}))
			},
			'tooLarge'
		]
	])('refuses %s', (_, change, error) => {
		expect(read(change)).toEqual({ ok: false, error });
	});

	it('refuses what is no JSON', () => {
		expect(readManifest('{')).toEqual({ ok: false, error: 'notBackup' });
		expect(readManifest('null')).toEqual({ ok: false, error: 'notBackup' });
	});
});
