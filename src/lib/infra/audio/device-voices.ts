import type { Ending, Words } from '../../ports/voice';

/** Longest wait for a device voice that never reports its end, and more for each letter. */
const WATCHDOG_MS = 15_000;
const SIGN_MS = 100;

/**
 * The device's own voices. Only local ones count (an online voice sends the
 * text away), and only those of exactly the language asked for.
 */
export class DeviceVoices {
	#voices: SpeechSynthesisVoice[] = [];
	#settle: ((ending: Ending) => void) | null = null;

	constructor(private readonly synthesis: SpeechSynthesis | null) {
		const read = (): void => {
			this.#voices = synthesis?.getVoices() ?? [];
		};
		read();
		synthesis?.addEventListener?.('voiceschanged', read);
	}

	voice({ language, say }: Words): (() => Promise<Ending>) | null {
		const { synthesis } = this;
		const voice = this.#voices.find(
			({ localService, lang }) =>
				localService && lang.split(/[-_]/)[0]?.toLowerCase() === language.toLowerCase()
		);
		return synthesis && voice && say ? () => this.#speak(synthesis, voice, say) : null;
	}

	/** @param ending why: by us, or by the device. */
	stop(ending: Ending = 'stopped'): void {
		const settle = this.#settle;
		this.#settle = null;
		if (!settle) return;
		this.synthesis?.cancel();
		settle(ending);
	}

	#speak(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice, say: string): Promise<Ending> {
		this.stop();
		return new Promise((resolve) => {
			const utterance = new SpeechSynthesisUtterance(say);
			utterance.voice = voice;
			utterance.lang = voice.lang;
			let heard = false;
			const settle = (ending: Ending): void => {
				clearTimeout(watchdog);
				if (this.#settle === settle) this.#settle = null;
				resolve(ending);
			};
			// Some engines never tell of the end, and what comes next would wait behind it.
			const watchdog = setTimeout(
				() => {
					settle(heard ? 'ended' : 'silent');
					synthesis.cancel();
				},
				WATCHDOG_MS + say.length * SIGN_MS
			);
			this.#settle = settle;
			utterance.addEventListener('start', () => (heard = true));
			utterance.addEventListener('end', () => settle('ended'));
			utterance.addEventListener('error', () => settle(heard ? 'interrupted' : 'silent'));
			// Speaking in the same task as cancel is dropped by some engines.
			setTimeout(() => {
				if (this.#settle === settle) synthesis.speak(utterance);
			}, 0);
		});
	}
}
