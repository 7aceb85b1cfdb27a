import type { LanguageTag } from '$lib/domain/language/language';
import { err, ok, type Result } from '$lib/domain/result';
import type { Utterance } from '$lib/domain/voice/utterances';
import type { VaultError } from '$lib/ports/vault';
import { localDate } from '../../../domain/handover/local-date';
import type { OpenVoice } from '../open-voice.svelte';
import type { KnownVoice, VoiceAliasError, Voices } from '../voices.svelte';
import { ReviewDesk, type ReviewDeps } from './review-desk.svelte';
import { samePerson } from '../same-person';

/** Who reviews what. */
export interface ReviewPlan {
	readonly alias: string;
	readonly language: LanguageTag;
	readonly variety: string | null;
	/** Whose clips; null: the words alone. */
	readonly voice: string | null;
}

/** Voices of a language that can be listened to. */
export function voicesToReview(voices: Voices, language: LanguageTag): readonly KnownVoice[] {
	return voices.all.filter(
		({ opened, damaged }) => !damaged && opened?.language === language && opened.kind !== 'review'
	);
}

/** Who has begun reviewing the language on this device. */
export function reviewersOf(voices: Voices, language: LanguageTag): readonly string[] {
	const aliases = voices.all.flatMap(({ opened }) =>
		opened?.kind === 'review' && opened.language === language ? [opened.speaker.alias] : []
	);
	return [...new Set(aliases)];
}

/** Goes on in the reviewer's own journal, or begins one. */
export async function beginReview(
	plan: ReviewPlan,
	utterances: readonly Utterance[],
	voices: Voices,
	deps: ReviewDeps
): Promise<Result<ReviewDesk, VaultError | VoiceAliasError>> {
	const review = await reviewJournal(plan, voices, deps);
	if (!review.ok) return review;
	const voice = plan.voice === null ? ok(null) : await voices.open(plan.voice);
	if (!voice.ok) return voice;
	return ok(new ReviewDesk(review.value, voice.value, utterances, deps));
}

async function reviewJournal(
	{ alias, language, variety }: ReviewPlan,
	voices: Voices,
	{ clock }: ReviewDeps
): Promise<Result<OpenVoice, VaultError | VoiceAliasError>> {
	const known = voices.all.find(
		({ opened }) =>
			opened?.kind === 'review' &&
			opened.language === language &&
			opened.variety === variety &&
			samePerson(opened.speaker.alias, alias)
	);
	if (known) return voices.open(known.id);
	const made = await voices.create({
		kind: 'review',
		language,
		variety,
		// Nothing is lent: the alias and the day are all there is of the person.
		speaker: { alias, consented: localDate(clock.now()), scope: 'device' },
		licence: ''
	});
	return made.ok ? voices.open(made.value) : err(made.error);
}
