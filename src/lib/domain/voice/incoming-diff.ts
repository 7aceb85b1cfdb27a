import type { PackClip, Pace } from './pack';
import { sameSay } from './say-hash';
import { nowSaid, utterancesByRef } from './stale';
import type { Utterance } from './utterances';

/** new: nothing of it here · replaces: another sound here · same: this very sound here · stale: nobody says these words now. */
export type IncomingKind = 'new' | 'replaces' | 'same' | 'stale';

export interface IncomingClip {
	readonly clip: PackClip;
	readonly kind: IncomingKind;
	/** Where the words are said, or were. */
	readonly now: Utterance | null;
}

/** A sound of the same speaker, language and variety on this device. */
export interface SoundHere {
	readonly say: string;
	readonly pace: Pace;
	/** Of its MP3, hex. */
	readonly sha256: string;
	/** In the voice that the pack would add to: there a new clip takes its place. */
	readonly replaceable: boolean;
}

/** What a pack would bring, clip by clip, in its own order. */
export function incomingDiff(
	clips: readonly PackClip[],
	utterances: readonly Utterance[],
	here: readonly SoundHere[]
): readonly IncomingClip[] {
	const bySay = new Map(utterances.map((utterance) => [utterance.say, utterance]));
	const byRef = utterancesByRef(utterances);
	const sounds = new Set(here.map((sound) => `${key(sound)} ${sound.sha256}`));
	const taken = new Set(here.filter(({ replaceable }) => replaceable).map(key));
	return clips.map((clip) => {
		const said = bySay.get(sameSay(clip.say));
		const now = said ?? nowSaid(byRef, clip.refs);
		if (sounds.has(`${key(clip)} ${clip.sha256}`)) return { clip, kind: 'same', now };
		if (!said) return { clip, kind: 'stale', now };
		return { clip, kind: taken.has(key(clip)) ? 'replaces' : 'new', now };
	});
}

/** How many of the clips say something that is said today. */
export function fitting(clips: readonly PackClip[], utterances: readonly Utterance[]): number {
	const said = new Set(utterances.map(({ say }) => say));
	return clips.filter(({ say }) => said.has(sameSay(say))).length;
}

function key({ say, pace }: { say: string; pace: Pace }): string {
	return `${pace} ${sameSay(say)}`;
}
