import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { vi } from 'vitest';
import { Tablet, type TabletTask } from '../../src/lib/app/mapping/handing/tablet.svelte';
import type { MappingSession } from '../../src/lib/app/mapping/mapping-session.svelte';
import { ListeningBack } from '../../src/lib/app/mapping/recording/listening-back.svelte';
import { VoiceDesk } from '../../src/lib/app/mapping/voice/voice-desk.svelte';
import { StaffWords } from '../../src/lib/i18n/staff-words.svelte';
import type { Playback } from '../../src/lib/ports/playback';
import type { VoiceSource } from '../../src/lib/ports/voice';
import type { MappingRoom } from '../../src/lib/ui/workspace/mapping/mapping-room';
import { Saying } from '../../src/lib/ui/workspace/mapping/saying.svelte';
import RoomStage from './RoomStage.svelte';

/** A device without any voice: a mediator reads, or nothing is heard. */
export const NO_VOICES: VoiceSource = {
	open: async () => undefined,
	hold: () => undefined,
	clips: () => [],
	prepare: async () => undefined,
	device: () => null,
	stop: () => undefined,
	check: async () => true,
	onback: () => () => undefined
};

/** Plays nothing, and is done at once. */
const SILENT: Playback = { play: async () => undefined, stop: () => undefined };

/** Renders a component of the pedagogue's side inside a mapping. */
export function renderInRoom(
	session: MappingSession,
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any component
	component: Component<any>,
	props: () => Record<string, unknown> = () => ({}),
	language: 'sv' | 'en' = 'sv'
) {
	const show = vi.fn<(task: TabletTask) => void>();
	const unlock = vi.fn<MappingRoom['unlock']>(async () => 'wrongSecret');
	const room: MappingRoom = {
		session,
		desk: new VoiceDesk(session, NO_VOICES),
		tablet: new Tablet(),
		listening: new ListeningBack(session, SILENT),
		saying: new Saying(),
		base: '/mapping/m',
		example: false,
		pictureUrl: () => undefined,
		show,
		unlock
	};
	const words = new StaffWords(language);
	const rendered = render(RoomStage, { props: { words, room, component, props } });
	return { room, show, unlock, words, rendered };
}
