import { describe, expect, it } from 'vitest';
import { dari } from './prs';
import { GOLDEN } from './prs.golden';
import { readWord } from './prs/read-word';
import { stressedVowel } from './prs/stress';
import { holds } from './testing/suite';

function input(say: string): string {
	const spoken = dari(say);
	return spoken.ok ? spoken.value.input : `${spoken.error.sign} at ${spoken.error.at}`;
}

function ipa(word: string): string {
	const read = readWord(word, 0);
	if (!read.ok) return `${read.error.sign} at ${read.error.at}`;
	const stressed = stressedVowel(word, read.value, false);
	return read.value.map(({ sign }, index) => (index === stressed ? 'ˈ' : '') + sign).join('');
}

holds({
	frontEnd: dari,
	tag: 'prs',
	golden: GOLDEN,
	ipa,
	apart: [
		'بَر پَر وَر',
		'سَر زَر شَر ژَر',
		'جَر چَر',
		'کَر گَر خَر غَر قَر هَر',
		'مَن مِن مُن مان مین مِین مون مُون مَین مَون',
		'بَلا بَلّا'
	],
	refused: [
		['صَفحَهٔ ۳', '۳', 8],
		['صَفحَهٔ {1}', '{', 8],
		['STOP', 'S', 0],
		['خُوب 👍', '👍', 5],
		['كَم', 'ك', 0],
		['کتاب', 'ک', 0],
		['آب مرد', 'م', 3],
		['بَِ', '\u0650', 2],
		['َب', 'َ', 0],
		['', '', 0],
		['؟', '؟', 0]
	]
});

describe('clauses', () => {
	it('keep the tune of a question, and pause where the text does', () => {
		expect(input('خُوب؟ نَه.')).toBe("x|'u:|b]]? [[n|'a");
		expect(input('آب، نان؛ چای: سیب! …')).toBe(
			"'A:|b]], [[n|'A:|n]]; [[tS|'A:|j]]: [[s|'e:|b]]! [["
		);
	});

	it('have no stress on what leans on another word', () => {
		expect(input('اَز خانَه')).toBe("a|z x|A:|n|'a");
		expect(input('اَز')).toBe("'a|z");
	});
});
