import { type Guide, GUIDE_TOPICS } from './guide';
import { type Instrument, stepById, stimuliOf } from './instrument';
import type { Practice } from './practice';
import type { Sample, Samples } from './samples';

type Say = (path: string, reason: string) => void;

/** Every step and section has one page, and no page is about something that isn't there. */
export function checkGuide(guide: Guide, instrument: Instrument, say: Say): void {
	const { interview, reading, writing } = instrument;
	const wanted = {
		step: [...reading.steps, ...writing.steps].map(({ id }) => id),
		section: interview.sections.map(({ id }) => id),
		topic: [...GUIDE_TOPICS]
	} as const;
	for (const about of ['step', 'section', 'topic'] as const) {
		const ids = guide.pages.flatMap((page) => (page.about === about ? [page.id] : []));
		for (const id of wanted[about]) {
			if (!ids.includes(id)) say('pages', `no page on ${about} ${id}`);
			if (ids.indexOf(id) !== ids.lastIndexOf(id)) say('pages', `two pages on ${about} ${id}`);
		}
		if (about === 'topic') continue;
		const known = new Set<string>(wanted[about]);
		for (const id of ids) if (!known.has(id)) say('pages', `no ${about} ${id} in the instrument`);
	}
}

export function checkSamples({ pen, samples }: Samples, instrument: Instrument, say: Say): void {
	samples.forEach((sample, at) => {
		const path = `samples.${at}`;
		const step = stepById(instrument, sample.step);
		if (!step) return say(path, `no step ${sample.step}`);
		for (const { criterion, points } of sample.reference) {
			const found = step.rubric?.find(({ id }) => id === criterion);
			if (!found) say(path, `${sample.step} has no criterion ${criterion}`);
			else if (!found.levels.some((level) => level.points === points))
				say(path, `${criterion} has no level ${points}`);
		}
		for (const sign of signsOf(sample))
			if (!Object.hasOwn(pen, sign)) say(path, `the pen can’t write ${sign}`);
	});
}

function signsOf(sample: Sample): readonly string[] {
	return sample.by === 'pen' ? [...new Set(sample.text.replaceAll(/\s/g, ''))] : [];
}

/** The language the fictitious person of the practice mapping was taught in. */
export const PRACTICE_LANGUAGE = 'ar';

export function checkPractice({ steps }: Practice, instrument: Instrument, say: Say): void {
	steps.forEach(({ done, items, taps }, at) => {
		const path = `steps.${at}`;
		if (done.kind === 'question') {
			const question = instrument.interview.questions.find(({ id }) => id === done.question);
			if (!question) return say(path, `no question ${done.question}`);
			const known = new Set(question.choice?.options.map(({ id }) => id));
			const tapped = taps?.[question.id];
			if (Array.isArray(tapped))
				for (const id of tapped)
					if (!known.has(id)) say(path, `${question.id} has no option ${id}`);
		}
		if (!items) return;
		const step = stepById(instrument, items.step);
		const content = step && stimuliOf(instrument, step, PRACTICE_LANGUAGE);
		if (!content) return say(path, `no ${items.step} in ${PRACTICE_LANGUAGE}`);
		if (items.signs.length !== step.rule.items)
			say(path, `${items.step} has ${step.rule.items} items, not ${items.signs.length}`);
	});
}
