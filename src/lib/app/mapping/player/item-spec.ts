import type { Step } from '../../../domain/instrument/ladder';
import type { StimulusItem } from '../../../domain/instrument/stimuli';
import type { RunState } from '../../../domain/mapping/state';
import type { Stroke } from '../../../domain/mapping/stroke';
import type { MappingSession } from '../mapping-session.svelte';
import type { WordSource } from '../voice/spoken';

/** One item of a run, as its screen needs it. */
export interface ItemScreenSpec {
	readonly session: MappingSession;
	readonly words: WordSource;
	readonly run: RunState;
	readonly step: Step;
	readonly item: StimulusItem;
	readonly practice: boolean;
	readonly strokes: readonly Stroke[];
}
