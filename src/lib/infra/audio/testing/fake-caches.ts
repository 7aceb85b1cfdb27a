/** Cache Storage in memory, of a size that a test sets. */
export class FakeCaches {
	/** Address → what is kept there, in the one cache there is. */
	readonly kept = new Map<string, Response>();
	/** Bytes there is room for. */
	room = Infinity;
	/** As in a private window. */
	refusing = false;

	open(): Promise<Cache> {
		if (this.refusing) return Promise.reject(new DOMException('no', 'SecurityError'));
		const address = (url: string) => new URL(url, 'https://here.test').href;
		const cache = {
			match: async (url: string) => this.kept.get(address(url))?.clone(),
			put: async (url: string, response: Response) => {
				const { byteLength } = await response.clone().arrayBuffer();
				if (byteLength > this.room) throw new DOMException('full', 'QuotaExceededError');
				this.room -= byteLength;
				this.kept.set(address(url), response);
			},
			delete: async (url: string) => this.kept.delete(address(url)),
			keys: async () => [...this.kept.keys()].map((url) => ({ url }))
		};
		return Promise.resolve(cache as unknown as Cache);
	}

	get storage(): CacheStorage {
		return this as unknown as CacheStorage;
	}

	get paths(): string[] {
		return [...this.kept.keys()].map((url) => new URL(url).pathname);
	}
}
