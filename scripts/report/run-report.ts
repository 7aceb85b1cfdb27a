import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { ReadFault } from '../../src/lib/domain/handover/read';
import { err, ok, type Result } from '../../src/lib/domain/result';
import { readFonts } from '../../src/lib/infra/report/font/read-fonts';
import { Fonts } from '../../src/lib/infra/report/text/fonts';
import type { Missing } from '../../src/lib/infra/report/text/missing';
import { type Arguments, readArguments } from './arguments';
import { MESSAGES } from './messages';
import { render } from './render';

interface Job {
	readonly from: string;
	readonly to: string;
}

interface Console {
	readonly log: (line: string) => void;
	readonly error: (line: string) => void;
}

type JobFault = { readonly file: string } & (
	ReadFault | { readonly code: 'unreadable' | 'unwritable' | 'empty' }
);

/** One file, or each `.json` of a folder as a `.pdf` of the same name in the other. */
function jobs(from: string, to: string): Result<readonly Job[], JobFault> {
	try {
		if (!statSync(from).isDirectory()) return ok([{ from, to }]);
		const files = readdirSync(from).filter((file) => extname(file) === '.json');
		if (files.length === 0) return err({ code: 'empty', file: from });
		return ok(
			files.sort().map((file) => ({
				from: join(from, file),
				to: join(to, `${basename(file, '.json')}.pdf`)
			}))
		);
	} catch {
		return err({ code: 'unreadable', file: from });
	}
}

function bytesOf(file: string): Uint8Array | null {
	try {
		return new Uint8Array(readFileSync(file));
	} catch {
		return null;
	}
}

/** @returns what no font of ours has. */
function run(
	{ from, to }: Job,
	how: Arguments,
	fonts: Fonts
): Result<readonly Missing[], JobFault> {
	const bytes = bytesOf(from);
	if (!bytes) return err({ code: 'unreadable', file: from });
	const rendered = render(bytes, how, fonts);
	if (!rendered.ok) return err({ ...rendered.error, file: from });
	try {
		writeFileSync(to, rendered.value.pdf);
		return ok(rendered.value.missing);
	} catch {
		return err({ code: 'unwritable', file: to });
	}
}

function makeFolder(path: string): boolean {
	try {
		mkdirSync(path, { recursive: true });
		return true;
	} catch {
		return false;
	}
}

/** Renders what the arguments name; exit code 1 where anything wasn't rendered. */
export function runReport(argv: readonly string[], out: Console): 0 | 1 {
	const read = readArguments(argv);
	const words = MESSAGES[read?.lang ?? 'sv'];
	const fail = (line: string): 1 => {
		out.error(line);
		return 1;
	};
	if (!read) return fail(words.usage);
	const [from, to] = read.positionals;
	const list = jobs(from, to);
	if (!list.ok) return fail(`${list.error.file} ${words.fault(list.error)}`);
	if (list.value[0]?.to !== to && !makeFolder(to))
		return fail(`${to} ${words.fault({ code: 'unwritable' })}`);
	const fonts = new Fonts(readFonts());
	let code: 0 | 1 = 0;
	for (const job of list.value) {
		const done = run(job, read, fonts);
		if (!done.ok) {
			code = fail(`${done.error.file} ${words.fault(done.error)}`);
			continue;
		}
		out.log(job.to);
		if (done.value.length > 0) out.log(words.missing(done.value.map(({ text }) => text)));
	}
	if (code === 0) out.log(words.checked);
	return code;
}
