import { MappingSession } from '../../src/lib/app/mapping/mapping-session.svelte';
import { Participants } from '../../src/lib/app/workspace/participants.svelte';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { MemoryVault } from '../../src/lib/infra/vault/memory-vault';
import { loadInstrument } from '../../scripts/load-instrument';

export async function shippedInstrument(): Promise<Instrument> {
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	return loaded.value;
}

/** A clock that moves a second for every look at it. */
export function steppingClock(from = Date.UTC(2026, 10, 18, 9)) {
	let now = from;
	return { now: () => (now += 1000) };
}

export function numberedIds() {
	let count = 0;
	return {
		next: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
		device: 'testbord'
	};
}

/** A new mapping in a new workspace in memory; `reopen` reads it back from the vault. */
export async function newSession(instrument: Instrument) {
	const vault = new MemoryVault();
	await vault.create('två cyklar vid sjön');
	const deps = { vault, clock: steppingClock(), ids: numberedIds() };
	const participants = new Participants(vault, deps.clock, deps.ids);
	const participant = await participants.add('Salma');
	if (!participant.ok) throw new Error(participant.error);
	const pinned = `${instrument.head.id}@${instrument.head.version}`;
	const mapping = await participants.begin(participant.value, pinned);
	if (!mapping.ok) throw new Error(mapping.error);
	const reopen = async (): Promise<MappingSession> => {
		const session = await MappingSession.open(mapping.value, 'Salma', instrument, deps);
		if (!session.ok) throw new Error(session.error);
		return session.value;
	};
	return { vault, participants, participant: participant.value, session: await reopen(), reopen };
}
