import type { Clip, VoiceSource } from '../../src/lib/ports/voice';

const clip = (pace: Clip['pace']): Clip => ({
	layer: 'humanApproved',
	pace,
	play: () => new Promise(() => undefined)
});

/** Everything has been recorded, slowly too: no screen has more buttons than with these. */
export const ALL_VOICES: VoiceSource = {
	open: () => Promise.resolve(),
	hold: () => undefined,
	clips: () => [clip('normal'), clip('slow')],
	prepare: () => Promise.resolve(),
	device: () => null,
	stop: () => undefined,
	check: () => Promise.resolve(true),
	onback: () => () => undefined
};
