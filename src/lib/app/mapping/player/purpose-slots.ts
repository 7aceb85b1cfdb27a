import type { Payload } from '../../../domain/mapping/events';
import { spokenText } from '../voice/spoken';
import type { BeginningDeps } from './beginning-deps';
import { labelOption } from './labels';
import type { ScreenSlot } from './list-programme.svelte';
import { oneOf } from './one-of';
import { voiceSlot } from './voice-slot';

const PURPOSE_SCREENS = [1, 2, 3, 4, 5, 6] as const;

/** Told back in own words. */
export const OWN_WORDS = 'purpose.ownWords';

const PURPOSE_PICTURES: Record<string, string> = {
	'purpose.1': 'two-talking',
	'purpose.2': 'person-with-letter',
	'purpose.3': 'hand-no',
	'purpose.4': 'hand-yes',
	'purpose.5': 'quiet-room',
	'purpose.6': 'tablet',
	[OWN_WORDS]: 'speech-bubbles'
};

/** What the talk is for, screen by screen, told back in own words, and whether the person wants it. */
export function purposeSlots(deps: BeginningDeps): readonly ScreenSlot[] {
	return [
		...PURPOSE_SCREENS.map((n) => purposeSlot(deps, `purpose.${n}`)),
		voiceSlot(deps.session, deps.words),
		purposeSlot(deps, OWN_WORDS),
		consentSlot(deps)
	];
}

const NOT_TOLD: Payload<'purpose.told'> = {
	told: [],
	ownWords: null,
	participates: null,
	by: 'participant'
};

function purposeSlot({ session, words }: BeginningDeps, key: string): ScreenSlot {
	const told = () => session.state.purpose ?? NOT_TOLD;
	return {
		id: key,
		given: () => told().told.includes(key),
		screen: () => ({
			kind: 'purpose',
			id: key,
			prompt: spokenText(words(), key),
			...(PURPOSE_PICTURES[key] && { picture: PURPOSE_PICTURES[key] }),
			aloud: key === OWN_WORDS,
			answered: true,
			leave: () => {
				if (told().told.includes(key)) return;
				void session.record('purpose.told', { ...told(), told: [...told().told, key] });
			}
		})
	};
}

function consentSlot({ session, words }: BeginningDeps): ScreenSlot {
	return {
		id: 'consent',
		given: () => session.state.purpose?.participates != null,
		screen: () =>
			oneOf(words(), {
				kind: 'purpose',
				id: 'consent',
				ask: 'consent.ask',
				options: [
					labelOption(words(), 'yes', 'consent.yes', 'hand-yes'),
					labelOption(words(), 'later', 'consent.later', 'calendar'),
					labelOption(words(), 'no', 'consent.no', 'hand-no')
				],
				selected: session.state.purpose?.participates ?? null,
				choose: (option) =>
					void session.record('purpose.told', {
						...(session.state.purpose ?? NOT_TOLD),
						participates: option as 'yes' | 'no' | 'later',
						by: 'participant'
					})
			})
	};
}
