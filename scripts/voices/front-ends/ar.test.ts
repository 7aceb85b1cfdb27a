import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/lib/domain/result';
import { utterancesOf } from '../../../src/lib/domain/voice/utterances';
import { loadInstrument } from '../../load-instrument';
import { type Engine, espeak } from '../engine/espeak';
import { bareTrace } from '../trace';
import { arabic } from './ar';
import { GOLDEN } from './ar.golden';
import { transcription } from './ar/transcription';
import { utterance } from './ar/utterance';

const LANGUAGE = 'instruments/spraksteg/languages/ar';

const input = (say: string): string => expectOk(arabic(say)).input;
const ipa = (say: string): string => transcription(expectOk(utterance(say)));

describe('the golden words', () => {
	it('are at least 80, none twice', () => {
		expect(new Set(GOLDEN.map(([say]) => say)).size).toBe(GOLDEN.length);
		expect(GOLDEN.length).toBeGreaterThanOrEqual(80);
	});

	it.each(GOLDEN)('%s is said %s (%s)', (say, expected) => {
		expect(ipa(say)).toBe(expected);
	});

	it('come back from the engine as they were sent, stress and all', async () => {
		const lines = await traceOf(
			await espeak(),
			GOLDEN.map(([say]) => say)
		);
		expect(lines.map(bareTrace)).toEqual(GOLDEN.map(([say]) => expectOk(arabic(say)).expected));
		expect(lines.map((line) => line.split('ˈ').length)).toEqual(
			GOLDEN.map(([, expected]) => expected.split('ˈ').length)
		);
	}, 20_000);

	it('with neighbouring sounds are told apart by the engine', async () => {
		const engine = await espeak();
		const pairs = ['سَ صَ', 'تَ طَ', 'دَ ضَ', 'ذَ ظَ', 'كَ قَ', 'هَ حَ', 'أَ عَ', 'خَ غَ', 'بَ بَا'];
		for (const pair of pairs) {
			const [one, other] = await traceOf(engine, pair.split(' '));
			expect(one).not.toBe(other);
		}
	}, 20_000);
});

describe('the order of the marks', () => {
	it('makes no difference in any text', async () => {
		for (const say of await everySay()) {
			const turned = say.replace(/(\p{M})(\p{M})/gu, '$2$1');
			for (const form of ['NFC', 'NFD'] as const) {
				expect(input(turned.normalize(form))).toBe(input(say));
			}
		}
	});
});

describe('a sign without a sound', () => {
	it.each([
		['الصَّفْحَةُ 3', '3', 12],
		['٣', '٣', 0],
		['قَلَمْ STOP', 'S', 7],
		['بَيت', 'ي', 2],
		['كتابْ', 'ك', 0],
		['كِتَاب', 'ب', 5],
		['مَدْرَسَةٌ أُخر', 'خ', 13],
		['مُعلِّمْ', 'ع', 2],
		['لَو', 'و', 2],
		['اسْمِي', 'ا', 0],
		['نَعَمْ، اسْمِي', 'ا', 8],
		['على', 'ع', 0],
		['پَارْك', 'پ', 0],
		['گَ', 'گ', 0],
		['بَُ', 'ُ', 2],
		['بَْ', 'ْ', 2],
		['َب', 'َ', 0],
		['الصَّفْحَةُ {1}', '{', 12],
		['بَيْتْ 👍', '👍', 7],
		['بَيْتْ\u200f', '\u200f', 6],
		['ةَبْ', 'ة', 0],
		['ا', 'ا', 0],
		['', '', 0],
		['؟', '', 1]
	])('%s is refused for %s at %i', (say, sign, at) => {
		expect(arabic(say)).toEqual({ ok: false, error: { sign, at } });
	});
});

