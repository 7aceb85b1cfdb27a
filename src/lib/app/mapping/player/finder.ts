import type { FinderLanguage, Payload } from '../../../domain/mapping/events';
import { proposeEntrance } from '../../../domain/scoring/entrance';
import { findSchoolLanguage } from '../../../domain/scoring/finder';
import type { MappingSession } from '../mapping-session.svelte';
import { spokenText, type WordSource } from '../voice/spoken';
import { labelOption, languageOptions } from './labels';
import type { ScreenSlot } from './list-programme.svelte';
import type { Screen } from './programme';
import type { OptionView } from './screen';

const WHERE = ['school', 'quran', 'church', 'family', 'adult', 'self'] as const;
const WHERE_PICTURES: Record<(typeof WHERE)[number], string> = {
	school: 'school-building',
	quran: 'wooden-tablet',
	church: 'open-book',
	family: 'family-at-table',
	adult: 'adults-in-class',
	self: 'person-with-book'
};
/** Languages a person can say they learned to read: asked one by one. */
const MOST_LANGUAGES = 4;

/**
 * Finds the language the person learned to read and write best in, not the
 * one spoken at home: which were learned, where and how long, and how well
 * each is read and written in the person's own words.
 */
export function finderSlots(
	session: MappingSession,
	words: () => WordSource,
	applies: () => boolean
): readonly ScreenSlot[] {
	const found = (): Payload<'school.found'> =>
		session.state.school ?? {
			tag: null,
			languages: [],
			reason: { code: 'noneLearned' },
			by: 'participant'
		};
	const learned = (): readonly FinderLanguage[] => found().languages;
	const write = (languages: FinderLanguage[], best: string | null): void => {
		const result = findSchoolLanguage(languages, best);
		void session.record('school.found', {
			tag: result.tag,
			languages,
			reason: { code: result.reason },
			by: 'participant'
		});
	};
	const change = (at: number, part: Partial<FinderLanguage>): void =>
		write(
			learned().map((language, index) => (index === at ? { ...language, ...part } : language)),
			// Only what the person said is best stays; a best that was computed is computed anew.
			found().reason.code === 'saidBest' ? found().tag : null
		);

	const which: ScreenSlot = {
		id: 'finder.learned',
		applies,
		given: () => session.state.school !== null,
		screen: () => {
			const none = labelOption(words(), 'none', 'finder.none');
			const chosen = learned().map((language) => language.tag ?? 'other');
			const saidNone = session.state.school !== null && chosen.length === 0;
			return choices('finder.learned', 'finder', words(), 'finder.learned.ask', {
				mode: 'several',
				all: [...languageOptions(words()), labelOption(words(), 'other', 'language.other'), none],
				selected: saidNone ? ['none'] : chosen,
				choose: (option) => {
					if (option === 'none') return write([], null);
					const tag = option === 'other' ? null : option;
					const without = learned().filter((language) => language.tag !== tag);
					const had = without.length < learned().length;
					if (!had && learned().length >= MOST_LANGUAGES) return;
					write(had ? without : [...learned(), newLanguage(tag)], null);
				}
			});
		}
	};

	const perLanguage = Array.from({ length: MOST_LANGUAGES }, (_, at): ScreenSlot[] => {
		const here = (): boolean => applies() && learned()[at] !== undefined;
		const language = (): FinderLanguage => learned()[at] ?? newLanguage(null);
		const rating = (skill: 'read' | 'write'): ScreenSlot => ({
			id: `finder.${at}.${skill}`,
			applies: here,
			given: () => language()[skill] !== null,
			screen: () =>
				choices(`finder.${skill}`, 'entrance', words(), `finder.${skill}.ask`, {
					mode: 'one',
					all: (['yes', 'little', 'no'] as const).map((id) => labelOption(words(), id, `ui.${id}`)),
					selected: [language()[skill] ?? []].flat(),
					choose: (option) => change(at, { [skill]: option as 'yes' | 'little' | 'no' }),
					about: nameOf(words(), language().tag)
				})
		});
		return [
			{
				id: `finder.${at}.where`,
				applies: here,
				given: () => language().where.length > 0,
				screen: () =>
					choices('finder.where', 'finder', words(), 'finder.where.ask', {
						mode: 'several',
						all: WHERE.map((id) =>
							labelOption(words(), id, `finder.where.${id}`, WHERE_PICTURES[id])
						),
						selected: language().where,
						choose: (option) => {
							const id = option as (typeof WHERE)[number];
							const where = language().where;
							change(at, {
								where: where.includes(id) ? where.filter((w) => w !== id) : [...where, id]
							});
						},
						about: nameOf(words(), language().tag)
					})
			},
			{
				id: `finder.${at}.years`,
				applies: here,
				given: () => language().years !== null,
				screen: () => ({
					kind: 'finder',
					id: 'finder.years',
					prompt: spokenText(words(), 'finder.years.ask'),
					hint: nameOf(words(), language().tag),
					quantity: { value: language().years ?? 0, min: 0, max: 20 },
					answered: language().years !== null,
					setQuantity: (years) => change(at, { years })
				})
			},
			rating('read'),
			rating('write')
		];
	}).flat();

	const best: ScreenSlot = {
		id: 'finder.best',
		applies: () => applies() && learned().length > 1,
		given: () => found().reason.code === 'saidBest' || found().reason.code === 'onlyLearned',
		screen: () =>
			choices('finder.best', 'finder', words(), 'finder.best.ask', {
				mode: 'one',
				all: learned().map((language): OptionView => {
					const tag = language.tag ?? 'other';
					return labelOption(words(), tag, `language.${tag}`);
				}),
				selected: [found().tag ?? []].flat(),
				choose: (option) => write([...learned()], option)
			})
	};

	const entrance: ScreenSlot = {
		id: 'finder.done',
		applies,
		given: () => session.state.entrance !== null,
		screen: () => ({
			kind: 'entrance',
			id: 'finder.done',
			prompt: spokenText(words(), 'finder.done'),
			answered: true,
			leave: () => {
				if (!session.state.school || session.state.entrance) return;
				const proposed = proposeEntrance(session.state.school);
				void session.record('entrance.chosen', { entrance: proposed, proposed });
			}
		})
	};

	return [which, ...perLanguage, best, entrance];
}

function newLanguage(tag: string | null): FinderLanguage {
	return { tag, name: '', where: [], years: null, read: null, write: null };
}

function nameOf(words: WordSource, tag: string | null) {
	return spokenText(words, `language.${tag ?? 'other'}`);
}

function choices(
	id: string,
	kind: 'finder' | 'entrance',
	words: WordSource,
	ask: string,
	spec: {
		mode: 'one' | 'several';
		all: readonly OptionView[];
		selected: readonly string[];
		choose: (option: string) => void;
		about?: Screen['hint'];
	}
): Screen {
	return {
		kind,
		id,
		prompt: spokenText(words, ask),
		hint: spec.about ?? (spec.mode === 'several' ? spokenText(words, 'ui.chooseSeveral') : null),
		options: { mode: spec.mode, layout: 'label', all: spec.all, selected: spec.selected },
		answered: spec.selected.length > 0,
		choose: spec.choose
	};
}
