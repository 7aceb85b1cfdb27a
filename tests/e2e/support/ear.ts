import type { Page } from '@playwright/test';

/** A sound that was started: which file it was decoded from, and what was in it. */
export interface Heard {
	/** SHA-256 of the clip's bytes, hex; null for a sound that was made, not decoded. */
	readonly sha256: string | null;
	readonly ms: number;
	/** Largest sample, 0–1. */
	readonly peak: number;
}

interface Listening {
	heard: Heard[];
}

/** From the next page on: every sound that Web Audio starts is written down. */
export async function listen(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const from = new WeakMap<AudioBuffer, string>();
		const heard: Heard[] = [];
		(window as unknown as Listening).heard = heard;
		const decode = BaseAudioContext.prototype.decodeAudioData;
		BaseAudioContext.prototype.decodeAudioData = async function (bytes, ...rest) {
			const digest = await crypto.subtle.digest('SHA-256', bytes.slice(0));
			const buffer = await decode.call(this, bytes, ...rest);
			const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
			from.set(buffer, hex.join(''));
			return buffer;
		};
		const { start } = AudioBufferSourceNode.prototype;
		AudioBufferSourceNode.prototype.start = function (...args) {
			const { buffer } = this;
			if (buffer) {
				const peak = buffer
					.getChannelData(0)
					.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
				heard.push({ sha256: from.get(buffer) ?? null, ms: buffer.duration * 1000, peak });
			}
			return start.apply(this, args);
		};
	});
}

/** A speaker button, and what was heard when it was pressed. */
export interface Pressed {
	/** What the button is called. */
	readonly label: string;
	/** The option it stands in, if any. */
	readonly option: string | null;
	readonly heard: Heard | null;
}

/** Presses every speaker button on the screen, one after another, and listens. */
export function pressSpeakers(page: Page): Promise<readonly Pressed[]> {
	return page.evaluate(async () => {
		const { heard } = window as unknown as Listening;
		const until = async (done: () => boolean) => {
			for (let tries = 0; tries < 300 && !done(); tries++)
				await new Promise((resolve) => setTimeout(resolve, 10));
		};
		const all: Pressed[] = [];
		for (const button of document.querySelectorAll<HTMLElement>('[data-screen] [data-speak]')) {
			if (!button.checkVisibility()) continue;
			// What speaks by itself is stopped by the first touch.
			if (button.dataset['state'] === 'speaking') {
				button.click();
				await until(() => button.dataset['state'] !== 'speaking');
			}
			const before = heard.length;
			button.click();
			await until(() => heard.length > before);
			all.push({
				label: button.getAttribute('aria-label') ?? '',
				option:
					button.closest('.cell')?.querySelector('[data-option]')?.getAttribute('data-option') ??
					null,
				heard: heard.length > before ? (heard.at(-1) ?? null) : null
			});
		}
		return all;
	});
}
