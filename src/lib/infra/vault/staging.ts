import { commit, type EventRow, type HeaderRow, type SummaryRow, type VaultDb } from './vault-db';

interface Rows {
	readonly headers?: readonly HeaderRow[];
	readonly events?: readonly EventRow[];
	readonly summaries?: readonly SummaryRow[];
}

/** Rows or sealed bytes held before they are written. */
const BATCH = { rows: 4000, bytes: 4 * 1024 * 1024 };

/** Gathers rows and writes them in transactions of a bearable size. */
export class Staging {
	#headers: HeaderRow[] = [];
	#events: EventRow[] = [];
	#summaries: SummaryRow[] = [];
	#bytes = 0;

	constructor(private readonly db: VaultDb) {}

	async add({ headers = [], events = [], summaries = [] }: Rows): Promise<void> {
		this.#headers.push(...headers);
		this.#events.push(...events);
		this.#summaries.push(...summaries);
		for (const row of [...headers, ...events, ...summaries]) this.#bytes += row.bytes.length;
		const rows = this.#headers.length + this.#events.length + this.#summaries.length;
		if (rows > BATCH.rows || this.#bytes > BATCH.bytes) await this.flush();
	}

	async flush(): Promise<void> {
		const [headers, events, summaries] = [this.#headers, this.#events, this.#summaries];
		[this.#headers, this.#events, this.#summaries, this.#bytes] = [[], [], [], 0];
		const { db } = this;
		await commit(db, [db.headers, db.events, db.summaries], () =>
			Promise.all([
				db.headers.bulkAdd(headers),
				db.events.bulkAdd(events),
				db.summaries.bulkAdd(summaries)
			])
		);
	}
}
