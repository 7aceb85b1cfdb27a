import { Face, type FontFiles } from '../font/faces';
import { HarfBuzz } from '../font/harfbuzz';
import type { Direction } from '$lib/domain/language/language';
import { Shaper } from './shaper';
import type { Painted, SystemPen } from './system-pen';

/**
 * Faces of both weights in the order they are asked, and what was shaped with them:
 * opened once, used for report after report.
 */
export class Fonts {
	readonly shaper = new Shaper();
	readonly regular: readonly Face[];
	readonly bold: readonly Face[];
	readonly #system: SystemPen | undefined;
	readonly #paintings = new Map<string, Painted | undefined>();

	constructor(files: FontFiles, system?: SystemPen) {
		const harfbuzz = new HarfBuzz(files.harfbuzz);
		this.regular = files.regular.map((file) => new Face(file, harfbuzz));
		this.bold = files.bold.map((file) => new Face(file, harfbuzz));
		this.#system = system;
	}

	/** The first face of this weight that has all of the text. */
	face(text: string, bold: boolean): Face | undefined {
		return (bold ? this.bold : this.regular).find((face) => covers(face, text));
	}

	/** By the system's fonts; undefined where it has none for this, or isn't there. */
	paint(text: string, bold: boolean, dir: Direction): Painted | undefined {
		const key = `${bold ? 'b' : 'r'}${dir}${text}`;
		if (!this.#paintings.has(key)) this.#paintings.set(key, this.#system?.paint(text, bold, dir));
		return this.#paintings.get(key);
	}
}

const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;

function covers(face: Face, text: string): boolean {
	for (const char of text)
		if (!face.has(char.codePointAt(0) ?? 0) && !IGNORABLE.test(char)) return false;
	return true;
}
