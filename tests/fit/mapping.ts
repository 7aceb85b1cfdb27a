import { MappingSession } from '../../src/lib/app/mapping/mapping-session.svelte';
import { talkSource } from '../../src/lib/app/mapping/sitting/talk-source';
import { programmeOf } from '../../src/lib/app/mapping/handing/programme-of';
import { Tablet, type TabletTask } from '../../src/lib/app/mapping/handing/tablet.svelte';
import { Player } from '../../src/lib/app/mapping/player/player.svelte';
import { VoiceDesk } from '../../src/lib/app/mapping/voice/voice-desk.svelte';
import { Participants } from '../../src/lib/app/workspace/participants.svelte';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { Address } from '../../src/lib/domain/instrument/wording';
import type { FormId } from '../../src/lib/domain/instrument/stimuli';
import type { Step } from '../../src/lib/domain/instrument/ladder';
import { MemoryVault } from '../../src/lib/infra/vault/memory-vault';
import { ALL_VOICES } from './all-voices';

/** A mapping in memory in which everything may be shown at once. */
export class FitMapping {
	readonly #tablet = new Tablet();
	readonly #desk: VoiceDesk;

	private constructor(
		readonly session: MappingSession,
		private readonly pictureUrl: (id: string) => string | undefined
	) {
		this.#desk = new VoiceDesk(session, ALL_VOICES);
	}

	static async open(
		instrument: Instrument,
		pictureUrl: (id: string) => string | undefined
	): Promise<FitMapping> {
		const vault = new MemoryVault();
		await vault.create('två cyklar vid sjön');
		const ids = { next: () => crypto.randomUUID(), device: 'testbord' };
		const deps = { vault, clock: { now: () => Date.now() }, ids };
		const participants = new Participants(vault, deps.clock, ids);
		const person = await participants.add('Salma');
		if (!person.ok) throw new Error(person.error);
		const { id, version } = instrument.head;
		const mapping = await participants.begin(person.value, `${id}@${version}`);
		if (!mapping.ok) throw new Error(mapping.error);
		const session = await MappingSession.open(mapping.value, 'Salma', instrument, deps);
		if (!session.ok) throw new Error(session.error);
		return new FitMapping(session.value, pictureUrl);
	}

	/** Talk and school language, and the form of address; the Latin strand is wished for. */
	async settle(tag: string, address: Address | null): Promise<void> {
		const { session } = this;
		await session.record('language.chosen', { tag, variety: null, by: 'participant' });
		if (address) await session.record('address.chosen', { address, by: 'participant' });
		await session.record('school.found', {
			tag,
			languages: [],
			reason: { code: 'onlyLearned' },
			by: 'participant'
		});
	}

	/** A run of a step in a form of its own choice, whatever was tried before. */
	async run(step: Step, language: string, form: FormId): Promise<TabletTask> {
		const run = this.session.newId();
		await this.session.record('step.opened', {
			run,
			step: step.id,
			strand: step.strand,
			language,
			form,
			follows: null,
			proposed: null,
			ownName: false
		});
		return { kind: 'run', run };
	}

	player(task: TabletTask): Player {
		const { session } = this;
		this.#tablet.task = task;
		const words = () => {
			const source = talkSource(session);
			if (!source) throw new Error('no texts in this language');
			return source;
		};
		const tablet = this.#tablet;
		const programme = programmeOf({ session, tablet, words, checkSound: () => undefined });
		if (!programme) throw new Error(`nothing to show for ${task.kind}`);
		return new Player(programme, {
			session,
			desk: this.#desk,
			words,
			pictureUrl: this.pictureUrl,
			openDoor: () => Promise.reject(new Error('no door here')),
			onRest: () => undefined,
			staffLanguage: () => 'sv'
		});
	}
}
