import { sameSay } from '../../domain/voice/say-hash';
import { clipBytes, type Pack } from '../../domain/voice/pack-file';
import type { Pace } from '../../domain/voice/pack';
import type { Clip, HeldSound } from '../../ports/voice';
import type { Encoded } from './decoded';

/** A clip as it lies in memory. */
export interface Sound extends Encoded {
	readonly layer: Clip['layer'];
	readonly pace: Pace;
	readonly variety: string | null;
}

/** Words, in the signs they are compared by → their clips. */
export type Sounds = ReadonlyMap<string, readonly Sound[]>;

const LAYERS: readonly Clip['layer'][] = ['humanApproved', 'humanUnreviewed', 'synthetic'];

/** A rejected clip is none; a computer's voice stays one whoever has listened to it. */
export function soundsOfPacks(packs: readonly Pack[]): Sounds {
	return grouped(
		packs.flatMap((pack) =>
			pack.head.clips.flatMap((clip): [string, Sound][] => {
				const { status } = clip.review;
				if (status === 'rejected') return [];
				const human = status === 'approved' ? 'humanApproved' : 'humanUnreviewed';
				const layer = pack.head.origin === 'synthetic' ? 'synthetic' : human;
				const { pace, say } = clip;
				const { variety } = pack.head;
				return [[sameSay(say), { layer, pace, variety, mp3: clipBytes(pack, clip) }]];
			})
		)
	);
}

export function soundsOfPeople(held: readonly HeldSound[]): Sounds {
	return grouped(held.map((sound) => [sameSay(sound.say), sound]));
}

/**
 * What may speak in a variety, best first: approved people, other people,
 * computers; within each the variety's own clips before the common ones, and the
 * usual pace before the slow. No other variety's.
 */
export function bestFirst(sounds: readonly Sound[], variety: string | null): readonly Sound[] {
	const rank = (sound: Sound) =>
		LAYERS.indexOf(sound.layer) * 4 +
		(sound.variety === variety ? 0 : 2) +
		(sound.pace === 'normal' ? 0 : 1);
	return sounds
		.filter((sound) => sound.variety === null || sound.variety === variety)
		.sort((one, other) => rank(one) - rank(other));
}

function grouped(all: readonly (readonly [string, Sound])[]): Sounds {
	const groups = new Map<string, Sound[]>();
	for (const [say, sound] of all) {
		const group = groups.get(say);
		if (group) group.push(sound);
		else groups.set(say, [sound]);
	}
	return groups;
}
