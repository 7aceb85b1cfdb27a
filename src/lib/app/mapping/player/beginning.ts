import { hasForms } from '../../../domain/instrument/wording';
import type { Payload } from '../../../domain/mapping/events';
import { spokenText } from '../voice/spoken';
import type { BeginningDeps } from './beginning-deps';
import { finderSlots } from './finder';
import { notUnderstoodScreen } from './fixed-screens';
import { labelOption, languageTags } from './labels';
import type { ScreenSlot } from './list-programme.svelte';
import { oneOf } from './one-of';
import { purposeSlots } from './purpose-slots';
import type { OptionView } from './screen';

/** From the sound check to the entrance: what is settled before the talk begins. */
export function beginningSlots(deps: BeginningDeps): readonly ScreenSlot[] {
	const goesOn = [
		senseSlot(deps, 'sight', ['good', 'larger', 'largest', 'glasses']),
		senseSlot(deps, 'hearing', ['good', 'louder', 'closer']),
		addressSlot(deps),
		...purposeSlots(deps),
		...finderSlots(deps.session, deps.words, () => participates(deps))
	].map((slot) => ({
		...slot,
		applies: () => understood(deps) && (slot.applies?.() ?? true)
	}));
	return [
		soundSlot(deps),
		languageSlot(deps),
		understandSlot(deps),
		{
			id: 'notUnderstood',
			applies: () => !understood(deps),
			given: () => false,
			screen: () => notUnderstoodScreen(deps.words())
		},
		...goesOn
	];
}

const participates = ({ session }: BeginningDeps): boolean =>
	session.state.purpose?.participates !== 'no' && session.state.purpose?.participates !== 'later';

/** Where participant and mediator don't understand each other, it ends kindly. */
const understood = ({ session }: BeginningDeps): boolean =>
	session.state.mediators.at(-1)?.understanding !== 'no';

function soundSlot({ words, checkSound, heard }: BeginningDeps): ScreenSlot {
	return {
		id: 'sound',
		given: () => heard.answer !== null,
		screen: () =>
			oneOf(words(), {
				kind: 'sound',
				id: 'sound',
				ask: 'sound.ask',
				options: [
					labelOption(words(), 'yes', 'sound.yes', 'ear'),
					labelOption(words(), 'no', 'sound.no', 'sound-off')
				],
				selected: heard.answer,
				choose: (option) => {
					heard.answer = option;
					checkSound();
				}
			})
	};
}

function languageSlot({ session, words }: BeginningDeps): ScreenSlot {
	const choose = (tag: string): void => {
		const known = tag === 'other' ? null : tag;
		void session.record('language.chosen', {
			tag: known,
			variety: known && known === session.state.talk?.tag ? session.state.talk.variety : null,
			by: 'participant'
		});
	};
	return {
		id: 'language',
		given: () => session.state.talk?.by === 'participant',
		screen: () => {
			const { instrument } = words();
			const options = languageTags(instrument).map((tag): OptionView => {
				const own = { ...words(), language: tag, variety: null };
				const spoken = spokenText(own, 'language.ask', 'option');
				const label = instrument.languages[tag]?.language.autonym ?? tag;
				return {
					id: tag,
					label,
					shown: null,
					picture: null,
					// Another language's word for it would help nobody who listens for their own.
					spoken
				};
			});
			const other = labelOption(words(), 'other', 'language.other');
			const talk = session.state.talk;
			return oneOf(words(), {
				kind: 'language',
				id: 'language',
				ask: 'language.ask',
				options: [...options, other],
				selected: talk?.by === 'participant' ? (talk.tag ?? 'other') : null,
				choose
			});
		}
	};
}

function understandSlot({ session, words }: BeginningDeps): ScreenSlot {
	const mediator = () => session.state.mediators.at(-1);
	const asked = (): boolean =>
		session.state.sittings.length > 0 && session.answeredThisSitting('understand');
	return {
		id: 'understand',
		applies: () => mediator() !== undefined && mediator()?.role !== 'none',
		given: asked,
		screen: () =>
			oneOf(words(), {
				kind: 'language',
				id: 'understand',
				ask: 'understand.ask',
				options: [
					labelOption(words(), 'well', 'understand.well', 'two-talking'),
					labelOption(words(), 'partly', 'understand.partly', 'talk-partly'),
					labelOption(words(), 'no', 'understand.no', 'talk-apart')
				],
				selected: asked() ? (mediator()?.understanding ?? null) : null,
				choose: (option) => {
					const present = mediator();
					if (!present) return;
					session.markAnswered('understand');
					const understanding = option as Payload<'mediator.present'>['understanding'];
					void session.record('mediator.present', { ...present, understanding });
				}
			})
	};
}

function senseSlot(
	{ session, words }: BeginningDeps,
	sense: 'sight' | 'hearing',
	choices: readonly Payload<'sense.noted'>['choice'][]
): ScreenSlot {
	const pictures: Record<string, string> = {
		'sight.good': 'eye',
		'sight.larger': 'text-larger',
		'sight.largest': 'text-largest',
		'sight.glasses': 'glasses',
		'hearing.good': 'ear',
		'hearing.louder': 'sound-louder',
		'hearing.closer': 'chairs-close'
	};
	return {
		id: sense,
		given: () => session.state[sense] !== null,
		screen: () =>
			oneOf(words(), {
				kind: sense === 'sight' ? 'sight' : 'sound',
				id: sense,
				ask: `${sense}.ask`,
				options: choices.map((choice) =>
					labelOption(words(), choice, `${sense}.${choice}`, pictures[`${sense}.${choice}`])
				),
				selected: session.state[sense],
				choose: (option) =>
					void session.record('sense.noted', {
						sense,
						choice: option as Payload<'sense.noted'>['choice'],
						by: 'participant'
					})
			})
	};
}

function addressSlot({ session, words }: BeginningDeps): ScreenSlot {
	return {
		id: 'address',
		applies: () => {
			const { instrument, language } = words();
			return hasForms(instrument.languages[language]?.texts ?? {});
		},
		given: () => session.state.address !== null,
		screen: () =>
			oneOf(words(), {
				kind: 'address',
				id: 'address',
				ask: 'address.ask',
				options: [
					labelOption(words(), 'f', 'address.f', 'person-woman'),
					labelOption(words(), 'm', 'address.m', 'person-man')
				],
				selected: session.state.address,
				choose: (option) =>
					void session.record('address.chosen', {
						address: option === 'f' ? 'f' : 'm',
						by: 'participant'
					})
			})
	};
}
