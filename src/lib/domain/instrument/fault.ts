/** One fault in an instrument file, in words a maintainer can act on. */
export interface InstrumentFault {
	readonly file: string;
	/** Dotted path inside the file, empty for the file itself. */
	readonly path: string;
	readonly reason: string;
	/** What it is, where it is told to who edits the words; `values` are what `reason` names. */
	readonly code?: FaultCode;
	readonly values?: Readonly<Record<string, string | number>>;
}

/** Faults of words, which a translator can mend. */
export type FaultCode =
	/** Signs that the language's inventory doesn't have. */
	| 'foreign'
	/** Begins with what ends a sentence: typed in visual order. */
	| 'visualOrder'
	/** A distractor that isn't one sign from the right choice. */
	| 'notOneSign'
	/** Two choices that look the same. */
	| 'sameChoice'
	/** A word that is the key of another item too. */
	| 'keyTwice'
	/** Letters that are met nowhere in the step. */
	| 'letterNotMet'
	/** A text that is too short or too long. */
	| 'length'
	/** A word of a field that stimuli stay away from. */
	| 'banned'
	| 'markup'
	/** A sentence has exactly one gap. */
	| 'gap'
	/** Other words are shown than before, and the same ones said. */
	| 'sayOld';

/** Collects faults of one file. */
export type Report = (path: string, reason: string, code?: FaultCode) => void;