describe('pauses and questions', () => {
	it('a question that wants yes or no rises, at the end and inside', () => {
		expect(input('هَلْ تُرِيدُ؟')).toBe("h|a|l t|u|R|'i:|d|u]]? [[");
		expect(input('وَالْبَيْتْ؟ نَعَمْ')).toBe("w|a|l|b|'a|j|t]]? [[n|'a|A|a|m");
	});

	it('one with a question word falls', () => {
		expect(input('أَيْنَ؟')).toBe("?|'a|j|n|a");
		expect(input('مِنْ أَيْنَ؟ نَعَمْ')).toBe("m|i|n ?|'a|j|n|a]]. [[n|'a|A|a|m");
		expect(input('بِأَيِّ لُغَةٍ؟')).not.toContain(']]');
	});

	it('each sign of pause ends a clause once', () => {
		expect(input('لَا، لَا: لَا! لَا؛ لَا ... لَا –')).toBe(
			"l|'a:]], [[l|'a:]]: [[l|'a:]]! [[l|'a:]], [[l|'a:]]. [[l|'a:]], [["
		);
	});

	it('quotation marks and tatweel are silent', () => {
		expect(input('«بَيْـــتْ»')).toBe(input('بَيْتْ'));
	});
});

describe('what the engine gets', () => {
	it('never runs two sounds into one mnemonic', () => {
		expect(input('مَدْحْ')).toBe("m|'a|d|H");
	});

	it('lets a double stop go once', () => {
		expect(input('سِتَّة')).toBe("s|'i|t:|a");
		expect(input('حَجّْ')).toBe("H|'a|d|dZ");
	});

	it('says vowels beside emphatics further back', () => {
		expect(input('صَ')).toBe("s|'a.");
		expect(input('بَاصْ')).toBe("b|'a.:|s");
		expect(input('بَاصِي')).toBe("b|'a:|s|i.:");
	});
});

describe('Arabic texts and stimuli', () => {
	it('each is spoken without a fault', async () => {
		const faults = (await everySay()).flatMap((say) => {
			const spoken = arabic(say);
			return spoken.ok ? [] : [{ say, ...spoken.error }];
		});
		expect(faults).toEqual([]);
	});

	it('every two phonemes that meet in them come back from the engine as they were sent', async () => {
		const says = withEveryPair(await everySay());
		const engine = await espeak();
		// More than that at once is too much for the engine's memory.
		for (let from = 0; from < says.length; from += 50) {
			const some = says.slice(from, from + 50);
			const lines = await traceOf(engine, some);
			expect(lines.map(bareTrace)).toEqual(some.map((say) => expectOk(arabic(say)).expected));
		}
	}, 60_000);
});

/** The engine's trace of each text, from one call: the clauses of a text in one line. */
async function traceOf(engine: Engine, says: readonly string[]): Promise<readonly string[]> {
	const { trace } = await engine.say({
		voice: 'ar',
		phonemes: true,
		input: says.map((say) => input(say).replace(/\]\]. \[\[$/, '')).join(']]. [['),
		expected: null
	});
	const lines = trace.split('\n').filter((line) => line.trim() !== '');
	return says.map((say) => lines.splice(0, expectOk(utterance(say)).length).join(' '));
}

/**
 * Few and short texts with every pair of phonemes that meet inside a word: what the
 * engine may misread. The generator compares each text when it makes its clip.
 */
function withEveryPair(says: readonly string[]): readonly string[] {
	const known = new Set<string>();
	const bySize = [...says].sort((one, other) => one.length - other.length);
	return bySize.filter((say) => {
		const before = known.size;
		for (const word of input(say)
			.replace(/'/g, '')
			.split(/\]\]. \[\[| /)) {
			const phonemes = word.split('|');
			phonemes.forEach((phoneme, index) => known.add(`${phonemes[index - 1]}|${phoneme}`));
		}
		return known.size > before;
	});
}

/** All that Arabic clips have to say, and every `say` of the files beside. */
async function everySay(): Promise<readonly string[]> {
	const instrument = expectOk(await loadInstrument('instruments/spraksteg'));
	const says = new Set(utterancesOf(instrument, 'ar').map(({ say }) => say));
	for (const file of ['texts', 'reading', 'writing']) {
		const text = await readFile(`${LANGUAGE}/${file}.json`, 'utf8');
		JSON.parse(text, (key, value: unknown) => {
			if (key === 'say' && typeof value === 'string') says.add(value);
			return value;
		});
	}
	expect(says.size).toBeGreaterThan(900);
	return [...says];
}

function expectOk<T>(result: Result<T, unknown>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}
