import type { FontFile, FontFiles } from './faces';
import { FONTS, type FontName } from './font-list';

/** Loaded bytes as what the engine is made of. */
export function fontFiles(
	harfbuzz: WebAssembly.Module,
	bytes: Readonly<Record<FontName, Uint8Array>>
): FontFiles {
	const of = (weight: 'Regular' | 'Bold'): FontFile[] =>
		FONTS.map(({ name, script }) => {
			const file = `${name}-${weight}` as const;
			return { name: file, script, bytes: bytes[file] };
		});
	return { harfbuzz, regular: of('Regular'), bold: of('Bold') };
}
