import type { Piece } from './marked-content';
import type { Role, Tag } from './tag';

/** An element that has content, as it will stand in the file. */
export interface Element {
	readonly role: Role;
	readonly tag: Tag;
	readonly kids: readonly (Element | Piece)[];
}

export function isElement(kid: Element | Piece): kid is Element {
	return 'role' in kid;
}

const LEVELS = ['H1', 'H2', 'H3'] as const;

/** A heading is at most one level below the one before it; the first is the highest. */
class Levels {
	#last = 0;

	of(role: Role): Role {
		const level = LEVELS.findIndex((one) => one === role);
		if (level < 0) return role;
		this.#last = Math.min(level + 1, this.#last + 1);
		return LEVELS[this.#last - 1] ?? role;
	}
}

function hasContent(kids: readonly (Element | Piece)[]): boolean {
	return kids.some((kid) => !isElement(kid) || hasContent(kid.kids));
}

/** Rows keep their empty cells; nothing else is there without content. */
function stands(role: Role, kids: readonly (Element | Piece)[]): boolean {
	if (role === 'TH' || role === 'TD' || role === 'TR') return true;
	return hasContent(kids);
}

/**
 * The elements for what was drawn of a tree: empty ones fall away, stretches become
 * content of the element around them, heading levels leave no gap.
 *
 * @param pieces content by tag, in the order it was drawn.
 */
export function elementsOf(root: Tag, pieces: ReadonlyMap<Tag, readonly Piece[]>): Element {
	const levels = new Levels();
	const visit = (its: Tag): readonly (Element | Piece)[] => {
		const own = pieces.get(its) ?? [];
		const kids = [...own, ...its.children.flatMap(visit)];
		if (its.role === null) return kids;
		if (!stands(its.role, kids)) return [];
		return [{ role: levels.of(its.role), tag: its, kids }];
	};
	const kids = root.children.flatMap(visit);
	return { role: root.role ?? 'Document', tag: root, kids };
}
