import { describe, expect, it } from 'vitest';
import { holds } from './testing/suite';
import { tigrinya } from './ti';
import { GOLDEN, KNOWN } from './ti.golden';
import { readWord } from './ti/read-word';

function input(say: string): string {
	const spoken = tigrinya(say);
	return spoken.ok ? spoken.value.input : `${spoken.error.sign} at ${spoken.error.at}`;
}

holds({
	frontEnd: tigrinya,
	tag: 'ti',
	golden: [...GOLDEN, ...KNOWN],
	ipa: (word) => {
		const signs = readWord(word, 0);
		if (!signs.ok) return `${signs.error.sign} at ${signs.error.at}`;
		return signs.value
			.map(
				({ consonant, double, rounded, vowel, voiced }) =>
					consonant.repeat(double ? 2 : 1) + (rounded ? 'w' : '') + (voiced ? vowel : '')
			)
			.join('');
	},
	apart: [
		'መሀነ መሐነ መኸነ መአነ መዐነ',
		'መሰነ መሸነ መጸነ መዘነ',
		'መቀነ መቐነ መከነ መኸነ መገነ መኰነ',
		'መተነ መጠነ መደነ',
		'መቸነ መጨነ መጀነ',
		'መበነ መፐነ መጰነ መቨነ በ፟በ በበ',
		'መነነ መኘነ መመነ',
		'ለ ሉ ሊ ላ ሌ ል ሎ'
	],
	refused: [
		['ገጽ 3', '3', 3],
		['፫', '፫', 0],
		['ኤስ SFI', 'S', 3],
		['ገጽ {1}', '{', 3],
		['ድምጺ 👍', '👍', 4],
		['፟በ', '፟', 0],
		['በ፟፟', '፟', 2],
		['ዓ፟', '፟', 1],
		['መሀ፟ረ', '፟', 2],
		['’ዩ', '’', 0],
		['', '', 0],
		['?', '?', 0]
	]
});

describe('pauses', () => {
	it('a question keeps its tune, with either sign', () => {
		expect(input('ሓደ?')).toBe('X|a|d|@]]? [[');
		expect(input('ሓደ፧ ሓደ።')).toBe('X|a|d|@]]? [[X|a|d|@');
	});

	it('each sign of pause ends a clause once', () => {
		expect(input('ሓደ፡ ሓደ፣ (ሓደ)፦ ሓደ!')).toBe('X|a|d|@]], [[X|a|d|@]], [[X|a|d|@]], [[X|a|d|@]]! [[');
		expect(input('ሓደ ... ሓደ …')).toBe('X|a|d|@]]. [[X|a|d|@');
	});

	it('quotation marks and hyphens are silent', () => {
		expect(input('«ሓደ» ሓደ-ሓደ')).toBe('X|a|d|@ X|a|d|@ X|a|d|@');
	});
});
