import { describe, expect, it, vi } from 'vitest';
import { CONSENT, voiceDeps } from '../../../../tests/support/fake-studio';
import { clipKept } from '../../../../tests/support/voice-events';
import { err } from '$lib/domain/result';
import { voiceOf } from './consent';
import { heldSounds } from './held-sounds';
import { Voices } from './voices.svelte';

const NOON = new Date(2026, 10, 22, 12).getTime();

async function held() {
	const deps = await voiceDeps();
	const voices = new Voices(deps);
	const made = await voices.create(voiceOf(CONSENT, NOON));
	if (!made.ok) throw new Error(made.error);
	await deps.vault.appendVoice(made.value, [clipKept('c1', 'haa')]);
	return deps;
}
const says = async (deps: Awaited<ReturnType<typeof held>>) => {
	const sounds = await heldSounds(deps, ['ar']);
	return sounds.ok ? sounds.value.map(({ say }) => say) : sounds.error;
};

describe('what people on this device have said', () => {
	it('is there in the languages asked for', async () => {
		const deps = await held();
		expect(await says(deps)).toEqual(['haa']);
		expect(await heldSounds(deps, ['so'])).toEqual({ ok: true, value: [] });
	});

	it('is not the same as nothing where the vault can’t be read', async () => {
		const deps = await held();
		vi.spyOn(deps.vault, 'readVoice').mockResolvedValue(err('locked'));
		expect(await says(deps)).toBe('locked');
		vi.restoreAllMocks();
		await deps.vault.lock();
		expect(await says(deps)).toBe('locked');
	});

	it('leaves out a voice that is damaged: the list of voices tells', async () => {
		const deps = await held();
		vi.spyOn(deps.vault, 'readVoice').mockResolvedValue(err('damaged'));
		expect(await says(deps)).toEqual([]);
	});
});
