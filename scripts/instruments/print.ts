import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { Rule } from '../../src/lib/domain/instrument/ladder';
import { missesLimit, shownByGuessing, withFormB } from '../../src/lib/domain/scoring/chance';
import type { Coverage } from '../../src/lib/domain/voice/coverage';
import { FRONT_ENDS } from '../voices/front-ends/index';
import { type Attested, attested } from './attested';
import { placedItems } from '../../src/lib/domain/instrument/checks/placed';
import { identified } from './identify';
import type { VoicesCheck } from './voices';
import { sayable } from './voices/parity';

function percent(share: number | null): string {
	return share === null ? '–' : `${(share * 100).toFixed(share < 0.01 ? 2 : 1)} %`;
}

/** Of everything the language says, by the best clip there is; stale ones are missing too. */
function clipLine(coverage: Coverage | undefined): string {
	const { approved = 0, unreviewed = 0, synthetic = 0, missing = 0 } = coverage ?? {};
	return `clips human ${approved + unreviewed} synthetic ${synthetic} missing ${missing}`;
}

function shareLine(known: Attested | null): string {
	return `attested ${known === null ? '–' : `${Math.round(known.share * 100)} %`}`;
}

export function printLanguages(instrument: Instrument, { parity }: VoicesCheck): void {
	const items = placedItems(instrument);
	const needed = new Set(
		Object.values(instrument.languages).flatMap((p) => Object.keys(p.texts ?? {}))
	);
	for (const [tag, { texts }] of Object.entries(instrument.languages)) {
		const heard = clipLine(parity.get(tag)?.coverage);
		const own = items.filter((placed) => placed.tag === tag).length;
		const share = shareLine(attested(instrument, tag));
		if (texts) {
			const all = Object.values(texts);
			const said = sayable(texts, FRONT_ENDS[tag]);
			const reviewed = all.filter((text) => text.status === 'reviewed').length;
			console.log(
				`${tag} texts ${all.length}/${needed.size} say ${said}/${needed.size} ` +
					`${heard} reviewed ${reviewed} ${share}`
			);
		} else if (own === 0) console.log(`${tag} no content yet`);
		else
			console.log(`${tag} stimuli ${own}, instructions from the talk language, ${heard} ${share}`);
	}
}

/** Not faults: a list of newspaper words lacks much that stands in every kitchen. */
export function printNotAttested(instrument: Instrument): void {
	for (const tag of Object.keys(instrument.languages)) {
		const { exceptions } = attested(instrument, tag) ?? { exceptions: [] };
		for (const [word, ids] of exceptions)
			console.log(`${tag} not attested: ${word} (${ids.join(' ')})`);
	}
}

export function printIdentified(instrument: Instrument): void {
	for (const { line } of identified(instrument)) console.log(line);
}

/** Not faults by themselves: no computer says every language, and people come later. */
export function printMissing({ parity }: VoicesCheck): void {
	for (const [tag, { missing }] of parity)
		for (const { say, uses } of missing) console.log(`${tag} no clip: ${uses[0].ref} "${say}"`);
}

export function printSteps(instrument: Instrument): void {
	for (const step of [...instrument.reading.steps, ...instrument.writing.steps]) {
		const rule: Rule = step.rule;
		if (rule.options === null)
			console.log(`${step.id} guess – miss90 – withB – (observed or judged)`);
		else
			console.log(
				`${step.id} guess ${percent(shownByGuessing(rule))} miss90 ${percent(missesLimit(rule, 0.9))} ` +
					`withB ${percent(rule.withB ? withFormB(rule, rule.withB, 0.9) : null)}`
			);
	}
}
