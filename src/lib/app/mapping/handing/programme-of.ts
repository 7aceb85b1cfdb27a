import { stepById } from '../../../domain/instrument/instrument';
import type { MappingSession } from '../mapping-session.svelte';
import { beginningSlots } from '../player/beginning';
import { notUnderstoodScreen } from '../player/fixed-screens';
import { ListProgramme, type ScreenSlot } from '../player/list-programme.svelte';
import type { Programme } from '../player/programme';
import { AskedFirst } from '../player/asked-first.svelte';
import { isReadAloud } from '../player/item-screen';
import { isTold, questionSlots } from '../player/question-slots';
import { RunProgramme } from '../player/run-programme.svelte';
import { voiceSlot } from '../player/voice-slot';
import type { WordSource } from '../voice/spoken';
import type { Tablet } from './tablet.svelte';

export interface ProgrammeDeps {
	readonly session: MappingSession;
	readonly tablet: Tablet;
	readonly words: () => WordSource;
	/** Plays the check tone inside the tap. */
	readonly checkSound: () => void;
}

/** The screens of what was handed over; null where there is nothing (a reload). */
export function programmeOf({
	session,
	tablet,
	words,
	checkSound
}: ProgrammeDeps): Programme | null {
	const { task } = tablet;
	switch (task?.kind) {
		case 'beginning': {
			const all = beginningSlots({ session, words, checkSound, heard: tablet.heard });
			return new ListProgramme(() => (understands(session) ? all : endedKindly(all, words)));
		}
		case 'question': {
			const question = session.instrument.interview.questions.find((q) => q.id === task.question);
			// Shown anew even where it has been answered: that is why it is shown.
			const slots = (): ScreenSlot[] =>
				question
					? questionSlots(question, session, words).map((slot) => ({ ...slot, given: () => false }))
					: [];
			if (!question) return null;
			const asked = new ListProgramme(slots);
			return isTold(question) ? new AskedFirst(voiceSlot(session, words), asked) : asked;
		}
		case 'run': {
			const known = session.state.runs.find((run) => run.id === task.run);
			const step = known && stepById(session.instrument, known.step);
			if (!step) return null;
			const run = new RunProgramme(session, task.run, words);
			return isReadAloud(step) ? new AskedFirst(voiceSlot(session, words), run) : run;
		}
		// No screens after each other, but one page.
		case 'page':
		case undefined:
			return null;
	}
}

/** False where the participant has just said that they don't understand the mediator. */
function understands(session: MappingSession): boolean {
	const asked = session.answeredThisSitting('understand');
	return !asked || session.state.mediators.at(-1)?.understanding !== 'no';
}

/** Nothing more is asked: thanks, and another day with someone else. */
function endedKindly(all: readonly ScreenSlot[], words: () => WordSource): readonly ScreenSlot[] {
	const upTo = all.findIndex((slot) => slot.id === 'understand');
	const end: ScreenSlot = {
		id: 'notUnderstood',
		given: () => false,
		screen: () => notUnderstoodScreen(words())
	};
	return [...all.slice(0, upTo + 1), end];
}
