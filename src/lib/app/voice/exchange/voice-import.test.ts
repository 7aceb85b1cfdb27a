import * as fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { clipFor, FakeProbe, HEAD, packBlob } from '../../../../../tests/support/packs';
import { voiceDeps } from '../../../../../tests/support/fake-studio';
import { realInstrument } from '../../../../../tests/support/real-instrument';
import type { Instrument } from '$lib/domain/instrument/instrument';
import { err } from '$lib/domain/result';
import type { ClipInfo, PackHead } from '$lib/domain/voice/pack';
import { packFile, readPack } from '$lib/domain/voice/pack-file';
import { utterancesOf } from '$lib/domain/voice/utterances';
import type { FileGateway } from '$lib/ports/files';
import { fromBase64, toBase64 } from '$lib/domain/mapping/base64';
import { voiceOf } from '../consent';
import { Voices } from '../voices.svelte';
import { exportError, exportVoice, packName } from './export-voice';
import { VoiceImport } from './voice-import.svelte';

let instrument: Instrument;
let haa: string;
let maya: string;
beforeAll(async () => {
	instrument = await realInstrument();
	const say = (ref: string) =>
		utterancesOf(instrument, 'so').find(({ uses }) => uses.some((use) => use.ref === ref))!.say;
	haa = say('ui.yes');
	maya = say('ui.no');
});

async function stage() {
	const deps = await voiceDeps();
	const voices = new Voices(deps);
	await voices.load();
	const probe = new FakeProbe();
	const coming = new VoiceImport(instrument, { voices, finisher: probe });
	const take = async (file: Blob) => {
		await coming.choose(file);
		await coming.take();
	};
	return { deps, voices, probe, coming, take };
}
const two = async () => [await clipFor(haa), await clipFor(maya, { refs: ['ui.no'] })];

/** What lies in the vault: words and sounds of every voice. */
async function onDevice({ voices }: { voices: Voices }) {
	await voices.load();
	const all = await Promise.all(voices.all.map(({ id }) => voices.open(id)));
	return all.map((voice) => {
		if (!voice.ok) throw new Error(voice.error);
		const { opened, clips } = voice.value.state;
		return {
			opened,
			clips: [...clips.values()].map(({ info, mp3 }) => ({
				say: info.say,
				status: info.review.status,
				bytes: [...fromBase64(mp3)]
			}))
		};
	});
}

