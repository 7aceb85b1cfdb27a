import type { Instrument } from '../instrument/instrument';
import { wordingOf } from '../instrument/wording';
import type { MappingState } from '../mapping/state';
import type { Handover, HandoverLine } from './handover';

const KEY = { canDo: 'line', next: 'next' } as const;

/** Key of a bank line's twin in texts.json, and its id. */
interface Twin {
	readonly key: string;
	readonly ref: string;
}

/**
 * The participant's own language for lines and reasons of the bank, in the form
 * of address chosen. They show which language the talk was in, so they go only
 * with it.
 *
 * @param talk tag of the talk language, null where it isn't released.
 */
export function originalsOf(
	lines: readonly HandoverLine[],
	reasons: Handover['reasons'],
	talk: string | null,
	{ address, talk: chosen }: MappingState,
	instrument: Instrument
): Handover['originals'] {
	const pack = talk === null ? undefined : instrument.languages[talk];
	const texts = pack?.texts;
	if (!texts) return [];
	const { tag, direction } = pack.language;
	const twins: readonly Twin[] = [
		...lines.flatMap(({ kind, ref }) =>
			kind === 'canDo' || kind === 'next' ? [{ key: `${KEY[kind]}.${ref}`, ref }] : []
		),
		...reasons.map(({ id }) => ({ key: `reason.${id}`, ref: id }))
	];
	return twins.flatMap(({ key, ref }) => {
		const wording =
			ref === 'note' ? undefined : wordingOf(texts, key, address, chosen?.variety ?? null);
		return wording ? [{ ref, lang: tag, dir: direction, text: wording.text }] : [];
	});
}
