import { describe, expect, it } from 'vitest';
import { kurmanji } from './kmr';
import { GOLDEN, KNOWN } from './kmr.golden';
import { holds } from './testing/suite';

function spoken(say: string): { input: string; expected: string | null } {
	const input = kurmanji(say);
	return input.ok ? input.value : { input: input.error.sign, expected: `at ${input.error.at}` };
}

holds({
	frontEnd: kurmanji,
	tag: 'kmr',
	golden: [...GOLDEN, ...KNOWN],
	ipa: (word) => spoken(word).expected ?? '',
	apart: ['sar ser sêr sir sîr sor sur sûr', 'sa ça ca şa ja za', 'ka qa xa ga ha', 'va wa ba pa'],
	refused: [
		['rûpel 3', '3', 6],
		['{1}', '{', 0],
		['Åsa', 'å', 0],
		['SFI', 'SFI', 0],
		['dr', 'dr', 0],
		['ḧeft', 'ḧ', 0],
		['ısı', 'ı', 0],
		['rast 👍', '👍', 5],
		['', '', 0],
		['?', '?', 0]
	]
});

describe('stress', () => {
	it.each([
		// Thackston 2006, “Stress”, rules 4 and 5.
		['axiftin', "a:|x|I|f|t|'I|n"],
		['axiftine', "a:|x|'I|f|t|I|n|E"],
		// A noun with what is added to it, by the same rule.
		['kitêb', "k|I|t|'e:|b"],
		['kitêbek', "k|I|t|'e:|b|E|k"],
		['zimanê', "z|I|m|'a:|n|e:"],
		['kurdî', "k|U|*|d|'i:"],
		// Prefixes.
		['naxwazim', "n|'a:|x|w|a:|z|I|m"],
		['bixwînin', "b|'I|x|w|i:|n|I|n"],
		['dixwazim', "d|I|x|w|'a:|z|I|m"],
		['dikim', "d|'I|k|I|m"]
	])('%s: %s', (word, input) => {
		expect(spoken(word).input).toBe(input);
	});

	it('is not on what leans on another word, unless it stands alone', () => {
		expect(spoken('li malê').input).toBe("l|I m|'a:|l|e:");
		expect(spoken('li').input).toBe("l|'I");
	});
});

describe('clauses', () => {
	it('keep the tune of a question, and pause where the text does', () => {
		expect(spoken('Baş? Erê.').input).toBe("b|'a:|S]]? [[E|*|'e:");
		expect(spoken('Na, ne – (ne) ... “av”').input).toBe("n|'a:]], [[n|'E]], [[n|'E]], [['a:|v");
	});
});
