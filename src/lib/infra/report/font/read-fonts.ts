import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontFiles } from './font-files';
import type { FontFiles } from './faces';
import { FONT_NAMES, type FontName } from './font-list';

/** HarfBuzz and all fonts from the repository's files: for scripts and tests in Node. */
export function readFonts(): FontFiles {
	const wasm = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz.wasm');
	const files = FONT_NAMES.map((name) => {
		const file = new URL(`./files/${name}.ttf`, import.meta.url);
		return [name, new Uint8Array(readFileSync(file))] as const;
	});
	return fontFiles(
		new WebAssembly.Module(readFileSync(wasm)),
		Object.fromEntries(files) as Record<FontName, Uint8Array>
	);
}
