import type { Report } from './fault';
import type { Instrument } from './instrument';
import type { Part } from './ladder';

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
	});
}
