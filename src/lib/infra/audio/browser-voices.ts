import type { LanguageTag } from '../../domain/language/language';
import type { VoiceSource } from '../../ports/voice';

/** Longest wait for a device voice that never reports its end. */
const WATCHDOG_MS = 15_000;

/**
 * The device's own voices, and a check tone. Only local voices count (an online
 * voice sends the text away), and only those of exactly the language asked for.
 */
export class BrowserVoices implements VoiceSource {
	#context: AudioContext | null = null;
	#voices: SpeechSynthesisVoice[] = [];

	constructor(private readonly synthesis: SpeechSynthesis | null) {
		const read = (): void => {
			this.#voices = synthesis?.getVoices() ?? [];
		};
		read();
		synthesis?.addEventListener?.('voiceschanged', read);
	}

	/** Clips come in packs; none is shipped yet. */
	clips(): readonly [] {
		return [];
	}

	device(language: LanguageTag, say: string): (() => Promise<void>) | null {
		const { synthesis } = this;
		const voice = this.#voices.find(
			(v) => v.localService && v.lang.split(/[-_]/)[0]?.toLowerCase() === language
		);
		if (!synthesis || !voice || !say) return null;
		return () =>
			new Promise((resolve) => {
				const utterance = new SpeechSynthesisUtterance(say);
				utterance.voice = voice;
				utterance.lang = voice.lang;
				const watchdog = setTimeout(resolve, WATCHDOG_MS);
				const done = (): void => {
					clearTimeout(watchdog);
					resolve();
				};
				utterance.addEventListener('end', done);
				utterance.addEventListener('error', done);
				// Speaking in the same task as cancel is dropped by some engines.
				setTimeout(() => synthesis.speak(utterance), 0);
			});
	}

	stop(): void {
		this.synthesis?.cancel();
	}

	async check(): Promise<boolean> {
		try {
			this.#context ??= new AudioContext();
			if (this.#context.state !== 'running') await this.#context.resume();
			tone(this.#context);
			return true;
		} catch {
			return false;
		}
	}
}

/** Two soft notes, half a second. */
function tone(context: AudioContext): void {
	const gain = context.createGain();
	gain.gain.setValueAtTime(0.0001, context.currentTime);
	gain.gain.exponentialRampToValueAtTime(0.2, context.currentTime + 0.05);
	gain.gain.exponentialRampToValueAtTime(0.0001, context.currentTime + 0.5);
	gain.connect(context.destination);
	for (const [frequency, from, to] of [
		[440, 0, 0.25],
		[587, 0.25, 0.5]
	] as const) {
		const source = context.createOscillator();
		source.frequency.value = frequency;
		source.connect(gain);
		source.start(context.currentTime + from);
		source.stop(context.currentTime + to);
	}
}
