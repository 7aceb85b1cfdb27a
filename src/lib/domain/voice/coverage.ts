import type { Pace, PackHeader } from './pack';
import type { VoicePart } from './parts';
import { classOf, type Use, type Utterance } from './utterances';

/** How an utterance can be heard from clips; the best there is. */
export type ClipState = 'approved' | 'unreviewed' | 'synthetic' | 'missing';

const ORDER: readonly ClipState[] = ['approved', 'unreviewed', 'synthetic', 'missing'];

/** A clip there is, whatever lies behind it. */
export interface KnownClip {
	readonly say: string;
	readonly refs: readonly string[];
	readonly pace: Pace;
	readonly origin: 'human' | 'synthetic';
	readonly status: 'draft' | 'approved' | 'rejected';
}

export function clipsOfPack({ origin, clips }: PackHeader): readonly KnownClip[] {
	return clips.map(({ say, refs, pace, review }) => ({
		say,
		refs,
		pace,
		origin,
		status: review.status
	}));
}

/** A rejected clip counts as none. */
function stateOfClip({ origin, status }: KnownClip): ClipState {
	if (status === 'rejected') return 'missing';
	if (origin === 'synthetic') return 'synthetic';
	return status === 'approved' ? 'approved' : 'unreviewed';
}

export interface Coverage {
	readonly total: number;
	readonly approved: number;
	readonly unreviewed: number;
	readonly synthetic: number;
	readonly missing: number;
	/** Said differently now than when their clip was made, and with no newer clip. */
	readonly stale: number;
}

export interface PartCoverage extends Coverage {
	readonly part: VoicePart;
	readonly kind: 'words' | 'stimuli';
}

/** The state of each utterance. */
function clipStates(
	utterances: readonly Utterance[],
	clips: readonly KnownClip[]
): ReadonlyMap<string, ClipState> {
	const best = new Map<string, ClipState>();
	for (const clip of clips) {
		if (clip.pace !== 'normal') continue;
		const known = best.get(clip.say) ?? 'missing';
		const state = stateOfClip(clip);
		if (ORDER.indexOf(state) < ORDER.indexOf(known)) best.set(clip.say, state);
	}
	return new Map(utterances.map(({ say }) => [say, best.get(say) ?? 'missing']));
}

/** Clips whose words nobody says any more, though their place still says something. */
export function staleClips(
	utterances: readonly Utterance[],
	clips: readonly KnownClip[]
): readonly KnownClip[] {
	const said = new Set(utterances.map(({ say }) => say));
	const refs = new Set(utterances.flatMap(({ uses }) => uses.map(({ ref }) => ref)));
	return clips.filter((clip) => !said.has(clip.say) && clip.refs.some((ref) => refs.has(ref)));
}

export function coverageOf(
	utterances: readonly Utterance[],
	clips: readonly KnownClip[]
): Coverage {
	const states = [...clipStates(utterances, clips).values()];
	const count = (state: ClipState) => states.filter((one) => one === state).length;
	const old = new Set(staleClips(utterances, clips).flatMap(({ refs }) => refs));
	const missing = missingOf(utterances, clips);
	return {
		total: utterances.length,
		approved: count('approved'),
		unreviewed: count('unreviewed'),
		synthetic: count('synthetic'),
		missing: missing.length,
		stale: missing.filter(({ uses }) => uses.some(({ ref }) => old.has(ref))).length
	};
}

/** What no clip says; stale ones among them. */
export function missingOf(
	utterances: readonly Utterance[],
	clips: readonly KnownClip[]
): readonly Utterance[] {
	const states = clipStates(utterances, clips);
	return utterances.filter(({ say }) => states.get(say) === 'missing');
}

/** By part and by whether it is a stimulus; parts without anything to say are left out. */
export function coverageByPart(
	utterances: readonly Utterance[],
	clips: readonly KnownClip[]
): readonly PartCoverage[] {
	const groups = new Map<
		string,
		{ part: VoicePart; kind: PartCoverage['kind']; of: Utterance[] }
	>();
	for (const utterance of utterances) {
		const { part }: Use = utterance.uses[0];
		const kind = classOf(utterance) === 'stimulus' ? 'stimuli' : 'words';
		const key = `${part} ${kind}`;
		const group = groups.get(key) ?? { part, kind, of: [] };
		group.of.push(utterance);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ part, kind, of }) => ({
		part,
		kind,
		...coverageOf(of, clips)
	}));
}
