/** `npm run fonts`: cuts the report's fonts from their packages to the scripts it sets. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codePoints } from './fonts/ranges';
import { SOURCES } from './fonts/sources';
import { subset } from './fonts/subset';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILES = join(ROOT, 'src/lib/infra/report/font/files');
const inPackages = (path: string): string => join(ROOT, 'node_modules', path);

const harfbuzz = new WebAssembly.Module(
	readFileSync(inPackages('harfbuzzjs/dist/harfbuzz-subset.wasm'))
);
mkdirSync(FILES, { recursive: true });
for (const source of SOURCES) {
	for (const weight of ['Regular', 'Bold'] as const) {
		const font = readFileSync(inPackages(weight === 'Bold' ? source.bold : source.regular));
		const cut = subset(harfbuzz, font, codePoints(source.ranges), source.reserved);
		writeFileSync(join(FILES, `${source.name}-${weight}.ttf`), cut);
		console.log(`${source.name}-${weight}.ttf ${font.length} -> ${cut.length} bytes`);
	}
	copyFileSync(inPackages(source.licence), join(FILES, `${source.name}-LICENSE.txt`));
}
