import type { Pace } from '$lib/domain/voice/pack';
import type { Utterance } from '$lib/domain/voice/utterances';
import { clipKey, type HeldClip, type VoiceState } from '$lib/domain/voice/voice-state';

/** What gets one decision: words, and how somebody says them. */
export interface ReviewUnit {
	readonly utterance: Utterance;
	readonly pace: Pace;
}

/** What is decided on together, with one tap where all of it is right. */
export type ReviewCard = readonly ReviewUnit[];

/** The clip that a unit is about; null where the voice hasn't said it. */
export function clipOf(voice: VoiceState | null, { utterance, pace }: ReviewUnit): HeldClip | null {
	return voice?.clips.get(clipKey({ say: utterance.say, pace })) ?? null;
}

/**
 * Everything to be decided, in the utterances' order: each at its usual pace,
 * and slowly where the voice has that too.
 */
export function unitsOf(
	utterances: readonly Utterance[],
	voice: VoiceState | null
): readonly ReviewUnit[] {
	return utterances.flatMap((utterance) => {
		const slow: ReviewUnit = { utterance, pace: 'slow' };
		const normal: ReviewUnit = { utterance, pace: 'normal' };
		return clipOf(voice, slow) ? [normal, slow] : [normal];
	});
}

/** What is still open for this reviewer. */
export interface Open {
	/** The words, unless this reviewer has judged them. */
	readonly wording: boolean;
	/** The clip, unless somebody has judged it. */
	readonly voice: boolean;
}

export function openOf(unit: ReviewUnit, review: VoiceState, voice: VoiceState | null): Open {
	const wording = review.wordings.get(unit.utterance.say);
	const clip = clipOf(voice, unit);
	return {
		wording: unit.pace === 'normal' && (!wording || wording.status === 'draft'),
		voice: clip !== null && clip.info.review.status === 'draft'
	};
}

export function isOpen({ wording, voice }: Open): boolean {
	return wording || voice;
}

/** What a phone shows at once. */
const TOGETHER = 4;
const SHORT = { words: 2, letters: 14 } as const;

/** Letters, syllables and words that follow each other in one step or part come together. */
export function cardsOf(units: readonly ReviewUnit[]): readonly ReviewCard[] {
	const cards: ReviewUnit[][] = [];
	for (const unit of units) {
		const card = cards.at(-1);
		const [first] = card ?? [];
		const joins = card && first && card.length < TOGETHER && alike(first, unit);
		if (joins) card.push(unit);
		else cards.push([unit]);
	}
	return cards;
}

function alike(one: ReviewUnit, other: ReviewUnit): boolean {
	const [first, second] = [one.utterance.uses[0], other.utterance.uses[0]];
	const same =
		first.part === second.part &&
		first.step === second.step &&
		(first.class === 'stimulus') === (second.class === 'stimulus');
	return same && isShort(one) && isShort(other);
}

function isShort({ utterance: { say } }: ReviewUnit): boolean {
	const letters = say.replace(/\p{M}/gu, '');
	return letters.split(/\s+/u).length <= SHORT.words && [...letters].length <= SHORT.letters;
}
