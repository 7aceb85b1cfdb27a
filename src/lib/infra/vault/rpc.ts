import type { BackupError } from '$lib/ports/vault';
import { codeOf, VaultFailure } from './failure';

/**
 * Questions to a worker and its answers, one for each. A failure crosses as its
 * code; whatever else was thrown in the worker stays there.
 */
interface Question {
	readonly id: number;
	readonly method: string;
	readonly args: readonly unknown[];
}
type Answer =
	| { readonly id: number; readonly value: unknown }
	| { readonly id: number; readonly failure: BackupError };

/** What of a worker (or, inside it, of its own scope) is used. */
interface Port {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Answers by the method of the question's name, of an object or a class of ours. */
export function serve(port: Port, handlers: object): void {
	port.addEventListener('message', (event: MessageEvent<Question>) => {
		const { id, method, args } = event.data;
		void answer(handlers, method, args).then((outcome) => port.postMessage({ id, ...outcome }));
	});
}

async function answer(handlers: object, method: string, args: readonly unknown[]) {
	try {
		const handler: unknown = Reflect.get(handlers, method);
		const own = method !== 'constructor' && !(method in Object.prototype);
		if (!own || typeof handler !== 'function') throw new VaultFailure('unknown');
		return { value: (await handler.apply(handlers, args)) as unknown };
	} catch (thrown) {
		return { failure: codeOf(thrown) };
	}
}

export class WorkerCaller {
	#worker: Worker;
	#next = 0;
	#waiting = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>();

	constructor(worker: Worker) {
		this.#worker = worker;
		worker.addEventListener('message', (event: MessageEvent<Answer>) => this.#settle(event.data));
		worker.addEventListener('error', () => this.#failAll());
		worker.addEventListener('messageerror', () => this.#failAll());
	}

	/** Rejects with a VaultFailure. */
	call(method: string, ...args: unknown[]): Promise<unknown> {
		const id = this.#next++;
		return new Promise((done, fail) => {
			this.#waiting.set(id, { done, fail });
			this.#worker.postMessage({ id, method, args });
		});
	}

	/** Ends the worker and with it all its memory. */
	end(): void {
		this.#worker.terminate();
		this.#failAll();
	}

	#settle(answer: Answer): void {
		const waiting = this.#waiting.get(answer.id);
		this.#waiting.delete(answer.id);
		if ('failure' in answer) waiting?.fail(new VaultFailure(answer.failure));
		else waiting?.done(answer.value);
	}

	#failAll(): void {
		for (const { fail } of this.#waiting.values()) fail(new VaultFailure('unknown'));
		this.#waiting.clear();
	}
}
