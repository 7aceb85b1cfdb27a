import { describe, expect, it } from 'vitest';
import { clipFor, HEAD } from '../../../../tests/support/packs';
import type { Instrument } from '../instrument/instrument';
import { clipFault, headFault, soundFault } from './incoming';
import type { ClipInfo } from './pack';
import { packFile, readPack } from './pack-file';

const instrument = {
	languages: { so: { language: { varieties: [] }, texts: {} } }
} as unknown as Pick<Instrument, 'languages'>;

async function packWith(rest: Partial<ClipInfo> & { mode?: number } = {}) {
	const { mode = 0xc4, ...info } = rest;
	const made = await clipFor('haa', info);
	made.bytes.set([0x90, mode], 2);
	const pack = await readPack(await packFile(HEAD, [made]));
	if (!pack.ok) throw new Error(pack.error);
	return pack.value;
}

describe('a personal number', () => {
	// Skatteverket's own example number.
	const NUMBER = '811218-9876';

	it.each([
		['the reviewer’s name', { status: 'approved', by: `Rim ${NUMBER}` }],
		['why it was rejected', { status: 'rejected', by: 'Rim', reason: `fråga ${NUMBER}` }]
	] as const)('is refused in %s', async (_where, review) => {
		const { head } = await packWith({ review });
		expect(headFault(instrument, head)).toBe('personalNumber');
	});

	it('is not what a common review holds', async () => {
		const review = { status: 'rejected', by: 'Rim', on: '2026-11-22', reason: 'brus' } as const;
		expect(headFault(instrument, (await packWith({ review })).head)).toBeNull();
	});
});

describe('the sound of a clip', () => {
	// ISO 11172-3, 2.4.2.3: the two highest bits of the fourth byte are the mode, 3 for one channel.
	it.each([
		['stereo', 0x04, 'clipUndecodable'],
		['joint stereo', 0x44, 'clipUndecodable'],
		['two channels', 0x84, 'clipUndecodable'],
		['mono', 0xc4, null]
	] as const)('has one channel: %s', async (_name, mode, fault) => {
		const pack = await packWith({ mode });
		expect(await clipFault(pack, pack.head.clips[0]!)).toBe(fault);
	});

	it.each([
		[-18, null],
		[-16.5, null],
		[-19.5, null],
		[-11, 'clipLoudness'],
		[-30, 'clipLoudness'],
		[-70, 'clipSilent']
	] as const)('is as loud as the header says, -18 LUFS: measured %s', (lufs, fault) => {
		expect(soundFault({ ms: 600, lufs: -18 }, { ms: 620, lufs })).toBe(fault);
	});
});
