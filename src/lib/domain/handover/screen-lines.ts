import type { Instrument } from '../instrument/instrument';
import type { Question } from '../instrument/interview';
import type { FinderLanguage } from '../mapping/events';
import type { MappingState } from '../mapping/state';
import { isLearned } from '../scoring/finder';
import { languagesText, optionLine } from './answer-lines';
import type { HandoverLine } from './handover';
import { languageName } from './language-names';
import { capitalised } from './words/format';
import { asTyped, fill, inBoth } from './words/words';

/**
 * Lines of a question that has a screen of its own: its event is the response.
 * Mediators and the read-back have their own places in the hand-over.
 */
export function screenLines(
	question: Question,
	state: MappingState,
	instrument: Instrument
): readonly HandoverLine[] {
	switch (question.answeredBy) {
		case 'sight':
		case 'hearing': {
			const chosen = state[question.answeredBy];
			const option = question.choice?.options.find(({ id }) => id === chosen);
			return option ? [optionLine(question, option)] : [];
		}
		case 'ownWords': {
			const words = state.purpose?.ownWords;
			return words ? [{ ref: question.id, text: asTyped(words), kind: 'note' }] : [];
		}
		case 'schoolLanguage':
			return schoolLines(question, state, instrument);
		default:
			return [];
	}
}

function schoolLines(
	question: Question,
	{ school }: MappingState,
	instrument: Instrument
): readonly HandoverLine[] {
	if (!school) return [];
	const chosen = school.tag ?? school.other;
	const lines: HandoverLine[] = chosen
		? [{ ref: question.id, text: languagesText(question, [chosen], instrument), kind: 'fact' }]
		: [];
	for (const language of school.languages.filter(isLearned)) {
		const line = finderLine(question, language, instrument);
		if (line) lines.push(line);
	}
	if (school.reason.note)
		lines.push({ ref: question.id, text: asTyped(school.reason.note), kind: 'note' });
	return lines;
}

/** What the person said of one language; what is not there yet isn't said. */
function finderLine(
	question: Question,
	finder: FinderLanguage,
	instrument: Instrument
): HandoverLine | null {
	const name = finder.tag ? languageName(instrument, finder.tag) : asTyped(finder.name);
	const text = inBoth((words, staff) => {
		const { reads, writes, where, year, years } = words.lines;
		const facts = [
			finder.read ? reads[finder.read] : '',
			finder.write ? writes[finder.write] : '',
			...finder.where.map((place) => where[place]),
			finder.years ? fill(finder.years === 1 ? year : years, { n: String(finder.years) }) : ''
		].filter((fact) => fact !== '');
		if (facts.length === 0) return '';
		return capitalised(
			fill(words.lines.finder, { language: name[staff], facts: facts.join(', ') })
		);
	});
	return text.sv === '' ? null : { ref: question.id, text, kind: 'fact' };
}
