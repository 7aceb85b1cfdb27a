import { utterancesOf } from '../../../../src/lib/domain/voice/utterances';
import { loadInstrument } from '../../../load-instrument';
import type { Engine } from '../../engine/espeak';
import { bareTrace } from '../../trace';
import type { EngineInput, FrontEnd } from '../front-end';

function spoken(frontEnd: FrontEnd, say: string): EngineInput {
	const input = frontEnd(say);
	if (!input.ok) throw new Error(`${say}: ${JSON.stringify(input.error)}`);
	return input.value;
}

/**
 * The engine's bare traces from one call. One for each text, where each is a single
 * clause; more than 50 texts are too much for the engine's memory.
 */
export async function tracesOf(
	engine: Engine,
	frontEnd: FrontEnd,
	says: readonly string[]
): Promise<readonly string[]> {
	const traces: string[] = [];
	for (let from = 0; from < says.length; from += 50) {
		const inputs = says.slice(from, from + 50).map((say) => spoken(frontEnd, say));
		const [first] = inputs;
		if (!first) return traces;
		const input = inputs.map(({ input }) => input.replace(/\]\]. \[\[$/, '')).join(']]. [[');
		const { trace } = await engine.say({ ...first, input });
		traces.push(...trace.split('\n').map(bareTrace).filter(Boolean));
	}
	return traces;
}

/** Everything that clips of a language have to say, from the instrument as it is checked in. */
export async function everySay(tag: string): Promise<readonly string[]> {
	const instrument = await loadInstrument('instruments/spraksteg');
	if (!instrument.ok) throw new Error(JSON.stringify(instrument.error));
	return utterancesOf(instrument.value, tag).map(({ say }) => say);
}

/**
 * Few and short texts with every pair of phonemes that meet inside a word: what the
 * engine may misread. The generator compares each text when it makes its clip.
 */
export function pairs(frontEnd: FrontEnd, says: readonly string[]): readonly string[] {
	const known = new Set<string>();
	const bySize = [...says].sort((one, other) => one.length - other.length);
	return bySize.filter((say) => {
		const before = known.size;
		for (const word of spoken(frontEnd, say)
			.input.replace(/'/g, '')
			.split(/\]\]. \[\[| /)) {
			const phonemes = word.split('|');
			phonemes.forEach((phoneme, index) => known.add(`${phonemes[index - 1]}|${phoneme}`));
		}
		return known.size > before;
	});
}
