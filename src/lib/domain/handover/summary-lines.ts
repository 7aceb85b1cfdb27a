import type { Instrument } from '../instrument/instrument';
import type { ReportSectionId } from '../instrument/interview';
import type { MappingState, SummaryLine } from '../mapping/state';
import { proposedLines } from '../scoring/lines';
import { allOutcomes } from '../scoring/outcome-of-step';
import type { Handover, HandoverLine } from './handover';
import { isReleased } from './released';
import { asTyped } from './words/words';

const BANK = { line: 'lines', next: 'next', reason: 'reasons' } as const;
const SECTION = { line: 'canDo', next: 'nextSteps', reason: 'reasons' } as const;

/** Where a bank line comes from must be released as well as the section it stands in. */
export function sourceOf(
	{ report, interview }: Instrument,
	kind: SummaryLine['kind'],
	id: string
): ReportSectionId | null {
	if (kind !== 'line') return 'readingWriting';
	const line = report.sv.lines.find((candidate) => candidate.id === id);
	if (line?.step) return 'readingWriting';
	const question = line?.option?.split('.')[0];
	return interview.questions.find((candidate) => candidate.id === question)?.lands ?? null;
}

/** Lines of one kind that were chosen, not struck, and whose sources are released; as in the bank. */
function chosenLines(
	state: MappingState,
	instrument: Instrument,
	kind: SummaryLine['kind'],
	follows: (id: string) => boolean = () => true
): readonly Pick<HandoverLine, 'ref' | 'text' | 'picture' | 'key'>[] {
	if (!isReleased(state, SECTION[kind])) return [];
	const order = instrument.report.sv[BANK[kind]].map(({ id }) => id);
	const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
	const inOrder = state.lines.toSorted((a, b) => place(a.id) - place(b.id));
	return inOrder.flatMap((line) => {
		if (line.kind !== kind || line.state !== 'chosen') return [];
		const bank = { sv: instrument.report.sv[BANK[kind]], en: instrument.report.en[BANK[kind]] };
		const sv = bank.sv.find(({ id }) => id === line.id);
		const en = bank.en.find(({ id }) => id === line.id);
		if (sv && !follows(line.id)) return [];
		const source = sv ? sourceOf(instrument, kind, line.id) : null;
		if (source && !isReleased(state, source)) return [];
		if (line.text !== null) return [{ ref: 'note', text: asTyped(line.text) }];
		if (!sv || !en) return [];
		const picture = 'picture' in sv && sv.picture ? { picture: sv.picture } : {};
		const key = `${kind}.${line.id}`;
		return [{ ref: line.id, text: { sv: sv.text, en: en.text }, ...picture, key }];
	});
}

export function canDoLines(state: MappingState, instrument: Instrument): HandoverLine[] {
	return chosenLines(state, instrument, 'line').map((line) => ({ ...line, kind: 'canDo' }));
}

export function nextLines(state: MappingState, instrument: Instrument): HandoverLine[] {
	return chosenLines(state, instrument, 'next').map((line) => ({ ...line, kind: 'next' }));
}

/** A reason of the bank goes only as long as it follows from the outcomes, none of them *oklart*. */
export function reasonsOf(state: MappingState, instrument: Instrument): Handover['reasons'] {
	const results = allOutcomes(state, instrument);
	const follow = new Set(
		proposedLines(state, instrument, results)
			.filter(({ kind }) => kind === 'reason')
			.map(({ id }) => id)
	);
	return chosenLines(state, instrument, 'reason', (id) => follow.has(id)).map(({ ref, text }) => ({
		id: ref,
		text
	}));
}
