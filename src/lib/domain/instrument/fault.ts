/** One fault in an instrument file, in words a maintainer can act on. */
export interface InstrumentFault {
	readonly file: string;
	/** Dotted path inside the file, empty for the file itself. */
	readonly path: string;
	readonly reason: string;
}

/** Collects faults of one file. */
export type Report = (path: string, reason: string) => void;
