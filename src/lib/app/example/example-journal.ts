import type { Instrument } from '../../domain/instrument/instrument';
import type { ReportSectionId } from '../../domain/instrument/interview';
import { formatTimestamp } from '../../domain/mapping/clock';
import type {
	Answer,
	EventType,
	MappingEvent,
	Mediator,
	Payload
} from '../../domain/mapping/events';

const SECONDS_BETWEEN = 9;

/** Writes a fictitious journal as the app would: fixed ids, fixed times, no chance. */
export class ExampleJournal {
	readonly events: MappingEvent[] = [];
	#clock = 0;
	#sittings = 0;
	#runs = 0;

	constructor(
		readonly instrument: Instrument,
		/** 1 for the first participant. */
		readonly number: number
	) {}

	get pinned(): string {
		const { id, version } = this.instrument.head;
		return `${id}@${version}`;
	}

	add<T extends EventType>(type: T, payload: Payload<T>): string {
		const count = String(this.events.length + 1).padStart(4, '0');
		const id = `example-${this.number}-event-${count}`;
		const time = formatTimestamp(this.#clock, 0, 'example');
		this.#clock += SECONDS_BETWEEN * 1000;
		this.events.push({ id, time, type, payload, instrument: this.pinned } as MappingEvent);
		return id;
	}

	/** @param day `YYYY-MM-DD`; sittings begin at ten, UTC. */
	openSitting(day: string): void {
		this.#clock = Date.parse(`${day}T10:00:00Z`);
		this.#sittings += 1;
		this.add('sitting.opened', { sitting: this.#sitting });
	}

	closeSitting(reason: Payload<'sitting.closed'>['reason']): void {
		this.add('sitting.closed', { sitting: this.#sitting, reason });
	}

	get #sitting(): string {
		return `example-${this.number}-sitting-${this.#sittings}`;
	}

	nextRun(): string {
		this.#runs += 1;
		return `example-${this.number}-run-${String(this.#runs).padStart(4, '0')}`;
	}

	/** @returns the mediator's id. */
	mediator(about: Omit<Mediator, 'id' | 'adult'>): string {
		const id = `example-${this.number}-mediator-1`;
		this.add('mediator.present', { ...about, id, adult: true });
		return id;
	}

	answer(question: string, options: readonly string[], more: Omit<Answer, 'options'> = {}): void {
		const answer = { options: [...options], ...more };
		this.add('question.answered', { question, answer, by: 'participant' });
	}

	note(question: string, text: string): void {
		this.add('question.noted', { question, text, later: false });
	}

	/** Know-how without papers, told once. */
	skill(told: Omit<Payload<'skill.noted'>, 'skill' | 'struck'>): void {
		const skill = `example-${this.number}-skill-${this.events.length}`;
		this.add('skill.noted', { skill, ...told, struck: false });
	}

	decline(question: string): void {
		this.add('question.declined', { question, by: 'participant' });
	}

	choose(kind: Payload<'line.chosen'>['kind'], ...ids: readonly string[]): void {
		for (const id of ids) this.add('line.chosen', { kind, id });
	}

	release(...sections: readonly ReportSectionId[]): void {
		for (const section of sections) this.add('section.released', { section, right: true });
	}

	withhold(...sections: readonly ReportSectionId[]): void {
		for (const section of sections) this.add('section.withheld', { section });
	}
}
