import type { ImportFault } from '$lib/app/voice/exchange/check-pack';

/** Every code of a pack that is refused, so that the table of words can't lack one. */
export const IMPORT_FAULTS: readonly ImportFault['code'][] = Object.keys({
	unreadable: true,
	notChecked: true,
	tooLarge: true,
	notPack: true,
	newerPack: true,
	damagedPack: true,
	wrongHeader: true,
	unknownLanguage: true,
	unknownVariety: true,
	computerVoice: true,
	noSpeaker: true,
	deviceOnly: true,
	personalNumber: true,
	noClips: true,
	clipAltered: true,
	clipWords: true,
	clipTwice: true,
	clipUndecodable: true,
	clipLength: true,
	clipLoudness: true,
	clipSilent: true
} satisfies Record<ImportFault['code'], true>) as ImportFault['code'][];

export interface FaultWords {
	/** What is wrong with the file. */
	readonly title: string;
	/** What to do. */
	readonly todo: string;
}

/** The one place where such a code becomes words. */
export function faultWords(t: (key: string) => string, { code }: ImportFault): FaultWords {
	const key = `voices.exchange.fault.${code}`;
	return { title: t(`${key}.title`), todo: t(`${key}.todo`) };
}
