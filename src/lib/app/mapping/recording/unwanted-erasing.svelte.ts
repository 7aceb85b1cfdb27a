import type { VaultError } from '../../../ports/vault';
import type { MappingSession } from '../mapping-session.svelte';
import { eraseUnwanted } from './erasing';

/** What the person has erased, until it is gone for good; whoever asks asks again after a failure. */
export class UnwantedErasing {
	/** Why some of it still lies on the disk. */
	problem = $state.raw<VaultError | null>(null);
	#work: Promise<void> = Promise.resolve();

	/** One at a time, so that nothing is erased twice; what failed stays marked for the next. */
	erase(session: MappingSession): Promise<void> {
		this.#work = this.#work.then(async () => {
			const done = await eraseUnwanted(session);
			this.problem = done.ok ? null : done.error;
		});
		return this.#work;
	}
}
