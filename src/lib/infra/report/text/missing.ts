import { LRI, PDI } from './bidi-controls';

/** A character that no font of ours has, and what stands for it in the file. */
export interface Missing {
	readonly text: string;
	/** By the system's font, or by its number: `U+4E2D`. */
	readonly shown: 'painted' | 'named';
}

function codeName(char: string): string {
	const code = char.codePointAt(0) ?? 0;
	return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Its code points by their numbers, in order wherever they stand. */
export function named(text: string): string {
	return `${LRI}${[...text].map(codeName).join(' ')}${PDI}`;
}
