import type { Report } from './fault';
import type { Instrument } from './instrument';
import type { Part, Step } from './ladder';

/** Ids, part, strand and numbers of a ladder's steps agree with each other. */
export function checkLadder(instrument: Instrument, part: Part, say: Report): void {
	const ladder = instrument[part];
	if (ladder.part !== part) say('part', `is ${ladder.part}, the file says ${part}`);
	const seen = new Set<string>();
	ladder.steps.forEach((step, index) => {
		const at = `steps.${index}`;
		if (seen.has(step.id)) say(`${at}.id`, `${step.id} stands twice`);
		seen.add(step.id);
		if (step.part !== part) say(`${at}.part`, `is ${step.part} in ${part}.json`);
		if (step.id.includes(part === 'reading' ? 'W' : 'R'))
			say(`${at}.id`, `${step.id} doesn't name a ${part} step`);
		if (step.id.startsWith('L-') !== (step.strand === 'latin'))
			say(`${at}.strand`, `${step.id} and ${step.strand} don't agree`);
		const { items, points, limit, above, withB } = step.rule;
		if (above > limit) say(`${at}.rule.above`, `${above} is over the limit ${limit}`);
		if (limit > items * points) say(`${at}.rule.limit`, `${limit} can't be reached`);
		if (withB && (withB.above > withB.limit || withB.limit > 2 * items * points))
			say(`${at}.rule.withB`, 'the numbers of both forms together contradict each other');
		if ((step.oneShort === 'formB') !== (withB !== null))
			say(`${at}.rule.withB`, `oneShort is ${step.oneShort}`);
		checkMore(step, ladder.steps, (path, reason) => say(`${at}.${path}`, reason));
	});
}

/** Rubric, companion step, LASLLIAM: what only some steps have. */
function checkMore(step: Step, steps: readonly Step[], say: Report): void {
	if (step.beside !== undefined) {
		const other = steps.find(({ id }) => id === step.beside);
		if (!other || other.strand !== step.strand || other.beside !== undefined)
			say('beside', `no step ${step.beside} of the same ladder`);
	}
	// LASLLIAM describes second-language literacy: on the school language it would be an analogy.
	if (step.laslliam && step.strand !== 'latin') say('laslliam', 'is for the Latin strand only');
	if (step.recogniseFirst && step.itemType !== 'word-picture')
		say('recogniseFirst', 'only words with pictures can be pointed out');
	if (step.judge === 'reader' && !step.rubric) say('rubric', 'a reader judges without levels');
	step.rubric?.forEach(({ id, levels }, n) => {
		const points = levels.map((level) => level.points);
		if (points.join() !== [...Array(step.rule.points + 1).keys()].join())
			say(`rubric.${n}.levels`, `${id} describes ${points.join(' ')}, not 0–${step.rule.points}`);
	});
}
