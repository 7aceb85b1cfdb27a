import type { Instrument } from '../instrument/instrument';
import { wordingOf } from '../instrument/wording';
import type { MappingState } from '../mapping/state';
import type { Handover, HandoverLine } from './handover';

const KEY = { canDo: 'line', next: 'next' } as const;

/**
 * The participant's own language for lines of the bank, in the form of address
 * chosen. They show which language the talk was in, so they go only with it.
 *
 * @param talk tag of the talk language, null where it isn't released.
 */
export function originalsOf(
	lines: readonly HandoverLine[],
	talk: string | null,
	{ address }: MappingState,
	instrument: Instrument
): Handover['originals'] {
	const pack = talk === null ? undefined : instrument.languages[talk];
	const texts = pack?.texts;
	if (!texts) return [];
	const { tag, direction } = pack.language;
	return lines.flatMap((line) => {
		if ((line.kind !== 'canDo' && line.kind !== 'next') || line.ref === 'note') return [];
		const wording = wordingOf(texts, `${KEY[line.kind]}.${line.ref}`, address);
		if (!wording) return [];
		return [{ ref: line.ref, lang: tag, dir: direction, text: wording.text }];
	});
}
