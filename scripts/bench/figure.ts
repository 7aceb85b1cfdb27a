/** One line of `npm run bench`. */
export interface Figure {
	readonly name: string;
	readonly value: number;
	readonly unit: string;
	/** Number of samples. */
	readonly n: number;
	readonly p50: number;
	readonly p95: number;
	/** CDP's factor; it slows the page's own thread, neither workers nor WebCrypto. */
	readonly cpuThrottle: number;
	/** Null where the design sets none for this throttle. */
	readonly budget: number | null;
	readonly within: boolean | null;
	readonly note?: string;
}

interface About {
	readonly name: string;
	readonly unit: 'ms' | 'kB' | 'MB';
	readonly cpuThrottle: number;
	readonly budget: number | null;
	/** Which of both the budget is about. */
	readonly of?: 'p50' | 'p95';
	readonly note?: string;
}

export function figure(samples: readonly number[], about: About): Figure {
	const { name, unit, cpuThrottle, budget, of = 'p50', note } = about;
	const sorted = [...samples].sort((a, b) => a - b);
	if (sorted.length === 0) throw new Error(`${name}: nothing was measured`);
	const p50 = percentile(sorted, 0.5);
	const p95 = percentile(sorted, 0.95);
	const value = of === 'p95' ? p95 : p50;
	const within = budget === null ? null : value <= budget;
	const n = sorted.length;
	const noted = note ? { note } : {};
	return { name, value, unit, n, p50, p95, cpuThrottle, budget, within, ...noted };
}

/** Nearest rank, to a tenth. */
export function percentile(sorted: readonly number[], share: number): number {
	const at = Math.max(0, Math.ceil(sorted.length * share) - 1);
	return Math.round((sorted[at] ?? NaN) * 10) / 10;
}

/** For notes: the middle of some numbers. */
export function median(samples: readonly number[]): number {
	return percentile(
		[...samples].sort((a, b) => a - b),
		0.5
	);
}
