import type { Question } from '../../../domain/instrument/interview';
import type { Answer } from '../../../domain/mapping/events';
import type { MappingSession } from '../mapping-session.svelte';
import { spokenText, type WordSource } from '../voice/spoken';
import { labelOption, languageOptions } from './labels';
import type { ScreenSlot } from './list-programme.svelte';
import type { Screen } from './programme';
import type { OptionView, ScreenView } from './screen';

const NO_ANSWER: Answer = { options: [] };

/** Screens of one interview question, with everything it asks for. */
export function questionSlots(
	question: Question,
	session: MappingSession,
	words: () => WordSource
): readonly ScreenSlot[] {
	const slots: ScreenSlot[] = [];
	const deps = { question, session, words };
	if (question.choice) slots.push(choiceSlot(deps, optionsOf(deps), question.choice.kind));
	if (question.languages) slots.push(languagesSlot(deps, question.languages));
	if (question.perLanguage) slots.push(...ratingSlots(deps));
	if (question.rated) slots.push(...rowSlots(deps, question.rated));
	if (question.quantity) slots.push(quantitySlot(deps));
	if (isTold(question)) slots.push(talkSlot(deps));
	return slots;
}

/** A question that is answered by telling, with nothing to choose. */
export const isTold = ({ choice, languages, perLanguage, rated, quantity }: Question): boolean =>
	!choice && !languages && !perLanguage && !rated && !quantity;

interface Deps {
	readonly question: Question;
	readonly session: MappingSession;
	readonly words: () => WordSource;
}

const answerOf = ({ question, session }: Deps): Answer =>
	session.state.questions[question.id]?.answer ?? NO_ANSWER;

const give = (deps: Deps, part: Partial<Answer>): void =>
	void deps.session.record('question.answered', {
		question: deps.question.id,
		answer: { ...answerOf(deps), ...part },
		by: 'participant'
	});

function base(deps: Deps, part: Partial<Screen> & Pick<Screen, 'answered'>): Screen {
	const { question, session, words } = deps;
	return {
		kind: 'question',
		id: question.id,
		prompt: spokenText(words(), `q.${question.number}`),
		canDecline: true,
		decline: () =>
			void session.record('question.declined', { question: question.id, by: 'participant' }),
		...part
	};
}

