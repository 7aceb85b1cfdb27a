import type { MappingSession } from '../mapping-session.svelte';
import { pedagogueReads } from '../voice/pedagogue-reads';
import type { VoiceDesk } from '../voice/voice-desk.svelte';
import type { ReadAloudCard } from './player-face';
import type { Screen } from './programme';

interface ReadingCardDeps {
	readonly session: MappingSession;
	readonly desk: VoiceDesk;
	/** Swedish or English of the gloss. */
	readonly staffLanguage: () => 'sv' | 'en';
}

/** What a person is asked to read aloud, and what came of it. */
export class ReadingCard {
	constructor(
		private readonly deps: ReadingCardDeps,
		private readonly screen: () => Screen
	) {}

	get shown(): ReadAloudCard | null {
		const waiting = this.deps.desk.toRead;
		if (!waiting) return null;
		const { spoken, layer } = waiting;
		const { gloss, place } = this.screen();
		const stimulus = spoken.class === 'stimulus';
		return {
			spoken,
			gloss: (stimulus && gloss?.[this.deps.staffLanguage()]) || '',
			mediator: this.#mediator?.name ?? '',
			byPedagogue: pedagogueReads(spoken.language),
			place: place ?? spoken.number,
			phone: layer === 'mediatorPhone'
		};
	}

	read(): void {
		this.deps.desk.read();
	}

	hide(): void {
		this.deps.desk.hideCard();
	}

	doubt(): void {
		const { session, desk } = this.deps;
		const mediator = this.#mediator?.id ?? null;
		if (desk.toRead)
			void session.record('stimulus.doubted', { ref: desk.toRead.spoken.ref, mediator });
		desk.hideCard();
	}

	get #mediator() {
		return this.deps.session.state.mediators.at(-1);
	}
}
