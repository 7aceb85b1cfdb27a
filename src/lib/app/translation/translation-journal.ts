import { nextTimestamp, type Timestamp } from '$lib/domain/mapping/clock';
import { err, ok, type Result } from '$lib/domain/result';
import type { LanguageTag } from '$lib/domain/language/language';
import {
	opensTranslation,
	type TranslationEvent,
	TranslationEventSchema
} from '$lib/domain/translation/journal';
import type { Clock, RandomIds } from '$lib/ports/clock';
import type { Vault, VaultError } from '$lib/ports/vault';
import * as v from 'valibot';

export interface TranslationDeps {
	readonly vault: Vault;
	readonly clock: Clock;
	readonly ids: RandomIds;
}

type Unwritten<T> = T extends unknown ? Omit<T, 'id' | 'time'> : never;
/** Something done to words, before it has its id and time. */
export type NewTranslationEvent = Unwritten<TranslationEvent>;

/** One language's journal in the vault, where it lies among the voices': a key of its own. */
export interface KeptJournal {
	readonly id: string;
	readonly language: LanguageTag;
	readonly events: readonly TranslationEvent[];
}

/** Every language's journal; `damaged` where one can't be read. */
export async function readJournals({
	vault
}: TranslationDeps): Promise<Result<readonly KeptJournal[], VaultError>> {
	const listed = await vault.voices();
	if (!listed.ok) return listed;
	const journals: KeptJournal[] = [];
	for (const { id, first } of listed.value) {
		if (!opensTranslation(first)) continue;
		const rows = await vault.readVoice(id);
		if (!rows.ok) return rows;
		const events = v.safeParse(v.array(TranslationEventSchema), rows.value);
		const opened = events.success ? events.output[0] : undefined;
		if (!events.success || opened?.type !== 'translation.opened') return err('damaged');
		journals.push({ id, language: opened.language, events: events.output });
	}
	return ok(journals);
}

/** Writes events behind those there are, or begins a journal; as one, or not at all. */
export async function writeJournal(
	known: KeptJournal | null,
	language: LanguageTag,
	unwritten: readonly NewTranslationEvent[],
	deps: TranslationDeps
): Promise<Result<KeptJournal, VaultError>> {
	const begin: NewTranslationEvent[] = known ? [] : [{ type: 'translation.opened', language }];
	const events = dated([...begin, ...unwritten], lastTime(known?.events ?? []), deps);
	const id = known?.id ?? deps.ids.next();
	const done = known
		? await deps.vault.appendVoice(id, events)
		: await deps.vault.createVoice(id, events);
	if (!done.ok) return done;
	return ok({ id, language, events: [...(known?.events ?? []), ...events] });
}

/** The latest of all, what was received included: what is done now is later still. */
function lastTime(events: readonly TranslationEvent[]): Timestamp | null {
	const times = events.flatMap((event) =>
		event.type === 'words.received'
			? [event.time, ...event.events.map(({ time }) => time)]
			: [event.time]
	);
	return (times.sort().at(-1) ?? null) as Timestamp | null;
}

function dated(
	events: readonly NewTranslationEvent[],
	last: Timestamp | null,
	{ clock, ids }: TranslationDeps
): readonly TranslationEvent[] {
	let time = last;
	return events.map((event) => {
		time = nextTimestamp(time, clock.now(), ids.device);
		return { ...event, id: ids.next(), time } as TranslationEvent;
	});
}
