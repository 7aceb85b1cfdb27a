import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handoverText } from '../src/lib/domain/handover/handover-text';
import { exampleHandovers } from './example-handovers';
import { loadInstrument } from './load-instrument';

/** `npm run example -- DIR`: the example participants' hand-overs as JSON, one file each. */
async function main(folder: string | undefined): Promise<number> {
	if (!folder) {
		console.error('Usage: npm run example -- DIR');
		return 1;
	}
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) {
		for (const { file, path, reason } of loaded.error) console.error(`${file} ${path}: ${reason}`);
		return 1;
	}
	await mkdir(folder, { recursive: true });
	for (const { file, handover } of exampleHandovers(loaded.value)) {
		await writeFile(join(folder, file), handoverText(handover));
		console.log(join(folder, file));
	}
	return 0;
}

process.exitCode = await main(process.argv[2]);
