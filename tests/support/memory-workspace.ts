import { Participants } from '../../src/lib/app/workspace/participants.svelte';
import { Workspace } from '../../src/lib/app/workspace/workspace.svelte';
import { MemoryVault } from '../../src/lib/infra/vault/memory-vault';

export const PASSPHRASE = 'två cyklar vid sjön';

/** A workspace in memory, still empty, with a clock that ticks a second a look. */
export function memoryWorkspace(): {
	workspace: Workspace;
	participants: Participants;
	vault: MemoryVault;
} {
	const vault = new MemoryVault();
	let now = 1_790_000_000_000;
	const clock = { now: () => (now += 1000) };
	const ids = { next: () => crypto.randomUUID(), device: 'device-a' };
	return {
		vault,
		workspace: new Workspace(vault, false),
		participants: new Participants(vault, clock, ids)
	};
}

/** The same, made with `PASSPHRASE` and open. */
export async function openWorkspace(): Promise<
	ReturnType<typeof memoryWorkspace> & { recoveryCode: string }
> {
	const made = memoryWorkspace();
	const created = await made.workspace.create(PASSPHRASE);
	if (!created.ok) throw new Error(created.error);
	made.workspace.opened();
	await made.participants.load();
	return { ...made, recoveryCode: created.value.recoveryCode };
}
