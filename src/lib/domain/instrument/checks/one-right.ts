import type { InstrumentFault } from '../fault';
import type { StimulusOption } from '../stimuli';
import { type Check, placedItems } from './placed';

/** No two choices look the same: else one could be right and count as wrong. */
export const oneRight: Check = ({ instrument }) =>
	placedItems(instrument).flatMap(({ item, file, path }) =>
		sameChoices(item.options ?? []).map(({ one, other, text }): InstrumentFault => ({
			file,
			path,
			reason: `${one} and ${other} are the same: ${text}`,
			code: 'sameChoice',
			values: { one, other, text }
		}))
	);

type Choice = Pick<StimulusOption, 'id' | 'text' | 'picture' | 'ownName'>;

/** Each choice that looks as one before it does. */
export function sameChoices(
	options: readonly Choice[]
): readonly { readonly one: string; readonly other: string; readonly text: string }[] {
	const seen = new Map<string, string>();
	return options.flatMap((option) => {
		const look = lookOf(option);
		const before = seen.get(look);
		seen.set(look, option.id);
		return before === undefined || look === ''
			? []
			: [{ one: before, other: option.id, text: look }];
	});
}

function lookOf({ text = '', picture = '', ownName }: Choice): string {
	return ownName ? '' : [text.normalize('NFC').trim(), picture].filter(Boolean).join(' ');
}
