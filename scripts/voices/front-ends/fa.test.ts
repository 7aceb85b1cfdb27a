import { describe, expect, it } from 'vitest';
import { persian } from './fa';
import { GOLDEN } from './fa.golden';
import { readWord } from './fa/read-word';
import { holds } from './testing/suite';

function input(say: string): string {
	const spoken = persian(say);
	return spoken.ok ? spoken.value.input : `${spoken.error.sign} at ${spoken.error.at}`;
}

holds({
	frontEnd: persian,
	tag: 'fa',
	golden: GOLDEN,
	ipa: (word) => {
		const read = readWord(word, 0);
		if (!read.ok) return `${read.error.sign} at ${read.error.at}`;
		const { sounds, stressed } = read.value;
		return sounds.map(({ sign }, index) => (index === stressed ? 'ˈ' : '') + sign).join('');
	},
	apart: [
		'بَر پَر وَر',
		'سَر زَر شَر ژَر',
		'جَر چَر',
		'کَر گَر خَر قَر هَر',
		'مَن مِن مُن مان مین مون مِیْن مُوْن',
		'بَلا بَلّا',
		'بَع بَه بَ'
	],
	refused: [
		['صفحهٔ ۳', '۳', 6],
		['صفحهٔ 3', '3', 6],
		['صفحهٔ {1}', '{', 6],
		['STOP', 'S', 0],
		['درس 👍', '👍', 4],
		['کتاب كَم', 'ك', 5],
		['دستمال', 'د', 0],
		['خوب، مسواک', 'م', 5],
		['مادر', 'د', 2],
		['دارَدبرن', 'د', 4],
		['بَِ', '\u0650', 2],
		['َب', 'َ', 0],
		['بٔ', 'ٔ', 1],
		['', '', 0],
		['؟', '؟', 0]
	]
});

describe('clauses', () => {
	it('keep the tune of a question, and pause where the text does', () => {
		expect(input('خوب؟ بَد نیست.')).toBe("x|'u|b]]? [[b|'a|d n|'i|s|t");
		expect(input('آب، نان؛ چای: سیب! …')).toBe("'A|b]], [[n|'A|n]]; [[tS|'A|j]]: [[s|'i|b]]! [[");
	});

	it('have no stress on what leans on another word', () => {
		expect(input('از خانه')).toBe("a|z x|A|n|'e");
		expect(input('از')).toBe("'a|z");
	});

	it('say ق and غ between vowels otherwise than elsewhere', () => {
		expect(input('آقا قَد وَقت')).toBe("A|Q|'A q|'a|d v|'a|q|t");
	});
});
