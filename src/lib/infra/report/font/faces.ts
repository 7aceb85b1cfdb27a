import { type HarfBuzz, type PlacedGlyph, type ShapeRequest } from './harfbuzz';
import { readOutlines, type Outlines } from './sfnt';

/** What the engine is made of: the files of one weight, in the order they are asked. */
export interface FontFiles {
	readonly harfbuzz: WebAssembly.Module;
	readonly regular: readonly FontFile[];
	readonly bold: readonly FontFile[];
}

export interface FontFile {
	/** Its PostScript name. */
	readonly name: string;
	/** ISO 15924, of what has no script of its own. */
	readonly script: string;
	readonly bytes: Uint8Array;
}

/** A font that can tell what it has, and set it; opened when it is first asked. */
export class Face {
	readonly name: string;
	readonly script: string;
	readonly #bytes: Uint8Array;
	readonly #harfbuzz: HarfBuzz;
	readonly #known = new Map<number, boolean>();
	#handle: number | undefined;
	#outlines: Outlines | undefined;

	constructor({ name, script, bytes }: FontFile, harfbuzz: HarfBuzz) {
		this.name = name;
		this.script = script;
		this.#bytes = bytes;
		this.#harfbuzz = harfbuzz;
	}

	has(codePoint: number): boolean {
		let known = this.#known.get(codePoint);
		if (known === undefined) {
			known = this.#harfbuzz.has(this.#font, codePoint);
			this.#known.set(codePoint, known);
		}
		return known;
	}

	shape(request: ShapeRequest): PlacedGlyph[] {
		return this.#harfbuzz.shape(this.#font, request);
	}

	get outlines(): Outlines {
		return (this.#outlines ??= readOutlines(this.#bytes));
	}

	get #font(): number {
		return (this.#handle ??= this.#harfbuzz.font(this.#bytes));
	}
}
