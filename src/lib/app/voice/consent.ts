import { localDate } from '$lib/domain/handover/local-date';
import type { LanguageTag } from '$lib/domain/language/language';
import type { Scope } from '$lib/domain/voice/pack';
import type { NewVoice } from './voices.svelte';

/** What someone who lends their voice has said. */
export interface Consent {
	readonly alias: string;
	readonly language: LanguageTag;
	/** null: the common one. */
	readonly variety: string | null;
	readonly scope: Scope;
}

/** The terms that follow from how far the voice may travel; the public one by its SPDX name. */
export const LICENCES: Readonly<Record<Scope, string>> = {
	device: 'only on the device where it was recorded',
	organisation: 'only within the organisation that recorded it',
	public: 'CC-BY-4.0'
};

/** @param now ms since 1970; the consent is dated by this device's calendar. */
export function voiceOf({ alias, language, variety, scope }: Consent, now: number): NewVoice {
	return {
		kind: 'recorded',
		language,
		variety,
		speaker: { alias, consented: localDate(now), scope },
		licence: LICENCES[scope]
	};
}
