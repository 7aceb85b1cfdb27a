import { stimuliOf } from '../../../domain/instrument/instrument';
import type { Step } from '../../../domain/instrument/ladder';
import type { FormId, Review, StepStimuli } from '../../../domain/instrument/stimuli';
import type { LanguageTag } from '../../../domain/language/language';
import type { RunId } from '../../../domain/mapping/ids';
import type { RunState } from '../../../domain/mapping/state';
import type { VoiceLayer } from '../../../domain/mapping/voice';
import { afterNewestRun } from '../../../domain/scoring/after-run';
import {
	itemsOfRun,
	runsOfStep,
	scoredItems,
	showsOwnName
} from '../../../domain/scoring/evidence-of-run';
import { languageOf } from '../../../domain/scoring/outcome-of-step';
import { isConfirmed } from '../../../domain/scoring/review-of-run';
import type { MappingSession } from '../mapping-session.svelte';
import { asHeard } from '../../../domain/voice/heard';
import { spokenStimulus } from '../voice/spoken';
import type { VoiceDesk } from '../voice/voice-desk.svelte';

/** What the pedagogue should know before a step is begun. */
export interface StepPlan {
	readonly language: LanguageTag;
	readonly form: FormId;
	readonly follows: RunId | null;
	/** Form B or the same once more, since one point was missing. */
	readonly oneShort: boolean;
	/** A run that was begun and not ended. */
	readonly open: RunState | null;
	/** The open run still shows the real name, which is forgotten between two sittings. */
	readonly nameAhead: boolean;
	/** The person's real name is among the stimuli, where it is known. */
	readonly named: boolean;
	/** How the stimuli will be heard; null where nothing is heard. */
	readonly voice: VoiceLayer | null;
	/** A computer voice has all that will be heard: the pedagogue may let it speak. */
	readonly synthetic: boolean;
	readonly review: Review;
	readonly confirmed: boolean;
}

/** null where the school language has no stimuli for the step. */
export function planOf(session: MappingSession, desk: VoiceDesk, step: Step): StepPlan | null {
	const { state, instrument } = session;
	const language = languageOf(state, step.strand);
	const stimuli = language === null ? undefined : stimuliOf(instrument, step, language);
	if (language === null || !stimuli) return null;
	const newest = runsOfStep(state, step).at(-1);
	const after = afterNewestRun(state, instrument, step);
	const form = after === 'formB' ? 'B' : 'A';
	const all = itemsOfRun(stimuli, form, true);
	const said = step.recogniseFirst ? all.map(asHeard) : all;
	const heard = said.flatMap((item) => spokenStimulus(item, language) ?? []);
	const layers = heard.map((spoken) => desk.layerOf(spoken));
	return {
		language,
		form,
		follows: after === 'none' ? null : (newest?.id ?? null),
		oneShort: after !== 'none',
		open: newest && !newest.closed ? newest : null,
		nameAhead: newest !== undefined && !newest.closed && showsNameStill(step, newest, stimuli),
		named: all.some(showsOwnName),
		voice: layers.length === 0 ? null : layers.includes('none') ? 'none' : (layers[0] ?? 'none'),
		synthetic: heard.length > 0 && heard.every((spoken) => desk.hasSynthetic(spoken)),
		review: (stimuli[form] ?? stimuli.A).review,
		confirmed: isConfirmed(state, step.id, form)
	};
}

function showsNameStill(step: Step, run: RunState, stimuli: StepStimuli): boolean {
	const items = scoredItems(step, stimuli, run);
	const now = items.findIndex((item) => item.id === run.shown.at(-1));
	return items.slice(Math.max(0, now)).some(showsOwnName);
}
