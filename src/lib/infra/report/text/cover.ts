import type { Direction } from '$lib/domain/language/language';
import type { Fonts } from './fonts';
import { graphemes } from './graphemes';
import { named, type Missing } from './missing';

/** Controls, halves of pairs, and what never becomes a character have no form anywhere. */
const FORMLESS = /^[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]$/u;

/** Text in which everything can be shown, and a list of what our fonts lack. */
export class Cover {
	readonly #missing = new Map<string, Missing>();
	readonly #fonts: Fonts;

	constructor(fonts: Fonts) {
		this.#fonts = fonts;
	}

	get missing(): readonly Missing[] {
		return [...this.#missing.values()];
	}

	/** What neither our fonts nor the system's can show becomes `U+XXXX`. */
	covered(text: string, bold: boolean, dir: Direction): string {
		if (this.#has(text, bold)) return text;
		let out = '';
		let names = '';
		const name = (): void => {
			if (names !== '') out += named(names);
			names = '';
		};
		for (const one of graphemes(text)) {
			if (this.#has(one, bold)) {
				name();
				out += one;
			} else if (this.#paints(one, bold, dir)) {
				name();
				out += one;
				this.#missing.set(one, { text: one, shown: 'painted' });
			} else {
				names += one;
				this.#missing.set(one, { text: one, shown: 'named' });
			}
		}
		name();
		return out;
	}

	#paints(text: string, bold: boolean, dir: Direction): boolean {
		return (
			[...text].every((c) => !FORMLESS.test(c)) && this.#fonts.paint(text, bold, dir) !== undefined
		);
	}

	/** Each code point in one face or another. */
	#has(text: string, bold: boolean): boolean {
		for (const char of text) {
			if (char === '\n') continue;
			if (FORMLESS.test(char) || !this.#fonts.face(char, bold)) return false;
		}
		return true;
	}
}
