import { err, ok, type Result } from '../../../../src/lib/domain/result';
import type { SilentSign } from '../front-end';
import { lettersOf } from './letters';
import { linked } from './link';
import { readWord, type ReadWord } from './read-word';
import type { SoundClause } from './sounds';

/** Vowelled Arabic → sounds, clause by clause. */
export function utterance(say: string): Result<readonly SoundClause[], SilentSign> {
	const written = lettersOf(say);
	if (!written.ok) return written;
	const clauses: SoundClause[] = [];
	for (const { words, ending } of written.value) {
		const read: ReadWord[] = [];
		for (const letters of words) {
			const word = readWord(letters);
			if (!word.ok) return err(word.error);
			read.push(word.value);
		}
		const said = linked(read);
		if (!said.ok) return said;
		clauses.push({ words: said.value, ending });
	}
	return ok(clauses);
}
