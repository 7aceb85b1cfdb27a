import { formatTimestamp } from '../../src/lib/domain/mapping/clock';
import type {
	Ended,
	EventType,
	JournalEvent,
	Mediator,
	MappingEvent,
	Payload
} from '../../src/lib/domain/mapping/events';
import { reduceMapping } from '../../src/lib/domain/mapping/reduce';
import type { MappingState } from '../../src/lib/domain/mapping/state';
import type { VoiceLayer } from '../../src/lib/domain/mapping/voice';
import { smallStep } from './small-steps';

export interface RunSpec {
	readonly step: string;
	readonly form?: 'A' | 'B';
	/** Follows the newest run. */
	readonly follows?: boolean;
	readonly language?: string;
	/**
	 * One sign an item: `r` right, `w` wrong, `h` right with help, `s` skipped,
	 * `0` blank, `1` `2` points judged, `-` not reached.
	 */
	readonly items: string;
	/** null leaves the step open; default `complete`. */
	readonly ended?: Ended | null;
	readonly practice?: boolean;
	readonly ownName?: boolean;
	readonly voice?: VoiceLayer;
	/** Whether the one who judges reads the language; default true. */
	readonly reader?: boolean;
	readonly stopAfter?: number;
}

/** Writes a journal as the app would, with a clock that ticks a second an event. */
export class JournalBuilder {
	readonly events: JournalEvent[] = [];
	#runs: string[] = [];

	add<T extends EventType>(type: T, payload: Payload<T>): string {
		const count = this.events.length;
		const id = `event-${String(count).padStart(12, '0')}`;
		const time = formatTimestamp(1_790_000_000_000 + count * 1000, 0, 'device-a');
		this.events.push({ id, time, type, payload, instrument: 'small@1.0.0' } as MappingEvent);
		return id;
	}

	get state(): MappingState {
		return reduceMapping(this.events);
	}

	begin(entrance: 'green' | 'blue' | 'oral' = 'green', tag: string | null = 'ar'): this {
		this.add('language.chosen', { tag: 'ar', variety: null, by: 'participant' });
		const languages = tag === null ? [] : [readerOf(tag)];
		const reason = { code: tag === null ? 'noneLearned' : 'onlyLearned' };
		this.add('school.found', { tag, languages, reason, by: 'participant' });
		this.add('entrance.chosen', { entrance, proposed: entrance });
		return this;
	}

	mediator(role: Mediator['role'] = 'languageSupport'): string {
		const id = `mediator-${role}-0000`.toLowerCase();
		this.add('mediator.present', {
			id,
			role,
			name: 'M',
			language: 'ar',
			variety: null,
			presence: 'room',
			understanding: 'well',
			adult: true
		});
		return id;
	}

	confirm(step: string, form: 'A' | 'B' = 'A', role?: Mediator['role']): this {
		this.add('stimuli.confirmed', { step, form, mediator: this.mediator(role) });
		return this;
	}

	/** @returns the run's id. */
	run(spec: RunSpec): string {
		const run = `run-${String(this.#runs.length).padStart(14, '0')}`;
		const { step, strand } = { step: spec.step, strand: smallStep(spec.step).strand };
		this.add('step.opened', {
			run,
			step,
			strand,
			language: spec.language ?? (strand === 'latin' ? 'sv' : 'ar'),
			form: spec.form ?? 'A',
			follows: spec.follows ? (this.#runs.at(-1) ?? null) : null,
			proposed: null,
			ownName: spec.ownName ?? true
		});
		this.#runs.push(run);
		if (spec.practice !== undefined) {
			this.add('practice.judged', { run, item: `${step}.p1`, understood: spec.practice });
		}
		[...spec.items].forEach((sign, at) => this.#item(run, spec, sign, at + 1));
		const ended = spec.ended === undefined ? 'complete' : spec.ended;
		if (ended) this.add('step.closed', { run, ended });
		return run;
	}

	#item(run: string, spec: RunSpec, sign: string, number: number): void {
		if (sign === '-') return;
		const plain = smallStep(spec.step);
		const named = plain.itemType === 'find-sign' && number === 1 && spec.ownName === false;
		const item = `${spec.step}.${spec.form ?? 'A'}${named ? 0 : number}`;
		this.add('item.shown', { run, item });
		if (spec.voice) {
			const layer = spec.voice;
			const said = { run, ref: item, class: 'stimulus', layer, language: 'ar' } as const;
			this.add('voice.used', { ...said, mediator: null });
		}
		if (sign === 'h') this.add('help.given', { run, item });
		if (sign === 's') this.add('item.skipped', { run, item });
		else if (plain.part === 'writing') this.#judge(run, item, spec, sign);
		else this.#respond(run, item, plain.judge === 'key', sign === 'r' || sign === 'h');
		if (spec.stopAfter === number) this.add('stop.applied', { run, after: item });
	}

	#respond(run: string, item: string, chosen: boolean, right: boolean): void {
		if (chosen) this.add('item.responded', { run, item, option: right ? 'a' : 'b' });
		else this.add('item.responded', { run, item, option: null, observed: right });
	}

	#judge(run: string, item: string, spec: RunSpec, sign: string): void {
		const blank = sign === '0';
		const points = sign === 'r' || sign === 'h' ? 1 : sign === 'w' ? 0 : Number(sign);
		this.add('writing.judged', {
			run,
			item,
			points: blank ? null : points,
			mode: 'paper',
			reader: spec.reader ?? true,
			judge: 'pedagogue',
			blank,
			observations: []
		});
	}
}

export function readerOf(tag: string): Payload<'school.found'>['languages'][number] {
	return { tag, name: tag, where: ['school'], years: 6, read: 'yes', write: 'yes' };
}
