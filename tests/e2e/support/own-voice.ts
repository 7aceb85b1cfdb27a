import type { Page } from '@playwright/test';
import { wavFile } from './wav';

/** What was to be heard, decoded. */
export interface Sound {
	readonly ms: number;
	/** Its largest sample, 0–1. */
	readonly loudest: number;
}

const SECONDS = 10;

/** A voice for the fake microphone: tones that swell as syllables do. */
export function voiceFile(): Buffer {
	return wavFile(SECONDS, (at) => {
		const swell = 0.5 - 0.5 * Math.cos(2 * Math.PI * 3 * at);
		const tone = Math.sin(2 * Math.PI * 180 * at) + 0.5 * Math.sin(2 * Math.PI * 720 * at);
		return 0.37 * swell * tone;
	});
}

/** Remembers every sound that is handed to the browser to be played. */
export async function hooked(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const sounds: Blob[] = [];
		Object.assign(globalThis, { sounds });
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob) => {
			if (blob instanceof Blob && blob.type.startsWith('audio/')) sounds.push(blob);
			return make(blob);
		};
	});
}

/** The newest sound, once there are as many as `count`; decoded by the browser. */
export async function soundsHeard(page: Page, count: number): Promise<Sound> {
	await page.waitForFunction(
		(most) => (globalThis as unknown as { sounds: Blob[] }).sounds.length >= most,
		count
	);
	return page.evaluate(async () => {
		const { sounds } = globalThis as unknown as { sounds: Blob[] };
		const bytes = await sounds.at(-1)!.arrayBuffer();
		const decoded = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes);
		let loudest = 0;
		for (const sample of decoded.getChannelData(0)) loudest = Math.max(loudest, Math.abs(sample));
		return { ms: decoded.duration * 1000, loudest };
	});
}