describe('reading in a voice', () => {
	it('shows what it would bring before anything is written, and then takes all of it', async () => {
		const room = await stage();
		const { coming } = room;
		const approved = { status: 'approved', by: 'Amal' } as const;
		await coming.choose(await packBlob([await clipFor(haa, { review: approved })]));
		expect(coming.phase).toBe('offered');
		expect(coming.offer).toMatchObject({ fits: 1, adds: false });
		expect(coming.offer?.diff.map(({ kind }) => kind)).toEqual(['new']);
		expect(await onDevice(room)).toEqual([]);
		await coming.take();
		expect(coming.phase).toBe('done');
		const [voice] = await onDevice(room);
		expect(voice?.opened).toMatchObject({
			kind: 'imported',
			language: 'so',
			speaker: HEAD.speaker,
			licence: 'CC-BY-4.0'
		});
		// Approved elsewhere: here it begins as reviewed by no one.
		expect(voice?.clips).toEqual([{ say: haa, status: 'draft', bytes: [0xff, 0xfb, 1, 2, 3, 4] }]);
	});

	it('adds to the same voice: new, replaced, and what is here already is left alone', async () => {
		const room = await stage();
		await room.take(await packBlob(await two()));
		const [id] = room.voices.all.map((voice) => voice.id);
		const voice = await room.voices.open(id!);
		const mark = { status: 'approved', by: 'Amal' } as const;
		for (const say of [haa, maya])
			if (voice.ok)
				await voice.value.record([{ type: 'clip.reviewed', say, pace: 'normal', mark }]);
		const clips = [
			await clipFor(haa),
			await clipFor(maya, { sound: [9, 9, 9, 9] }),
			await clipFor('wax hore', { refs: ['ui.next'] })
		];
		await room.coming.choose(await packBlob(clips));
		expect(room.coming.offer?.adds).toBe(true);
		expect(room.coming.offer?.diff.map(({ kind }) => kind)).toEqual(['same', 'replaces', 'stale']);
		await room.coming.take();
		const all = await onDevice(room);
		expect(all).toHaveLength(1);
		expect(all[0]?.clips.map(({ say, status }) => [say, status])).toEqual([
			[haa, 'approved'],
			[maya, 'draft'],
			['wax hore', 'draft']
		]);
	});

	it('makes a voice of its own where the speaker has agreed to other terms', async () => {
		const room = await stage();
		await room.take(await packBlob(await two()));
		const speaker = { ...HEAD.speaker!, consented: '2026-11-21' };
		await room.take(await packBlob([await clipFor(haa, { sound: [7] })], { speaker }));
		expect(await onDevice(room)).toHaveLength(2);
	});

	it('has nothing to take where all of it is here', async () => {
		const room = await stage();
		await room.take(await packBlob(await two()));
		await room.coming.choose(await packBlob(await two()));
		expect(room.coming.offer?.diff.every(({ kind }) => kind === 'same')).toBe(true);
	});

	it('tells how much of a pack for another instrument or version still fits', async () => {
		const { coming } = await stage();
		const clips = [await clipFor(haa), await clipFor('erey hore')];
		await coming.choose(await packBlob(clips, { instrument: { id: 'annat', version: '9.0.0' } }));
		expect(coming.offer).toMatchObject({ otherInstrument: true, fits: 1 });
	});

	it('leaves nothing behind when the device is full', async () => {
		const room = await stage();
		await room.coming.choose(await packBlob(await two()));
		const full = vi.spyOn(room.deps.vault, 'createVoice').mockResolvedValue(err('full'));
		await room.coming.take();
		expect([room.coming.phase, room.coming.problem]).toEqual(['offered', 'full']);
		expect(await onDevice(room)).toEqual([]);
		full.mockRestore();
		await room.coming.take();
		expect((await onDevice(room))[0]?.clips).toHaveLength(2);
	});

	it('forgets a file for the next one, even while it is being checked', async () => {
		const room = await stage();
		const first = room.coming.choose(await packBlob(await two()));
		const second = room.coming.choose(await packBlob([await clipFor(maya)]));
		await Promise.all([first, second]);
		expect(room.coming.offer?.diff.map(({ clip }) => clip.say)).toEqual([maya]);
	});
});

