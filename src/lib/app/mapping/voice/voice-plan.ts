import type { LanguageTag } from '../../../domain/language/language';
import type { VoiceLayer } from '../../../domain/mapping/voice';
import { VoicePartSchema, type VoicePart } from '../../../domain/voice/parts';
import { classOf, utterancesOf, type Utterance } from '../../../domain/voice/utterances';
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
		const all = utterancesOf(instrument, language, kind === 'words' ? variety : null).filter(
			(utterance) => isOf(utterance, part, kind)
		);
		return all.length === 0
			? []
			: [{ part, kind, language, layers: layersOf(all, language, desk) }];
	});
}

/** Answers to questions about a text are said in its own language, with the stimuli. */
function isOf({ uses: [use], ...rest }: Utterance, part: VoicePart, kind: 'words' | 'stimuli') {
	const ofStep = use.step !== null || classOf({ uses: [use], ...rest }) === 'stimulus';
	return use.part === part && ofStep === (kind === 'stimuli');
}

function layersOf(all: readonly Utterance[], language: LanguageTag, desk: VoiceDesk) {
	const counts = new Map<VoiceLayer, number>();
	for (const utterance of all) {
		const [{ ref, text }] = utterance.uses;
		const layer = desk.layerOf({
			ref,
			class: classOf(utterance),
			language,
			text,
			say: utterance.say,
			number: ''
		});
		counts.set(layer, (counts.get(layer) ?? 0) + 1);
	}
	return [...counts]
		.map(([layer, count]) => ({ layer, count }))
		.sort((one, other) => other.count - one.count);
}
