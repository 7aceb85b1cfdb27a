import { HELVETICA, HELVETICA_BOLD } from './helvetica-widths';
import type { Style } from './style';

/** Widths of settable text, in points. */
export interface Measure {
	width(text: string, style: Style): number;
}

function byCharacter(widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
	return new Map(
		Object.entries(widths).flatMap(([width, chars]) =>
			[...chars].map((char) => [char, Number(width) / 1000] as const)
		)
	);
}

const NORMAL = byCharacter(HELVETICA);
const BOLD = byCharacter(HELVETICA_BOLD);

/** Helvetica without kerning, as jsPDF writes it. */
export const helvetica: Measure = {
	width(text, { size, bold }) {
		const widths = bold ? BOLD : NORMAL;
		let sum = 0;
		for (const char of text) sum += widths.get(char) ?? 1;
		return sum * size;
	}
};
