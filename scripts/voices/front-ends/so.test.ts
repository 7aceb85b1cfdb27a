import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/lib/domain/result';
import { utterancesOf } from '../../../src/lib/domain/voice/utterances';
import { loadInstrument } from '../../load-instrument';
import { espeak } from '../engine/espeak';
import { somali } from './so';
import { GOLDEN } from './so.golden';

const SEGMENTS = /[ˈˌ\s]/g;

const input = (say: string): string => expectOk(somali(say)).input;

function expectOk<T>(result: Result<T, unknown>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

/** What the engine says it said, stress marks included, one line for each input. */
async function traceOf(inputs: readonly string[]): Promise<readonly string[]> {
	const engine = await espeak();
	const { trace } = await engine.say({
		voice: 'ar',
		phonemes: true,
		input: inputs.join(']]. [['),
		expected: null
	});
	return trace.split('\n').map((line) => line.trim());
}

describe('the golden words', () => {
	it('are at least 80, none twice', () => {
		expect(new Set(GOLDEN.map(([say]) => say)).size).toBe(GOLDEN.length);
		expect(GOLDEN.length).toBeGreaterThanOrEqual(80);
	});

	it.each(GOLDEN)('%s is expected as %s (%s)', (say, ipa) => {
		expect(somali(say)).toMatchObject({
			ok: true,
			value: { voice: 'ar', phonemes: true, expected: ipa.replace(SEGMENTS, '') }
		});
	});

	it('come back from the engine, stress and all', async () => {
		const trace = await traceOf(GOLDEN.map(([say]) => input(say)));
		expect(trace).toEqual(GOLDEN.map(([, ipa]) => ipa));
	}, 20_000);
});

describe('a spelling without a Somali sound', () => {
	it.each([
		['kow 2 saddex', '2', 4],
		['telefoon 070', '0', 9],
		['٣', '٣', 0],
		['pizza', 'p', 0],
		['Farta Geez', 'z', 9],
		['vaan', 'v', 0],
		['å, ä, ö', 'å', 0],
		['kan @ kaas', '@', 4],
		['50 %', '5', 0],
		['haa 👍 fiican', '👍', 4],
		['Bogga {1} ee {2}', '{', 6],
		['SFI', 'S', 0],
		['cm', 'c', 0],
		['Stockholm', 'S', 0],
		['radio', 'o', 4],
		['haaa', 'a', 3],
		['taksi Mattias', 't', 9],
		['hassan', 's', 3],
		['abbbe', 'b', 3],
		["'codka'", "'", 0],
		["codk'", "'", 4],
		['', '', 0],
		['?', '?', 0]
	])('%s is refused for %s at %i', (say, sign, at) => {
		expect(somali(say)).toEqual({ ok: false, error: { sign, at } });
	});
});

describe('pauses', () => {
	it('a question keeps its tune, at the end and inside', () => {
		expect(input('Ma maqlaysaa?')).toBe("m'a maqlajs'a:]]? [[");
		expect(input('Haa? Maya.')).toBe("h'a:]]? [[m'aja");
	});

	it('each sign of pause ends a clause once', () => {
		expect(input('Haa... Maya')).toBe("h'a:]]. [[m'aja");
		expect(input('Haa, (maya); kan: kaas! Haa …')).toBe(
			"h'a:]], [[m'aja]], [[k'an]]: [[k'a:s]]! [[h'a:"
		);
	});

	it('quotation marks and hyphens are silent', () => {
		expect(input('“Haa” ama dhawaq-dhawaq')).toBe("h'a: ?'ama dH'awaq dH'awaq");
	});

	it('dashes pause', () => {
		expect(input('Haa – maya')).toBe("h'a:]], [[m'aja");
	});
});

describe('Somali texts and stimuli', () => {
	it('each is spoken without a fault', async () => {
		const faults = (await everySay()).flatMap((say) => {
			const spoken = somali(say);
			return spoken.ok ? [] : [{ say, ...spoken.error }];
		});
		expect(faults).toEqual([]);
	});

	it('every word of them comes back from the engine as it was sent', async () => {
		const words = new Set((await everySay()).flatMap((say) => say.match(/[A-Za-z']+/g) ?? []));
		const sent = [...words].map((word) => ({ word, ...expectOk(somali(word)) }));
		const trace = await traceOf(sent.map((each) => each.input));
		expect(trace.map((line) => line.replace(SEGMENTS, ''))).toEqual(
			sent.map((each) => each.expected)
		);
	}, 60_000);
});

/** Everything Somali clips have to say, from the instrument as it is checked in. */
async function everySay(): Promise<readonly string[]> {
	const instrument = expectOk(await loadInstrument('instruments/spraksteg'));
	const says = utterancesOf(instrument, 'so').map(({ say }) => say);
	expect(says.length).toBeGreaterThan(800);
	return says;
}
