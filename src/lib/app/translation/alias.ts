import { containsPersonalNumber } from '$lib/domain/mapping/personal-number';

export type AliasFault = 'empty' | 'tooLong' | 'personalNumber';

/** @returns what is wrong with the alias of who works on words, or null. */
export function aliasFault(alias: string): AliasFault | null {
	const trimmed = alias.trim();
	if (trimmed === '') return 'empty';
	if ([...trimmed].length > 60) return 'tooLong';
	return containsPersonalNumber(trimmed) ? 'personalNumber' : null;
}
