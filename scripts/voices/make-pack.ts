import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { LanguageTag } from '../../src/lib/domain/language/language';
import { err, ok, type Result } from '../../src/lib/domain/result';
import type { ClipInfo, PackHead } from '../../src/lib/domain/voice/pack';
import {
	clipBytes,
	type ClipToPack,
	type Pack,
	packFile
} from '../../src/lib/domain/voice/pack-file';
import { sayHash } from '../../src/lib/domain/voice/say-hash';
import { type Utterance, utterancesOf } from '../../src/lib/domain/voice/utterances';
import { GENERATOR, gradeOf, recipeOf, type Workshop } from './clip';
import type { FrontEnd } from './front-ends/front-end';
import { speakable, type UnspokenFault } from './speakable';

/** As the texts that are said. */
const LICENCE = 'CC-BY-4.0';

export interface ToMake {
	readonly instrument: Instrument;
	readonly language: LanguageTag;
	readonly frontEnd: FrontEnd;
	/** The pack that lies there; what hasn't changed is taken over from it. */
	readonly before: Pack | null;
}

export interface MadePack {
	readonly file: Uint8Array<ArrayBuffer>;
	readonly clips: number;
	/** Taken over byte for byte. */
	readonly kept: number;
	/** Length of all clips, in ms. */
	readonly ms: number;
}

/**
 * Everything that a language says in its common wording, said by the engine. Faults
 * are gathered, so that one run names all that can't be said.
 */
export async function makePack(
	{ instrument, language, frontEnd, before }: ToMake,
	{ make }: Pick<Workshop, 'make'>
): Promise<Result<MadePack, readonly UnspokenFault[]>> {
	const known = clipsByRecipe(before);
	const faults: UnspokenFault[] = [];
	const clips: ClipToPack[] = [];
	let kept = 0;
	for (const utterance of utterancesOf(instrument, language)) {
		const input = speakable(frontEnd, utterance);
		if (!input.ok) {
			faults.push(input.error);
			continue;
		}
		const grade = gradeOf(utterance);
		const recipe = recipeOf(input.value, grade);
		const about = await infoOf(language, utterance, recipe);
		const old = known.get(recipe);
		if (old) {
			const { ms, lufs, peak } = old.info;
			clips.push({ info: { ...about, ms, lufs, peak }, bytes: old.bytes });
			kept += 1;
			continue;
		}
		const made = await make(input.value, grade);
		if (made.ok) {
			const { bytes, ms, lufs, peak } = made.value;
			clips.push({ info: { ...about, ms, lufs, peak }, bytes });
		} else {
			const { code, got } = made.error;
			const { expected } = input.value;
			faults.push({ ...placeOf(utterance), code, ...(expected && { expected }), got });
		}
	}
	if (faults.length > 0) return err(faults);
	const file = await packFile(headOf(instrument, language), clips);
	const ms = clips.reduce((sum, { info }) => sum + info.ms, 0);
	return ok({ file, clips: clips.length, kept, ms });
}

function placeOf({ say, uses }: Utterance): { ref: string; say: string } {
	return { ref: uses[0].ref, say };
}

function headOf({ head }: Instrument, language: LanguageTag): PackHead {
	const { id, version } = head;
	return {
		format: 1,
		instrument: { id, version },
		language,
		variety: null,
		origin: 'synthetic',
		speaker: null,
		generator: GENERATOR,
		licence: LICENCE,
		codec: 'audio/mpeg'
	};
}

type About = Pick<ClipInfo, 'say' | 'sayHash' | 'refs' | 'pace' | 'recipe' | 'review'>;

async function infoOf(
	language: LanguageTag,
	{ say, uses }: Utterance,
	recipe: string
): Promise<About> {
	return {
		say,
		sayHash: await sayHash(language, say),
		refs: [...new Set(uses.map(({ ref }) => ref))],
		pace: 'normal',
		recipe,
		review: { status: 'draft' }
	};
}

interface OldClip {
	readonly info: Pick<ClipInfo, 'ms' | 'lufs' | 'peak'>;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

function clipsByRecipe(pack: Pack | null): ReadonlyMap<string, OldClip> {
	const known = new Map<string, OldClip>();
	for (const clip of pack?.head.clips ?? [])
		if (clip.recipe)
			known.set(clip.recipe, { info: clip, bytes: clipBytes(pack as Pack, clip).slice() });
	return known;
}
