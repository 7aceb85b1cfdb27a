import { describe, expect, it } from 'vitest';
import { CONSENT, voiceDeps } from '../../../../tests/support/fake-studio';
import { toBase64 } from '$lib/domain/mapping/base64';
import { voiceOf } from './consent';
import type { NewVoiceEvent } from './open-voice.svelte';
import { checkSpeaker, Voices } from './voices.svelte';

const NOON = new Date(2026, 10, 22, 12).getTime();
const clip = (say: string): NewVoiceEvent => ({
	type: 'clip.kept',
	info: {
		say,
		sayHash: 'ab'.repeat(32),
		refs: ['hello.say'],
		pace: 'normal',
		ms: 900,
		lufs: -18,
		peak: -2,
		review: { status: 'draft' }
	},
	mp3: toBase64(new Uint8Array([1, 2, 3]))
});

describe('voices on the device', () => {
	it('lists who lent theirs with the day, the scope and the terms that follow from it', async () => {
		const voices = new Voices(await voiceDeps());
		const made = await voices.create(voiceOf({ ...CONSENT, alias: ' Rim ' }, NOON));
		expect(made.ok).toBe(true);
		expect(voices.all[0]?.opened).toMatchObject({
			kind: 'recorded',
			language: 'ar',
			speaker: { alias: 'Rim', consented: '2026-11-22', scope: 'organisation' },
			licence: 'only within the organisation that recorded it'
		});
	});

	it('counts what each holds', async () => {
		const voices = new Voices(await voiceDeps());
		const made = await voices.create(voiceOf(CONSENT, NOON), [clip('one'), clip('two')]);
		const voice = made.ok ? await voices.open(made.value) : made;
		if (!voice.ok) throw new Error(voice.error);
		const mark = { status: 'approved', by: 'Amal' } as const;
		await voice.value.record([{ type: 'clip.reviewed', say: 'two', pace: 'normal', mark }]);
		expect(voices.all[0]?.counts).toBeNull();
		await voices.count();
		expect(voices.all[0]?.counts).toEqual({ clips: 2, approved: 1, rejected: 0 });
	});

	it('gives events of one write and of several an order', async () => {
		const deps = await voiceDeps();
		const voices = new Voices(deps);
		const made = await voices.create(voiceOf(CONSENT, NOON), [clip('one')]);
		const voice = made.ok ? await voices.open(made.value) : made;
		if (!voice.ok || !made.ok) throw new Error('not made');
		await Promise.all([voice.value.record([clip('two')]), voice.value.record([clip('three')])]);
		const rows = await deps.vault.readVoice(made.value);
		const times = rows.ok ? rows.value.map((row) => (row as { time: string }).time) : [];
		expect(times).toHaveLength(4);
		expect([...times].sort()).toEqual(times);
		expect([...voice.value.state.clips.keys()]).toEqual([
			'normal one',
			'normal two',
			'normal three'
		]);
	});

	it('erases a voice so that it can’t be opened again', async () => {
		const voices = new Voices(await voiceDeps());
		const made = await voices.create(voiceOf(CONSENT, NOON), [clip('one')]);
		if (!made.ok) throw new Error(made.error);
		expect(await voices.erase(made.value)).toMatchObject({ ok: true });
		expect(voices.all).toEqual([]);
		expect((await voices.open(made.value)).ok).toBe(false);
	});

	it('refuses no name, one too long, and a personal number', async () => {
		expect(checkSpeaker('  ')).toBe('empty');
		expect(checkSpeaker('a'.repeat(61))).toBe('tooLong');
		// Skatteverket's own example number.
		expect(checkSpeaker('Rim 811218-9876')).toBe('personalNumber');
		const voices = new Voices(await voiceDeps());
		const refused = await voices.create(voiceOf({ ...CONSENT, alias: '811218-9876' }, NOON));
		expect(refused).toEqual({ ok: false, error: 'personalNumber' });
		expect(voices.all).toEqual([]);
	});

	it('says that it is locked', async () => {
		const deps = await voiceDeps();
		const voices = new Voices(deps);
		await deps.vault.lock();
		await voices.load();
		expect([voices.problem, voices.loaded]).toEqual(['locked', false]);
	});
});
