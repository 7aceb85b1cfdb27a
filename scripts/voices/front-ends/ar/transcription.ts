import { plain, type Sound, type SoundClause } from './sounds';

/**
 * Broad IPA, what a grammar would print: ˈ before the consonant that begins the
 * stressed syllable, a double consonant written twice, clauses apart by ` | `.
 */
export function transcription(clauses: readonly SoundClause[]): string {
	return clauses.map(({ words }) => words.map(word).join(' ')).join(' | ');
}

function word(sounds: readonly Sound[]): string {
	return sounds
		.map((sound, index) => {
			const next = sounds[index + 1];
			const stressed = next?.kind === 'vowel' && next.stressed;
			if (sound.kind === 'vowel')
				return (index === 0 && sound.stressed ? 'ˈ' : '') + plain([sound]);
			if (!stressed) return plain([sound]);
			return sound.double ? `${sound.sign}ˈ${sound.sign}` : `ˈ${sound.sign}`;
		})
		.join('');
}
