import type { StimulusItem } from '../instrument/stimuli';

/** A word to be read, said aloud: where it has to be known by ear first. */
export function asHeard(item: StimulusItem): StimulusItem {
	const text = item.shown?.text;
	if (item.heard || text === undefined) return item;
	return { ...item, heard: { text, say: text } };
}
