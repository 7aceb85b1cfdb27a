import { beginReview, type ReviewPlan } from '../../src/lib/app/voice/review/begin-review';
import type { ReviewDesk } from '../../src/lib/app/voice/review/review-desk.svelte';
import type { NewVoiceEvent, VoiceDeps } from '../../src/lib/app/voice/open-voice.svelte';
import { Voices } from '../../src/lib/app/voice/voices.svelte';
import { toBase64 } from '../../src/lib/domain/mapping/base64';
import { voiceOf } from '../../src/lib/app/voice/consent';
import type { Pace, ReviewMark } from '../../src/lib/domain/voice/pack';
import type { Utterance } from '../../src/lib/domain/voice/utterances';
import type { MemoryVault } from '../../src/lib/infra/vault/memory-vault';
import type { Clip, Ending, HeldSound, VoiceSource, Words } from '../../src/lib/ports/voice';
import { CONSENT, UTTERANCES, voiceDeps } from './fake-studio';

/** A source that says at once what it was given to hold, and the computer's words. */
export class ReviewVoices implements VoiceSource {
	readonly played: string[] = [];
	held: readonly HeldSound[] = [];
	/** How each sound ends. */
	ending: Ending = 'ended';

	/** @param computer words that a computer voice says. */
	constructor(readonly computer: readonly string[] = []) {}

	open = async () => undefined;
	prepare = async () => undefined;
	device = () => null;
	stop = () => undefined;
	check = async () => true;
	onback = () => () => undefined;

	hold(sounds: readonly HeldSound[]): void {
		this.held = sounds;
	}

	clips({ say }: Words): readonly Clip[] {
		const own = this.held
			.filter((sound) => sound.say === say)
			.map(({ layer, pace }) => this.#clip(layer, pace, say));
		const drafts = this.computer
			.filter((words) => words === say)
			.map(() => this.#clip('synthetic', 'normal', say));
		return [...own, ...drafts];
	}

	#clip(layer: Clip['layer'], pace: Pace, say: string): Clip {
		return {
			layer,
			pace,
			play: async () => {
				this.played.push(`${layer} ${pace} ${say}`);
				return this.ending;
			}
		};
	}
}

/** The event of a clip somebody recorded; `carried`: how it was judged where it came from. */
export function keptOf(
	{ say, uses }: Utterance,
	rest: { pace?: Pace; carried?: ReviewMark; refs?: readonly string[] } = {}
): NewVoiceEvent {
	return {
		type: 'clip.kept',
		info: {
			say,
			sayHash: 'ab'.repeat(32),
			refs: [...(rest.refs ?? uses.map(({ ref }) => ref))],
			pace: rest.pace ?? 'normal',
			ms: 900,
			lufs: -18,
			peak: -2,
			review: rest.carried ?? { status: 'draft' }
		},
		mp3: toBase64(new Uint8Array([0xff, 0xfb, 1, 2]))
	};
}

/** Rim's Arabic voice with these clips, on a device of its own. */
export async function rimsVoice(clips: readonly NewVoiceEvent[]): Promise<{
	deps: VoiceDeps & { vault: MemoryVault };
	voices: Voices;
	id: string;
}> {
	const deps = await voiceDeps();
	const voices = new Voices(deps);
	const made = await voices.create(voiceOf(CONSENT, deps.clock.now()), clips);
	if (!made.ok) throw new Error(made.error);
	return { deps, voices, id: made.value };
}

/** Amal reviews Rim's voice; `alias` or `voice` may be others. */
export async function openReview({
	clips = UTTERANCES.slice(0, 2).map((utterance) => keptOf(utterance)),
	utterances = UTTERANCES,
	computer = [],
	...plan
}: {
	clips?: readonly NewVoiceEvent[];
	utterances?: readonly Utterance[];
	computer?: readonly string[];
} & Partial<ReviewPlan> = {}) {
	const stage = await rimsVoice(clips);
	const source = new ReviewVoices(computer);
	const begin = async (more: Partial<ReviewPlan> = {}): Promise<ReviewDesk> => {
		const whole = {
			alias: 'Amal',
			language: 'ar',
			variety: null,
			voice: stage.id,
			...plan,
			...more
		};
		const deps = { voices: source, clock: stage.deps.clock };
		const begun = await beginReview(whole, utterances, stage.voices, deps);
		if (!begun.ok) throw new Error(begun.error);
		await begun.value.listening.load();
		return begun.value;
	};
	return { ...stage, source, begin, desk: await begin() };
}

/** Waits until everything of the card in hand has sounded. */
export async function heard(desk: ReviewDesk): Promise<void> {
	await desk.listening.play(desk.waiting);
}
