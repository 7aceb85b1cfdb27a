import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const known = new Map<string, boolean>();

/** Whether a PDF program is here; says in one line when it isn't. */
export function has(program: string): boolean {
	const before = known.get(program);
	if (before !== undefined) return before;
	const found = spawnSync(program, ['--version']).error === undefined;
	if (!found) console.info(`${program} is not installed: checks that need it are left out`);
	known.set(program, found);
	return found;
}

/** Runs a program on a PDF in a folder of its own; `out` is the name it may write to. */
export function withPdf<T>(pdf: Uint8Array, use: (path: string, folder: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), 'spraksteg-report-'));
	try {
		const path = join(folder, 'report.pdf');
		writeFileSync(path, pdf);
		return use(path, folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Text in the order of the content, a form feed after each page. */
export function textOf(pdf: Uint8Array): string {
	return withPdf(pdf, (path) =>
		execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' })
	);
}

/** qpdf's exit code: 0 without faults or warnings. */
export function qpdfCheck(pdf: Uint8Array): { status: number | null; output: string } {
	return withPdf(pdf, (path) => {
		const { status, stdout, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
		return { status, output: stdout + stderr };
	});
}

/** The names pdfdetach lists and the bytes of the first file. */
export function detached(pdf: Uint8Array): { list: string; first: Uint8Array } {
	return withPdf(pdf, (path, folder) => {
		const out = join(folder, 'first');
		const list = execFileSync('pdfdetach', ['-list', path], { encoding: 'utf8' });
		execFileSync('pdfdetach', ['-save', '1', '-o', out, path]);
		return { list, first: new Uint8Array(readFileSync(out)) };
	});
}
