export interface Clock {
	/** ms since 1970. */
	now(): number;
}

export interface RandomIds {
	/** 128 random bits as text, see RandomIdSchema. */
	next(): string;
	/** This device's id, stable while the workspace exists. */
	readonly device: string;
}
