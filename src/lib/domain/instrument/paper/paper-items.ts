import type { StimulusItem } from '../stimuli';
import type { PaperStep } from './paper-steps';

/** What an item is for: practice isn't counted, the last one is surely managed. */
export type Role = 'practice' | 'item' | 'success';

export interface PaperItem {
	readonly item: StimulusItem;
	readonly role: Role;
	/** Its place in the form, the same in booklet, protocol and key: `A 1`, `P 1`, `S`. */
	readonly number: string;
}

/** Everything printed of one form, in the order it is met. */
export function paperItems(
	step: Pick<PaperStep, 'stimuli' | 'form' | 'first'>
): readonly PaperItem[] {
	const { stimuli, form, first } = step;
	const items = stimuli[form]?.items ?? [];
	const beside = <R extends Role>(role: R, list: readonly StimulusItem[]): readonly PaperItem[] =>
		list.map((item, at) => ({ item, role, number: numberOf(role, form, list, at) }));
	return [
		...(first ? beside('practice', stimuli.practice) : []),
		...beside('item', besideName(items)),
		...(first ? beside('success', [stimuli.success]) : [])
	];
}

/** What takes the name's place stands right after it, under the same number with a `b`. */
function besideName(items: readonly StimulusItem[]): readonly StimulusItem[] {
	const instead = items.filter(isInsteadOfName);
	const rest = items.filter((item) => !isInsteadOfName(item));
	const name = rest.findIndex(namesOwn);
	return name < 0 ? items : [...rest.slice(0, name + 1), ...instead, ...rest.slice(name + 1)];
}

function numberOf(role: Role, form: string, list: readonly StimulusItem[], at: number): string {
	if (role === 'success') return 'S';
	const before = list.slice(0, at + 1).filter((item) => !isInsteadOfName(item)).length;
	const place = `${role === 'practice' ? 'P' : form} ${Math.max(1, before)}`;
	const item = list[at];
	return item && isInsteadOfName(item) ? `${place}b` : place;
}

/** Stands in for the own name where no name is written on the card. */
export function isInsteadOfName(item: StimulusItem): boolean {
	return item.kind === 'name-substitute';
}

/** The person's own name is found, copied or remembered: written by hand, never printed. */
export function namesOwn(item: StimulusItem): boolean {
	return item.shown?.ownName === true || (item.options ?? []).some((option) => option.ownName);
}

/** Place 1, 2, 3 or 4 of the right option; null where nothing is chosen. */
export function keyPlace(item: StimulusItem): number | null {
	const at = (item.options ?? []).findIndex((option) => option.id === item.key);
	return at < 0 ? null : at + 1;
}
