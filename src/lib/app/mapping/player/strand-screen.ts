import type { RunState } from '../../../domain/mapping/state';
import type { MappingSession } from '../mapping-session.svelte';
import { spokenText, type WordSource } from '../voice/spoken';
import { labelOption } from './labels';
import type { Screen } from './programme';

/** The Latin strand is an offer: asked before its first step, until the person has said yes. */
export function isOffered(session: MappingSession, run: RunState): boolean {
	const begun = run.shown.length > 0;
	return run.strand === 'latin' && !begun && session.state.wishes.latin !== true;
}

/** “Would you like to try Swedish letters too?” */
export function offerScreen(session: MappingSession, words: WordSource): Screen {
	const wish = session.state.wishes.latin;
	return {
		kind: 'question',
		id: 'latin.ask',
		prompt: spokenText(words, 'latin.ask'),
		hint: spokenText(words, 'latin.why'),
		options: {
			mode: 'one',
			layout: 'label',
			all: [
				labelOption(words, 'yes', 'latin.yes', 'hand-yes'),
				labelOption(words, 'no', 'latin.no', 'hand-no')
			],
			selected: wish === undefined ? [] : [wish ? 'yes' : 'no']
		},
		answered: wish !== undefined,
		choose: (option) =>
			void session.record('strand.wished', {
				strand: 'latin',
				wish: option === 'yes',
				by: 'participant'
			})
	};
}
