import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const TAKEN = [
	'src',
	'static',
	'instruments',
	'package.json',
	'vite.config.ts',
	'svelte.config.js'
];

/** The project as it stands, in a folder of its own, built after its instrument was added to. */
export class BuiltCopy {
	readonly folder = mkdtempSync(join(tmpdir(), 'spraksteg-copy-'));

	/** @param add changes the instrument in the folder it is given. */
	build(add: (instrument: string) => void): void {
		for (const name of [...TAKEN, 'tsconfig.json'])
			cpSync(resolve(name), join(this.folder, name), {
				recursive: true,
				// Large, and not needed where nobody's voice is heard.
				filter: (path) => !path.endsWith('.lydpack')
			});
		symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'));
		const instrument = join(this.folder, 'instruments', 'spraksteg');
		writeFileSync(join(instrument, 'voices', 'index.json'), '{ "packs": [] }');
		add(instrument);
		const vite = resolve('node_modules/vite/bin/vite.js');
		execFileSync(process.execPath, [vite, 'build'], { cwd: this.folder, stdio: 'pipe' });
	}

	get built(): string {
		return join(this.folder, 'build');
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}
