/**
 * `npm run languages -- take FILE [--reviewer ALIAS]… [--dir DIR]`: writes what a language
 * pack holds into texts.json, reading.json and writing.json of the instrument. Verdicts are
 * taken over only of reviewers that are named. Changes nothing unless all of it can be taken.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { takeLanguagePack } from './languages/take';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		reviewer: { type: 'string', multiple: true, default: [] },
		dir: { type: 'string', default: 'instruments/spraksteg' }
	}
});
const [command, file] = positionals;
if (command !== 'take' || !file) {
	console.error('npm run languages -- take FILE [--reviewer ALIAS]… [--dir DIR]');
	process.exit(1);
}

const taken = await takeLanguagePack(await readFile(file, 'utf8'), values.dir, values.reviewer);
for (const line of taken.lines) console.log(line);
if (!taken.files) process.exit(1);
for (const [path, text] of Object.entries(taken.files)) {
	await writeFile(path, text);
	console.log(`wrote ${path}`);
}
