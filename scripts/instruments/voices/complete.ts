import type { InstrumentFault } from '../../../src/lib/domain/instrument/fault';
import { clipsOfPack, missingOf } from '../../../src/lib/domain/voice/coverage';
import type { Utterance } from '../../../src/lib/domain/voice/utterances';
import { gradeOf, recipeOf } from '../../voices/clip';
import type { FrontEnd } from '../../voices/front-ends/front-end';
import { faultLine, speakable } from '../../voices/speakable';
import type { ShelvedPack } from './files';

/** How many clips that nobody asks for are named one by one. */
const NAMED = 5;

/**
 * A shipped pack against what its language says now: every utterance has a clip,
 * made as it would be made today, and no clip says what nobody says any more. A
 * text that changed shows as one missing and one too many.
 */
export function completeFaults(
	pack: ShelvedPack,
	utterances: readonly Utterance[],
	frontEnd: FrontEnd
): readonly InstrumentFault[] {
	const { file } = pack;
	const missing = missingOf(utterances, clipsOfPack(pack.head));
	const absent = new Set(missing.map(({ say }) => say));
	const recipes = new Map(pack.head.clips.map(({ say, recipe }) => [say, recipe]));
	const faults: InstrumentFault[] = [];
	for (const utterance of utterances) {
		const { say, uses } = utterance;
		const path = `${uses[0].ref} "${say}"`;
		const input = speakable(frontEnd, utterance);
		if (!input.ok)
			faults.push({ file, path: uses[0].ref, reason: `can't be said: ${faultLine(input.error)}` });
		else if (absent.has(say)) faults.push({ file, path, reason: 'has no clip: npm run voices' });
		else if (recipes.get(say) !== recipeOf(input.value, gradeOf(utterance)))
			faults.push({ file, path, reason: 'is made otherwise now: npm run voices' });
	}
	return [...faults, ...staleFaults(pack, utterances)];
}

/** Clips whose words nobody says. */
export function staleFaults(
	pack: ShelvedPack,
	utterances: readonly Utterance[]
): readonly InstrumentFault[] {
	const { file } = pack;
	const said = new Set(utterances.map(({ say }) => say));
	const stale = pack.head.clips.filter(({ say }) => !said.has(say));
	const named = stale.slice(0, NAMED).map(({ refs, say }) => ({
		file,
		path: `${refs[0]} "${say}"`,
		reason: 'stale: nobody says this any more'
	}));
	const rest = stale.length - named.length;
	return rest > 0 ? [...named, { file, path: '', reason: `${rest} more stale clips` }] : named;
}
