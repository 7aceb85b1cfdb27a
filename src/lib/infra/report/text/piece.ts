import type { Direction } from '$lib/domain/language/language';
import type { Mark } from '../tags/tag';
import type { Style } from './style';

/** Text in one style, language and direction. */
export interface Piece {
	readonly text: string;
	readonly style: Style;
	/** BCP 47. */
	readonly lang: string;
	readonly dir: Direction;
	/** What of the structure tree it belongs to. */
	readonly mark?: Mark;
}
