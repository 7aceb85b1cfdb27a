import {
	commit,
	type EventRow,
	type HeaderRow,
	type SummaryRow,
	type VaultDb,
	type VoiceRow
} from './vault-db';

interface Rows {
	readonly headers?: readonly HeaderRow[];
	readonly events?: readonly EventRow[];
	readonly summaries?: readonly SummaryRow[];
	readonly voices?: readonly VoiceRow[];
}

/** Rows or sealed bytes held before they are written. */
const BATCH = { rows: 4000, bytes: 4 * 1024 * 1024 };

/** Gathers rows and writes them in transactions of a bearable size. */
export class Staging {
	#held = empty();
	#rows = 0;
	#bytes = 0;

	constructor(private readonly db: VaultDb) {}

	async add({ headers = [], events = [], summaries = [], voices = [] }: Rows): Promise<void> {
		this.#held.headers.push(...headers);
		this.#held.events.push(...events);
		this.#held.summaries.push(...summaries);
		this.#held.voices.push(...voices);
		for (const row of [...headers, ...events, ...summaries, ...voices]) {
			this.#rows++;
			this.#bytes += row.bytes.length;
		}
		if (this.#rows > BATCH.rows || this.#bytes > BATCH.bytes) await this.flush();
	}

	async flush(): Promise<void> {
		const { headers, events, summaries, voices } = this.#held;
		[this.#held, this.#rows, this.#bytes] = [empty(), 0, 0];
		const { db } = this;
		await commit(db, [db.headers, db.events, db.summaries, db.voices], () =>
			Promise.all([
				db.headers.bulkAdd(headers),
				db.events.bulkAdd(events),
				db.summaries.bulkAdd(summaries),
				db.voices.bulkAdd(voices)
			])
		);
	}
}

function empty() {
	return {
		headers: [] as HeaderRow[],
		events: [] as EventRow[],
		summaries: [] as SummaryRow[],
		voices: [] as VoiceRow[]
	};
}
