import { exampleParticipants } from '../../src/lib/app/example/example-participants';
import { summarise } from '../../src/lib/app/mapping/summary';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { reduceMapping } from '../../src/lib/domain/mapping/reduce';
import { writeBackup } from '../../src/lib/infra/vault/backup-writer';
import { MemoryVault } from '../../src/lib/infra/vault/memory-vault';
import type { Result } from '../../src/lib/domain/result';
import { PASSPHRASE } from './pedagogue';

/** Of age's scrypt, for files that are only read in: 2^10, so that no figure waits for it. */
const QUICK = 10;

export interface Made {
	readonly file: Buffer;
	readonly events: number;
}

/**
 * A backup as the app writes it, of copies of the four example participants.
 *
 * @param whole all their events, or (for the list) the first with the whole summary.
 * @param work log2 of scrypt's work factor.
 */
export async function madeBackup(
	instrument: Instrument,
	participants: number,
	whole: boolean,
	work = QUICK
): Promise<Made> {
	const vault = new MemoryVault({
		write: (secret) => writeBackup(secret, work),
		open: () => Promise.reject(new Error('only written here'))
	});
	take(await vault.create(PASSPHRASE));
	const examples = exampleParticipants(instrument).map((example) => ({
		...example,
		summary: summarise(reduceMapping(example.events), instrument)
	}));
	let events = 0;
	for (let n = 0; n < participants; n++) {
		const example = examples[n % examples.length];
		if (!example) break;
		const participant = idOf('participant', n);
		const mapping = idOf('mapping', n);
		const [named, begun] = example.header.map((event) => {
			if (event.type === 'alias.set') return { ...event, alias: `${event.alias} ${n}` };
			return { ...event, mapping };
		});
		if (!named || !begun) break;
		const journal = whole ? example.events : example.events.slice(0, 1);
		take(await vault.createParticipant(participant, [named]));
		take(await vault.createMapping(participant, mapping, begun, journal, example.summary));
		events += journal.length;
	}
	const blob = take(await vault.exportBackup(PASSPHRASE));
	return { file: Buffer.from(await blob.arrayBuffer()), events };
}

function take<T>(result: Result<T, string>): T {
	if (!result.ok) throw new Error(result.error);
	return result.value;
}

/** As long as the vault asks of an id. */
const idOf = (kind: string, n: number) => `bench-${kind}-${String(n).padStart(6, '0')}`;
