import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexOf, type Sources } from './attribution';
import { faultsOf } from './recolour';

const INSTRUMENT = 'instruments/spraksteg';
const PICTURES = join(INSTRUMENT, 'pictures');
const read = (path: string): string => readFileSync(path, 'utf8');
const sources = JSON.parse(read('scripts/pictures/sources.json')) as Sources;
const drawn = readdirSync(PICTURES).filter((name) => name.endsWith('.svg'));

function filesUnder(folder: string, ending: RegExp): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => ending.test(name) && !name.startsWith('pictures/'))
		.map((name) => join(folder, name));
}

/** Pictures the instrument's data names; a mark of review is no picture. */
function namedIn(path: string): string[] {
	const found: string[] = [];
	JSON.parse(read(path), (key: string, value: unknown) => {
		if (key === 'picture' && typeof value === 'string') found.push(value);
		return value;
	});
	return found.filter((name) => !['draft', 'reviewed', 'none'].includes(name));
}

// A concept may wait for its picture until a stimulus uses it.
const shown = new Set(
	filesUnder(INSTRUMENT, /\.json$/)
		.filter((path) => !path.endsWith('concepts.json'))
		.flatMap(namedIn)
);

describe('pictures of the instrument', () => {
	it('has a drawing and a source for every picture that is named', () => {
		const have = new Set(drawn.map((name) => name.replace('.svg', '')));
		expect([...shown].filter((name) => !have.has(name))).toEqual([]);
		expect([...have].sort()).toEqual(Object.keys(sources).sort());
	});

	it('keeps no picture that nothing shows', () => {
		const code = filesUnder('src', /\.(ts|svelte)$/)
			.filter((path) => !path.endsWith('.test.ts'))
			.map(read)
			.join('\n');
		const unused = Object.keys(sources).filter(
			(name) => !shown.has(name) && !code.includes(`'${name}'`)
		);
		expect(unused).toEqual([]);
	});

	it.each(drawn)('%s stays inside frame, palette and plain shapes', (name) => {
		expect(faultsOf(read(join(PICTURES, name)))).toEqual([]);
	});

	it('names licence, source and both alternative texts', () => {
		const index = JSON.parse(read(join(PICTURES, 'index.json'))) as Record<
			string,
			{ source: string }
		>;
		const version = Object.values(index)
			.map(({ source }) => /^OpenMoji (\S+) /.exec(source)?.[1])
			.find((found) => found !== undefined);
		expect(index).toEqual(indexOf(sources, version ?? ''));
		for (const { sv, en } of Object.values(sources)) expect([sv, en]).not.toContain('');
	});
});
