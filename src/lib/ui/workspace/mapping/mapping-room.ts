import { getContext, setContext } from 'svelte';
import type { Tablet, TabletTask } from '../../../app/mapping/handing/tablet.svelte';
import type { MappingSession } from '../../../app/mapping/mapping-session.svelte';
import type { ListeningBack } from '../../../app/mapping/recording/listening-back.svelte';
import type { VoiceDesk } from '../../../app/mapping/voice/voice-desk.svelte';
import type { Saying } from './saying.svelte';

/** What every view inside a mapping shares. */
export interface MappingRoom {
	readonly session: MappingSession;
	readonly desk: VoiceDesk;
	readonly tablet: Tablet;
	/** The participant's recordings, one at a time. */
	readonly listening: ListeningBack;
	readonly saying: Saying;
	/** `/mapping/<id>`, without a slash at the end. */
	readonly base: string;
	readonly example: boolean;
	/** Picture address of own origin. */
	pictureUrl(id: string): string | undefined;
	/** “Visa för …”: hands the tablet to the participant. */
	show(task: TabletTask): void;
	/** The outer door, without leaving the view; an error's code, or null. */
	unlock(passphrase: string): Promise<string | null>;
}

const KEY = Symbol('mapping room');

export function provideRoom(room: MappingRoom): void {
	setContext(KEY, room);
}

export function useRoom(): MappingRoom {
	const room = getContext<MappingRoom | undefined>(KEY);
	if (!room) throw new Error('No mapping room in context');
	return room;
}
