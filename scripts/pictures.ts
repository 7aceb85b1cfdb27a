/**
 * Makes the instrument's pictures from `scripts/pictures/sources.json`:
 * `npx tsx scripts/pictures.ts --from DIR [--check]`.
 * DIR is an unpacked OpenMoji package (has `color/svg` and `data/openmoji.json`).
 * Own drawings are checked and left alone. `--check` writes nothing and fails on a difference.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attribution, indexOf, type Sources } from './pictures/attribution';
import { faultsOf, recolour } from './pictures/recolour';

const { values } = parseArgs({
	options: {
		from: { type: 'string' },
		list: { type: 'string', default: 'scripts/pictures/sources.json' },
		to: { type: 'string', default: 'instruments/spraksteg/pictures' },
		check: { type: 'boolean', default: false }
	}
});
const { from, list, to, check } = values;
if (!from || !existsSync(join(from, 'color', 'svg'))) {
	console.error('--from must name an unpacked OpenMoji package, with color/svg in it');
	process.exit(1);
}
const read = (path: string): string => readFileSync(path, 'utf8');
const sources = JSON.parse(read(list)) as Sources;
const { version } = JSON.parse(read(join(from, 'package.json'))) as { version: string };
const drawn = JSON.parse(read(join(from, 'data', 'openmoji.json'))) as {
	hexcode: string;
	openmoji_author: string;
}[];
const authors = new Map(drawn.map((entry) => [entry.hexcode, entry.openmoji_author]));
const faults: string[] = [];

function write(name: string, content: string): void {
	const path = join(to, name);
	if (existsSync(path) && read(path) === content) return;
	if (check) faults.push(`${path}: differs from its source`);
	else writeFileSync(path, content);
}

for (const [id, source] of Object.entries(sources)) {
	const path = join(to, `${id}.svg`);
	try {
		if (source.source === 'own') faults.push(...faultsOf(read(path)).map((f) => `${path}: ${f}`));
		else {
			const drawing = read(join(from, 'color', 'svg', `${source.hexcode}.svg`));
			write(`${id}.svg`, recolour(drawing, source.colours));
		}
	} catch (error) {
		faults.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
write('index.json', `${JSON.stringify(indexOf(sources, version), null, '\t')}\n`);
write('ATTRIBUTION.md', attribution(sources, version, authors));

faults.forEach((fault) => console.error(fault));
console.log(`${Object.keys(sources).length} pictures, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