describe('a file that isn’t taken', () => {
	it('is too large: it isn’t even read', async () => {
		const { coming } = await stage();
		const arrayBuffer = vi.fn();
		await coming.choose({ size: 2_000_000_000, arrayBuffer });
		expect(coming.fault).toEqual({ code: 'tooLarge' });
		expect(arrayBuffer).not.toHaveBeenCalled();
	});

	it('can’t be read from where it lies', async () => {
		const { coming } = await stage();
		await coming.choose({ size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) });
		expect(coming.fault).toEqual({ code: 'unreadable' });
	});

	const head = (rest: Partial<PackHead>) => async () =>
		packBlob([await clipFor(haa, { language: rest.language ?? 'so' })], rest);
	const clip = (rest: Parameters<typeof clipFor>[1]) => async () =>
		packBlob([await clipFor(maya), await clipFor(haa, rest)]);
	const speaker = (rest: object) => head({ speaker: { ...HEAD.speaker!, ...rest } });

	it.each<[string, () => Promise<Blob>, boolean]>([
		['notPack', async () => new Blob(['%PDF-1.7']), false],
		['unknownLanguage', head({ language: 'xx' }), false],
		['unknownVariety', head({ variety: 'martian' }), false],
		['computerVoice', head({ origin: 'synthetic', speaker: null, generator: 'x' }), false],
		['noSpeaker', head({ speaker: null }), false],
		['deviceOnly', speaker({ scope: 'device' }), false],
		// Skatteverket's own example number.
		['personalNumber', speaker({ alias: 'Hodan 811218-9876' }), false],
		['noClips', () => packBlob([]), false],
		['clipWords', clip({ sayHash: 'ab'.repeat(32) }), true],
		['clipTwice', clip({}), true],
		['clipUndecodable', clip({ sound: [0xee, 1, 1, 1] }), true],
		['clipLength', clip({ ms: 2000 }), true],
		['clipSilent', clip({ sound: [0, 0, 0, 0] }), true]
	])('%s', async (code, made, named) => {
		const room = await stage();
		const file =
			code === 'clipTwice'
				? await packBlob([await clipFor(haa), await clipFor(`${haa} `)])
				: await made();
		await room.coming.choose(file);
		expect(room.coming.fault?.code).toBe(code);
		expect(room.coming.fault?.say?.trim()).toBe(named ? haa : undefined);
		expect([room.coming.phase, room.coming.offer]).toEqual(['idle', null]);
		await room.coming.take();
		expect(await onDevice(room)).toEqual([]);
	});

	it('is another sound under the name of MP3', async () => {
		const room = await stage();
		const made = await clipFor(haa);
		const ogg = { ...made, bytes: Uint8Array.from([...new TextEncoder().encode('OggS'), 1, 1]) };
		await room.coming.choose(await packBlob([ogg]));
		expect(room.coming.fault).toEqual({ code: 'clipUndecodable', say: haa });
	});

	it('is not blamed where the checking itself failed', async () => {
		const room = await stage();
		vi.spyOn(room.probe, 'probe').mockResolvedValue(err('unfinished'));
		await room.coming.choose(await packBlob(await two()));
		expect(room.coming.fault).toEqual({ code: 'notChecked', say: haa });
		expect(await onDevice(room)).toEqual([]);
	});

	/** A valid file whose clip isn't the one its hash was made for. */
	it('has a clip exchanged, with all sums made anew', async () => {
		const room = await stage();
		const bytes = await packFile(HEAD, await two());
		const pack = await readPack(bytes);
		if (!pack.ok) throw new Error(pack.error);
		const body = bytes.slice(0, -32);
		const at = body.length - pack.value.body.length + 3;
		body[at] = 42;
		const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
		await room.coming.choose(new Blob([body, sum]));
		expect(room.coming.fault).toEqual({ code: 'clipAltered', say: haa });
		expect(await onDevice(room)).toEqual([]);
	});
});