function toggled(list: readonly string[], id: string, kind: 'one' | 'several'): string[] {
	if (kind === 'one') return [id];
	return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

function optionsOf({ question, words }: Deps): () => OptionView[] {
	return () => {
		const options = (question.choice?.options ?? []).map((option) =>
			labelOption(words(), option.id, `q.${question.number}.o.${option.id}`, option.picture)
		);
		return question.choice?.other
			? [...options, labelOption(words(), 'other', 'ui.other')]
			: options;
	};
}

function choiceSlot(deps: Deps, all: () => OptionView[], kind: 'one' | 'several'): ScreenSlot {
	return {
		id: deps.question.id,
		given: () => answerOf(deps).options.length > 0,
		screen: () =>
			base(deps, {
				hint: kind === 'several' ? spokenText(deps.words(), 'ui.chooseSeveral') : null,
				options: { mode: kind, layout: 'label', all: all(), selected: answerOf(deps).options },
				answered: answerOf(deps).options.length > 0,
				choose: (id) => give(deps, { options: toggled(answerOf(deps).options, id, kind) })
			})
	};
}

function languagesSlot(deps: Deps, kind: 'one' | 'several'): ScreenSlot {
	const chosen = (): string[] => answerOf(deps).languages ?? [];
	return {
		id: `${deps.question.id}.languages`,
		given: () => chosen().length > 0,
		screen: () =>
			base(deps, {
				hint: kind === 'several' ? spokenText(deps.words(), 'ui.chooseSeveral') : null,
				options: {
					mode: kind,
					layout: 'label',
					all: [
						...languageOptions(deps.words()),
						labelOption(deps.words(), 'other', 'language.other')
					],
					selected: chosen()
				},
				answered: chosen().length > 0,
				choose: (id) => give(deps, { languages: toggled(chosen(), id, kind) })
			})
	};
}

/** One screen for each language the person named and each row (read, write). */
function ratingSlots(deps: Deps): readonly ScreenSlot[] {
	const { question, session, words } = deps;
	const named = session.state.questions['q4']?.answer?.languages ?? [];
	const learned = session.state.school?.languages.map((language) => language.tag ?? 'other') ?? [];
	const languages = [...new Set([...learned, ...named])];
	return languages.flatMap((language) =>
		(question.perLanguage?.rows ?? []).map((row): ScreenSlot => {
			const rated = (): string | undefined => answerOf(deps).ratings?.[language]?.[row.id];
			return {
				id: `${question.id}.${language}.${row.id}`,
				given: () => rated() !== undefined,
				screen: () =>
					base(deps, {
						prompt: spokenText(words(), `q.${question.number}.row.${row.id}`),
						hint: spokenText(words(), `language.${language}`),
						options: {
							mode: 'one',
							layout: 'label',
							all: (question.perLanguage?.scale ?? []).map((option) =>
								labelOption(
									words(),
									option.id,
									`q.${question.number}.o.${option.id}`,
									option.picture
								)
							),
							selected: [rated() ?? []].flat()
						},
						answered: rated() !== undefined,
						choose: (id) => {
							const ratings = answerOf(deps).ratings ?? {};
							give(deps, {
								ratings: { ...ratings, [language]: { ...ratings[language], [row.id]: id } }
							});
						}
					})
			};
		})
	);
}

/** One screen for each row, under the question they belong to. */
function rowSlots(
	deps: Deps,
	{ rows, scale }: NonNullable<Question['rated']>
): readonly ScreenSlot[] {
	const { question, words } = deps;
	const key = `q.${question.number}`;
	return rows.map((row): ScreenSlot => {
		const rated = (): string | undefined => answerOf(deps).rated?.[row.id];
		return {
			id: `${question.id}.${row.id}`,
			given: () => rated() !== undefined,
			screen: () =>
				base(deps, {
					id: `${question.id}.${row.id}`,
					prompt: spokenText(words(), `${key}.row.${row.id}`),
					hint: spokenText(words(), key),
					shown: row.picture === undefined ? null : { picture: row.picture },
					options: {
						mode: 'one',
						layout: 'label',
						all: scale.map(({ id, picture }) =>
							labelOption(words(), id, `${key}.o.${id}`, picture)
						),
						selected: [rated() ?? []].flat()
					},
					answered: rated() !== undefined,
					choose: (id) => give(deps, { rated: { ...answerOf(deps).rated, [row.id]: id } })
				})
		};
	});
}

function quantitySlot(deps: Deps): ScreenSlot {
	const range = deps.question.quantity;
	const value = (): number | null => {
		const answer = answerOf(deps);
		if (range?.unit === 'yearMonth') return answer.when ? Number(answer.when.slice(0, 4)) : null;
		return answer.quantity ?? null;
	};
	const quantity = (): ScreenView['quantity'] =>
		range ? { value: value() ?? range.min, min: range.min, max: range.max } : null;
	return {
		id: `${deps.question.id}.quantity`,
		given: () => value() !== null,
		screen: () =>
			base(deps, {
				quantity: quantity(),
				answered: value() !== null,
				setQuantity: (n) =>
					give(deps, range?.unit === 'yearMonth' ? { when: String(n) } : { quantity: n })
			})
	};
}

/** A question that is talked about: the screen only asks, the pedagogue notes. */
function talkSlot(deps: Deps): ScreenSlot {
	return {
		id: deps.question.id,
		given: () => deps.session.state.questions[deps.question.id]?.answer !== undefined,
		screen: () => base(deps, { aloud: true, answered: true })
	};
}
