import type { LanguageTag } from '../../../domain/language/language';
import type { VoiceLayer } from '../../../domain/mapping/voice';
import { VoicePartSchema, type VoicePart } from '../../../domain/voice/parts';
import { utterancesOf, type Use, type Utterance } from '../../../domain/voice/utterances';
import type { MappingSession } from '../mapping-session.svelte';
import { textLanguage } from '../sitting/talk-source';
import type { VoiceDesk } from './voice-desk.svelte';

/** How one part of this mapping would be heard now. */
export interface PartVoices {
	readonly part: VoicePart;
	/** What is to be read or written, or everything said around it. */
	readonly kind: 'words' | 'stimuli';
	readonly language: LanguageTag;
	/** Most first. */
	readonly layers: readonly { readonly layer: VoiceLayer; readonly count: number }[];
}

/** Told before a mapping begins: the kind of voice each part has, and for how much of it. */
export function voicePlan(session: MappingSession, desk: VoiceDesk): readonly PartVoices[] {
	const { state, instrument } = session;
	const talk = textLanguage(state, instrument);
	const school = state.school?.tag ?? null;
	const variety = state.talk?.variety ?? null;
	const rows = VoicePartSchema.options.flatMap((part) => [
		{ part, kind: 'words' as const, language: talk },
		{ part, kind: 'stimuli' as const, language: part === 'latin' ? 'sv' : school }
	]);
	return rows.flatMap(({ part, kind, language }) => {
		if (language === null) return [];
		const said = utterancesOf(instrument, language, kind === 'words' ? variety : null);
		const layers = layersOf(said, language, desk, (use) => isOf(use, part, kind));
		return layers.length === 0 ? [] : [{ part, kind, language, layers }];
	});
}

/** Answers to questions about a text are said in its own language, with the stimuli. */
function isOf(use: Use, part: VoicePart, kind: PartVoices['kind']): boolean {
	return use.part === part && (use.step !== null) === (kind === 'stimuli');
}

/** One thing said in several places of a part counts once for each voice it has there. */
function layersOf(
	all: readonly Utterance[],
	language: LanguageTag,
	desk: VoiceDesk,
	wanted: (use: Use) => boolean
) {
	const says = new Map<VoiceLayer, Set<string>>();
	for (const { say, uses } of all) {
		for (const { ref, text, class: kind } of uses.filter(wanted)) {
			const layer = desk.layerOf({ ref, class: kind, language, text, say, number: '' });
			says.set(layer, (says.get(layer) ?? new Set()).add(say));
		}
	}
	return [...says]
		.map(([layer, { size }]) => ({ layer, count: size }))
		.sort((one, other) => other.count - one.count);
}
