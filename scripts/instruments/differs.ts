import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import type { StimulusOption } from '../../src/lib/domain/instrument/stimuli';
import {
	type Check,
	type PlacedItem,
	placedItems
} from '../../src/lib/domain/instrument/checks/placed';
import { graphemes, unitsOf } from '../../src/lib/domain/instrument/checks/graphemes';

/** What is to be true of a key and a distractor that says it differs so. */
type Claim = (key: readonly string[], other: readonly string[]) => boolean;

const start = (sign: string | undefined): string | undefined => unitsOf(sign ?? '')[0];
/** Without the marks above and below that Unicode takes off a letter: ç is c, î is i. */
const plain = (sign: string): string => sign.normalize('NFD').replace(/\p{M}/gu, '');
const alike = (left: readonly string[], right: readonly string[], as: (sign: string) => unknown) =>
	left.length === right.length && left.every((sign, n) => as(sign) === as(right[n] ?? ''));

/** The ways of differing that can be told from the signs; the others are for readers. */
const CLAIMS: Readonly<Record<string, Claim>> = {
	/** Another word with the same first letter (Ethiopic: consonant), though sh may stand for s. */
	initial: ([first], [other]) => start(first?.[0]) === start(other?.[0]),
	/** The same consonants in other orders (Ethiopic letters). */
	order: (key, other) => alike(key, other, start),
	/** The same letters with other marks. */
	mark: (key, other) => alike(key, other, plain)
};

/** Every distractor says how it differs, the key doesn't, and what can be told of it is true. */
export const differsAsSaid: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	for (const placed of placedItems(instrument)) {
		const { form, item, file, path, pack } = placed;
		if ((form !== 'A' && form !== 'B') || !item.options) continue;
		const key = item.options.find(({ id }) => id === item.key);
		const signs = (option: StimulusOption | undefined) =>
			graphemes(wordOf(instrument, placed, option), pack.language.inventory);
		for (const option of item.options) {
			const say = (reason: string) => faults.push({ file, path: `${path}.${option.id}`, reason });
			if (option === key) {
				if (option.differs !== undefined) say('the key differs from itself');
			} else if (option.differs === undefined) say('a distractor that does not say how it differs');
			else if (CLAIMS[option.differs]?.(signs(key), signs(option)) === false)
				say(`${wordOf(instrument, placed, option)} does not differ by ${option.differs}`);
		}
	}
	return faults;
};

/** What is read on it, or what its picture is called. */
function wordOf(
	{ concepts }: Instrument,
	{ tag }: PlacedItem,
	option: StimulusOption | undefined
): string {
	const concept = concepts.concepts.find(({ id }) => id === option?.concept);
	return option?.text ?? concept?.words[tag] ?? '';
}
