import { err } from '$lib/domain/result';
import type { ErasePart, JournalSummary, PlainEvent, Vault } from '$lib/ports/vault';
import { codeOf } from './failure';
import { plain } from './plain';
import { WorkerCaller } from './rpc';

type Answer<Method extends keyof Vault> = ReturnType<Vault[Method]>;

/**
 * The vault as the page sees it: each method a question to the worker, which
 * starts with the first one.
 */
export class WorkerVault implements Vault {
	#caller: WorkerCaller | null = null;

	status = () => this.#ask('status');
	create = (passphrase: string) => this.#ask('create', passphrase);
	unlock = (secret: string) => this.#ask('unlock', secret);
	resetPassphrase = (recoveryCode: string, passphrase: string) =>
		this.#ask('resetPassphrase', recoveryCode, passphrase);
	changePassphrase = (current: string, next: string) =>
		this.#ask('changePassphrase', current, next);
	newRecoveryCode = (passphrase: string) => this.#ask('newRecoveryCode', passphrase);
	lock = () => this.#ask('lock');

	handOver = (mapping: string, doorCode: string) => this.#ask('handOver', mapping, doorCode);
	openInnerDoor = (doorCode: string) => this.#ask('openInnerDoor', doorCode);

	list = () => this.#ask('list');
	createParticipant = (participant: string, header: readonly PlainEvent[]) =>
		this.#ask('createParticipant', participant, header);
	appendHeader = (participant: string, event: PlainEvent) =>
		this.#ask('appendHeader', participant, event);
	createMapping = (
		participant: string,
		mapping: string,
		headerEvent: PlainEvent,
		events: readonly PlainEvent[],
		summary: JournalSummary
	) => this.#ask('createMapping', participant, mapping, headerEvent, events, summary);
	read = (mapping: string) => this.#ask('read', mapping);
	append = (mapping: string, events: readonly PlainEvent[], summary?: JournalSummary) =>
		this.#ask('append', mapping, events, summary);
	erasePart = (mapping: string, part: ErasePart, summary: JournalSummary) =>
		this.#ask('erasePart', mapping, part, summary);
	eraseMapping = (participant: string, mapping: string, headerEvent: PlainEvent) =>
		this.#ask('eraseMapping', participant, mapping, headerEvent);
	eraseParticipant = (participant: string) => this.#ask('eraseParticipant', participant);
	eraseAll = () => this.#ask('eraseAll');

	voices = () => this.#ask('voices');
	createVoice = (voice: string, events: readonly PlainEvent[]) =>
		this.#ask('createVoice', voice, events);
	appendVoice = (voice: string, events: readonly PlainEvent[]) =>
		this.#ask('appendVoice', voice, events);
	readVoice = (voice: string) => this.#ask('readVoice', voice);
	eraseVoice = (voice: string) => this.#ask('eraseVoice', voice);

	exportBackup = (secret: string) => this.#ask('exportBackup', secret);
	importBackup = (file: Blob, secret: string) => this.#ask('importBackup', file, secret);
	health = () => this.#ask('health');

	async #answer(method: keyof Vault, args: readonly unknown[]): Promise<unknown> {
		if (!globalThis.isSecureContext) return err('insecure');
		try {
			this.#caller ??= new WorkerCaller(
				new Worker(new URL('./vault.worker.ts', import.meta.url), { type: 'module' })
			);
			const answer = await this.#caller.call(method, ...args.map(crossing));
			// Only a page may ask for storage that isn't cleared when space runs short.
			if (method === 'create' || method === 'unlock') void navigator.storage?.persist?.();
			return answer;
		} catch (thrown) {
			return err(codeOf(thrown));
		}
	}

	#ask<Method extends keyof Vault>(method: Method, ...args: unknown[]): Answer<Method> {
		return this.#answer(method, args) as Answer<Method>;
	}
}

function crossing(value: unknown): unknown {
	return value instanceof Blob ? value : plain(value);
}