describe('any file at all', () => {
	/** Changes a valid pack in one way or another; its sums are right or wrong. */
	const mutation = fc.record({
		flip: fc.option(fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 255 }))),
		cut: fc.option(fc.nat(10_000)),
		signed: fc.boolean(),
		header: fc.option(
			fc.record<Partial<PackHead>>({
				language: fc.constantFrom('so', 'ar', 'xx', 'SO'),
				variety: fc.constantFrom(null, 'maay', 'x'),
				licence: fc.string({ maxLength: 20 }),
				origin: fc.constantFrom('human', 'synthetic')
			})
		),
		info: fc.option(
			fc.record<Partial<ClipInfo>>({
				ms: fc.constantFrom(600, 650, 99, 5000, -1),
				say: fc.constantFrom('Haa', 'kale', '', ' '),
				refs: fc.constantFrom([], ['ui.yes'])
			})
		)
	});

	it('is refused, or what is taken in is what its sender packed: never half of it', async () => {
		await fc.assert(
			fc.asyncProperty(mutation, async ({ flip, cut, signed, header, info }) => {
				const clips = await two();
				const [first] = clips;
				if (info && first) clips[0] = { ...first, info: { ...first.info, ...info } };
				let bytes = await packFile({ ...HEAD, ...header } as PackHead, clips);
				if (flip) {
					const at = flip[0] % bytes.length;
					bytes[at] = (bytes[at] ?? 0) ^ flip[1];
				}
				if (cut !== null) bytes = bytes.slice(0, cut % bytes.length);
				if (signed && bytes.length > 32) {
					const body = bytes.slice(0, -32);
					const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
					bytes = new Uint8Array([...body, ...sum]);
				}
				const room = await stage();
				await room.take(new Blob([bytes]));
				const all = await onDevice(room);
				if (room.coming.phase !== 'done') {
					expect(all).toEqual([]);
					return;
				}
				expect(all).toHaveLength(1);
				expect(all[0]?.clips.map((clip) => clip.bytes)).toEqual(clips.map((c) => [...c.bytes]));
				expect(all[0]?.clips.every(({ status }) => status === 'draft')).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('a voice leaving the device', () => {
	const saver = () => {
		const saved: { file: Blob; name: string }[] = [];
		const files: FileGateway = {
			save: async (file, name) => void saved.push({ file, name })
		};
		return { saved, files };
	};

	async function recorded(scope: 'device' | 'organisation' | 'public', variety: string | null) {
		const { deps, voices } = await stage();
		const consent = { alias: 'Hodan Abdi', language: 'so', variety, scope };
		const clips = await two();
		const made = await voices.create(
			voiceOf(consent, deps.clock.now()),
			clips.map(({ info, bytes }) => ({ type: 'clip.kept', info, mp3: toBase64(bytes) }))
		);
		const voice = made.ok ? await voices.open(made.value) : made;
		if (!voice.ok) throw new Error(voice.error);
		const mark = { status: 'approved', by: 'Amal', on: '2026-11-22' } as const;
		await voice.value.record([{ type: 'clip.reviewed', say: haa, pace: 'normal', mark }]);
		return voice.value.state;
	}

	it('carries licence, alias, scope and reviews, and no name in the file’s name', async () => {
		const { saved, files } = saver();
		const state = await recorded('public', 'maay');
		expect(await exportVoice(state, instrument, files)).toMatchObject({ ok: true });
		expect(saved[0]?.name).toBe('spraksteg-so-maay.lydpack');
		const pack = await readPack(new Uint8Array(await saved[0]!.file.arrayBuffer()));
		expect(pack.ok && pack.value.head).toMatchObject({
			instrument: { id: 'spraksteg', version: instrument.head.version },
			speaker: { alias: 'Hodan Abdi', scope: 'public' },
			licence: 'CC-BY-4.0',
			origin: 'human'
		});
		expect(pack.ok && pack.value.head.clips.map(({ review }) => review)).toEqual([
			{ status: 'approved', by: 'Amal', on: '2026-11-22' },
			{ status: 'draft' }
		]);
	});

	it('is read in elsewhere, sound by sound', async () => {
		const { saved, files } = saver();
		await exportVoice(await recorded('organisation', null), instrument, files);
		const room = await stage();
		await room.take(saved[0]!.file);
		expect((await onDevice(room))[0]?.clips).toEqual([
			{ say: haa, status: 'draft', bytes: [0xff, 0xfb, 1, 2, 3, 4] },
			{ say: maya, status: 'draft', bytes: [0xff, 0xfb, 1, 2, 3, 4] }
		]);
	});

	it('doesn’t, where its speaker lent it to this device alone', async () => {
		const { saved, files } = saver();
		const state = await recorded('device', null);
		expect(exportError(state)).toBe('deviceOnly');
		expect(await exportVoice(state, instrument, files)).toEqual({ ok: false, error: 'deviceOnly' });
		expect(saved).toEqual([]);
		expect(packName(state)).toBe('spraksteg-so.lydpack');
	});
});
