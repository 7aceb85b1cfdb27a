import type { Drawing } from '../../domain/handover/document/drawing';
import { readSvg } from '../../domain/handover/document/svg/read-svg';

/**
 * Pictures of the instrument as vectors. One that isn't there, or can't be drawn
 * as it is, is left out: its words stand without it.
 *
 * @param source gives a picture's SVG; null where there is none.
 */
export async function pageDrawings(
	pictures: readonly string[],
	source: (picture: string) => Promise<string | null>
): Promise<Readonly<Record<string, Drawing>>> {
	const drawn = await Promise.all(
		pictures.map(async (picture): Promise<readonly (readonly [string, Drawing])[]> => {
			const svg = await source(picture);
			const drawing = svg === null ? null : readSvg(svg);
			return drawing ? [[picture, drawing]] : [];
		})
	);
	return Object.fromEntries(drawn.flat());
}
