/**
 * Serves the build as a municipality without voices would have it. Eight packs are 75 MB
 * that every new browser fetches and keeps: five seconds of a core, for nothing where nobody listens.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve('node_modules/.mute');
const assets = join(folder, 'build/_app/immutable/assets');

rmSync(folder, { recursive: true, force: true });
cpSync(resolve('build'), join(folder, 'build'), {
	recursive: true,
	filter: (path) => !path.endsWith('.lydpack')
});
const indexes = readdirSync(assets)
	.map((name) => join(assets, name))
	.filter((path) => path.endsWith('.json') && readFileSync(path, 'utf8').includes('.lydpack'));
if (indexes.length === 0) throw new Error('no index of voices found in the build');
for (const path of indexes) writeFileSync(path, '{ "packs": [] }');
process.chdir(folder);
await import('../../../scripts/serve');
