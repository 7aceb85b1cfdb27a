import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, espeak } from '../engine/espeak';
import { bareTrace, traceFault } from '../trace';
import { swedish } from './sv';
import { SWEDISH } from './sv-lexicon';
import { GOLDEN, KNOWN } from './sv.golden';

let engine: Engine;
beforeAll(async () => {
	engine = await espeak();
});

/** Words as the engine says them, each a clause of its own. */
async function tracesOf(words: readonly string[]): Promise<readonly string[]> {
	const input = swedish(words.join('! '));
	return input.ok ? (await engine.say(input.value)).trace.split('\n') : [input.error.sign];
}

/** As the golden words are written, see there. */
function broad(trace: string): string {
	return bareTrace(trace)
		.replaceAll('sx', 'ɧ')
		.replaceAll('ʃ', 'ɧ')
		.replace(/([^aeiouyɑɛøœɔʊɪɵæ])ː/gu, '$1')
		.replace(/([^aeiouyɑɛøœɔʊɪɵæː])\1/gu, '$1')
		.replaceAll('ʉ', 'ʉː')
		.replace(/[əæ]/gu, 'ɛ')
		.replaceAll('ʂ', 'rs')
		.replaceAll('ɳ', 'rn');
}

describe('swedish', () => {
	it(`says ${GOLDEN.length} words as the dictionary or the spelling's rule has them`, async () => {
		const words = GOLDEN.map(([word]) => word);
		const traces = await tracesOf(words);
		const said = words.map((word, n) => [word, broad(traces[n] ?? '')]);
		const expected = Object.fromEntries(GOLDEN.map(([word, sounds]) => [word, sounds]));
		expect(Object.fromEntries(said)).toEqual({ ...expected, ...KNOWN });
	});

	it('says every word of the lexicon as it stands there', async () => {
		const words = Object.keys(SWEDISH);
		const traces = await tracesOf(words);
		const said = words.map((word, n) => {
			const trace = (traces[n] ?? '').replaceAll('sx', 'ɧ');
			// A word without stress of its own gets one where it stands alone.
			return [word, SWEDISH[word]?.includes('ˈ') ? trace : trace.replace('ˈ', '')];
		});
		expect(Object.fromEntries(said)).toEqual(SWEDISH);
	});

	it('says a letter alone as its sound, and none that has no sound of its own', async () => {
		for (const letter of 'abdefghijklmnoprstuvyåäö') {
			const input = swedish(letter);
			if (!input.ok) throw new Error(letter);
			const { trace } = await engine.say(input.value);
			expect([letter, traceFault(trace, input.value.expected)]).toEqual([letter, null]);
		}
		for (const letter of 'cqwxz')
			expect(swedish(letter)).toMatchObject({ ok: false, error: { sign: letter, at: 0 } });
	});

	it.each([
		['Sida 2 av 3', '2', 5],
		['Det kallas SFI.', 'SFI', 11],
		['ca tio kr', 'kr', 7],
		['bokstaven b', 'b', 10],
		['två & tre', '&', 4],
		['слово', 'с', 0]
	])('refuses %s: what is said there only its writer knows', (say, sign, at) => {
		expect(swedish(say)).toEqual({ ok: false, error: { sign, at } });
	});

	it('changes words of the lexicon inside a sentence, and no part of another word', () => {
		expect(swedish('Förstår du? Dela en banan, ess-eff-i-de …')).toMatchObject({
			value: { input: "[[fWs.t'o:R]] du? Dela en [[ban'A:n]], ess-eff-i-de …", phonemes: false }
		});
	});
});
