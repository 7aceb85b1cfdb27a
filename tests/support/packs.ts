import type { ClipInfo, PackHead } from '../../src/lib/domain/voice/pack';
import { packFile, type ClipToPack } from '../../src/lib/domain/voice/pack-file';
import { sayHash } from '../../src/lib/domain/voice/say-hash';
import { err, ok, type Result } from '../../src/lib/domain/result';
import type { FinishError, TakeFinisher } from '../../src/lib/ports/microphone';

export const HEAD: PackHead = {
	format: 1,
	instrument: { id: 'spraksteg', version: '0.1.0' },
	language: 'so',
	variety: null,
	origin: 'human',
	speaker: { alias: 'Hodan', consented: '2026-11-20', scope: 'public' },
	generator: null,
	licence: 'CC-BY-4.0',
	codec: 'audio/mpeg'
};

/** A clip of so many bytes that looks like an MP3; its sound is a tenth of a second a byte. */
export async function clipFor(
	say: string,
	rest: Partial<ClipInfo> & { language?: string; sound?: readonly number[] } = {}
): Promise<ClipToPack> {
	const { language = 'so', sound = [1, 2, 3, 4], ...info } = rest;
	const bytes = Uint8Array.from([0xff, 0xfb, ...sound]);
	return {
		info: {
			say,
			sayHash: await sayHash(language, say),
			refs: ['ui.yes'],
			pace: 'normal',
			ms: bytes.length * 100,
			lufs: -18,
			peak: -2,
			review: { status: 'draft' },
			...info
		},
		bytes
	};
}

export async function packBlob(
	clips: readonly ClipToPack[],
	head: Partial<PackHead> = {}
): Promise<Blob> {
	return new Blob([await packFile({ ...HEAD, ...head }, clips)]);
}

/** Decodes what `clipFor` makes; a byte 0xee can’t be decoded, a byte 0 is silence. */
export class FakeProbe implements Pick<TakeFinisher, 'probe'> {
	probed = 0;
	async probe(
		mp3: Uint8Array<ArrayBuffer>
	): Promise<Result<{ ms: number; lufs: number }, FinishError>> {
		this.probed += 1;
		if (mp3.includes(0xee)) return err('undecodable');
		return ok({ ms: mp3.length * 100 + 50, lufs: mp3.includes(0) ? -Infinity : -18 });
	}
}
