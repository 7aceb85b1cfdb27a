import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, espeak } from '../engine/espeak';
import { bareTrace } from '../trace';
import { english } from './en';
import { GOLDEN, KNOWN } from './en.golden';

let engine: Engine;
beforeAll(async () => {
	engine = await espeak();
});

/** Words as the golden ones are written, see there; each is a clause of its own. */
async function soundsOf(words: readonly string[]): Promise<readonly string[]> {
	const input = english(words.join('! '));
	if (!input.ok) return [input.error.sign];
	const { trace } = await engine.say(input.value);
	return trace.split('\n').map((clause) => bareTrace(clause).replaceAll('ɐ', 'ə'));
}

describe('english', () => {
	it(`says ${GOLDEN.length} words as the dictionary has them`, async () => {
		const words = GOLDEN.map(([word]) => word);
		const sounds = await soundsOf(words);
		const said = words.map((word, n) => [word, sounds[n]]);
		expect(Object.fromEntries(said)).toEqual({ ...Object.fromEntries(GOLDEN), ...KNOWN });
	});

	it('says words of the lexicon inside a sentence', () => {
		expect(english('The right one, or none?')).toMatchObject({
			value: { input: "The right [[wVn]], or [[n'Vn]]?", phonemes: false, voice: 'en' }
		});
		expect(english('I don’t know. A book – “hello”.')).toMatchObject({ ok: true });
	});

	it.each([
		['Room 12', '1', 5],
		['the SFI teacher', 'SFI', 4],
		['Mr Li', 'Mr', 0],
		['the letter b', 'b', 11],
		['fish & chips', '&', 5],
		['naïve', 'ï', 2]
	])('refuses %s: what is said there only its writer knows', (say, sign, at) => {
		expect(english(say)).toEqual({ ok: false, error: { sign, at } });
	});
});
