import { spokenText, type WordSource } from '../voice/spoken';
import type { Screen } from './programme';

/** The spoken pause: go on, rest, or finish for today. */
export function pauseScreen(words: WordSource): Screen {
	return { kind: 'pause', id: 'pause', prompt: spokenText(words, 'pause.title'), answered: true };
}

/** The end of what was handed over: the tablet goes back. */
export function doneScreen(words: WordSource): Screen {
	return {
		kind: 'done',
		id: 'done',
		prompt: spokenText(words, 'done.title'),
		// The talk goes on: what was handed over is done, not the mapping.
		hint: spokenText(words, 'ui.handover'),
		answered: true
	};
}

/** Participant and mediator don't understand each other: a kind end. */
export function notUnderstoodScreen(words: WordSource): Screen {
	return {
		kind: 'done',
		id: 'notUnderstood',
		prompt: spokenText(words, 'notUnderstood.title'),
		hint: spokenText(words, 'notUnderstood.body'),
		answered: true
	};
}
