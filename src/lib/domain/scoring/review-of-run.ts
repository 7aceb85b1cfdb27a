import type { FormId, Review, StimulusItem } from '../instrument/stimuli';
import type { MappingState, RunState } from '../mapping/state';
import type { VoiceLayer } from '../mapping/voice';
import type { StepEvidence } from './evidence';

type Marks = StepEvidence['review'];

/** Roles that may confirm stimuli on the spot; an interpreter judges nothing. */
const MAY_CONFIRM = ['languageSupport', 'motherTongueTeacher'];
const MEDIATOR_LAYERS: readonly VoiceLayer[] = ['mediatorRoom', 'mediatorPhone'];

/**
 * The three marks as they stood for this run: the data's own, raised by a
 * confirmation on the spot and by what was really heard.
 */
export function reviewOfRun(
	state: MappingState,
	run: RunState,
	data: Review,
	items: readonly StimulusItem[]
): Marks {
	const confirmed = isConfirmed(state, run.step, run.form);
	const raise = <M extends string>(mark: M) =>
		mark === 'draft' && confirmed ? ('confirmed' as const) : mark;
	return {
		text: raise(data.text),
		picture: raise(data.picture),
		voice: raise(voiceMark(run, data.voice, items))
	};
}

/** Whether someone who may do so has confirmed a form's stimuli for this mapping. */
export function isConfirmed(state: MappingState, step: string, form: FormId): boolean {
	return state.confirmed.some((confirmation) => {
		if (confirmation.step !== step || confirmation.form !== form) return false;
		// The pedagogue reads Swedish, the language of the Latin strand, and no other counts.
		if (confirmation.mediator === null) return step.startsWith('L-');
		const by = state.mediators.find((mediator) => mediator.id === confirmation.mediator);
		return by !== undefined && MAY_CONFIRM.includes(by.role);
	});
}

/**
 * A mediator who read everything aloud is a reviewed voice, an approved human
 * clip too; a synthetic clip is what the data's mark says; a device's voice or
 * an unreviewed clip makes the voice a draft, whatever the mark.
 */
function voiceMark(
	run: RunState,
	mark: Review['voice'],
	items: readonly StimulusItem[]
): Marks['voice'] {
	if (mark === 'none') return 'none';
	const heard = items.filter((item) => item.heard && isAnswered(run, item.id));
	if (heard.length === 0) return mark;
	const layers = heard.map((item) => lastVoice(run, item.id));
	if (layers.every((layer) => layer !== null && MEDIATOR_LAYERS.includes(layer))) return 'mediator';
	return layers.every((layer) => isReviewedLayer(layer, mark)) ? 'reviewed' : 'draft';
}

function isReviewedLayer(layer: VoiceLayer | null, mark: Review['voice']): boolean {
	if (layer === null || layer === 'synthetic') return mark === 'reviewed';
	return layer === 'humanApproved' || MEDIATOR_LAYERS.includes(layer);
}

export function lastVoice(run: RunState, item: string): VoiceLayer | null {
	return run.voices[item]?.at(-1) ?? null;
}

function isAnswered(run: RunState, item: string): boolean {
	return item in run.responses || item in run.judgements;
}

const STRENGTH = ['draft', 'confirmed', 'mediator', 'reviewed', 'none'] as const;

/** Marks of two forms counted together: the weaker of each; `none` where neither needs it. */
export function weakerMarks(a: Marks, b: Marks): Marks {
	return {
		text: weaker(a.text, b.text),
		picture: weaker(a.picture, b.picture),
		voice: weaker(a.voice, b.voice)
	};
}

function weaker<M extends (typeof STRENGTH)[number]>(a: M, b: M): M {
	return STRENGTH.indexOf(a) <= STRENGTH.indexOf(b) ? a : b;
}
