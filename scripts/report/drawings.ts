import { readFileSync } from 'node:fs';
import type { Drawing } from '../../src/lib/domain/handover/document/drawing';
import { readSvg } from '../../src/lib/domain/handover/document/svg/read-svg';

/** An id is a name, never a path. */
const ID = /^[a-z0-9][a-z0-9-]*$/;

/** Pictures of an instrument of this repository; one that isn't there is left out. */
export function drawingsOf(
	instrument: string,
	pictures: readonly string[]
): Readonly<Record<string, Drawing>> {
	const entries = pictures.flatMap((id) => {
		const drawing = ID.test(instrument) && ID.test(id) ? drawingOf(instrument, id) : null;
		return drawing ? [[id, drawing] as const] : [];
	});
	return Object.fromEntries(entries);
}

function drawingOf(instrument: string, id: string): Drawing | null {
	const file = new URL(`../../instruments/${instrument}/pictures/${id}.svg`, import.meta.url);
	try {
		return readSvg(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}
