import type { StimulusItem } from '../instrument/stimuli';

/**
 * Reading in Swedish is tried only on words that the person knows by ear (L-R4): those whose
 * picture was pointed out on hearing the word, in the pool's own order, as many as the rule
 * asks for. So what isn't read is decoding, not a Swedish word that was never met.
 *
 * @param recognised item → the picture pointed out last
 */
export function recognisedItems(
	pool: readonly StimulusItem[],
	recognised: Readonly<Record<string, string>>,
	count: number
): readonly StimulusItem[] {
	return pool.filter((item) => isRecognised(item, recognised)).slice(0, count);
}

/** Enough of the pool is known for the step to be opened at all. */
export function isEnoughRecognised(items: readonly StimulusItem[], count: number): boolean {
	return items.length >= count;
}

/**
 * The next word of the pool to be heard: null when enough are known already, and as soon as
 * those that are left can't make it enough, so that nobody goes on in vain.
 *
 * @param heard items whose word has been heard, pointed out or passed over
 */
export function nextToRecognise(
	pool: readonly StimulusItem[],
	recognised: Readonly<Record<string, string>>,
	heard: ReadonlySet<string>,
	count: number
): StimulusItem | null {
	const left = pool.filter((item) => !heard.has(item.id));
	const known = recognisedItems(pool, recognised, pool.length).length;
	const open = known < count && known + left.length >= count;
	return open ? (left[0] ?? null) : null;
}

function isRecognised(item: StimulusItem, recognised: Readonly<Record<string, string>>): boolean {
	return item.key !== undefined && recognised[item.id] === item.key;
}
