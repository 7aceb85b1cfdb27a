import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { buildReportDocument } from '../../src/lib/domain/handover/document/build';
import type { StaffLanguage } from '../../src/lib/domain/language/language';
import { err, ok, type Result } from '../../src/lib/domain/result';
import { writeReport } from '../../src/lib/infra/report/write-report';
import { readArguments } from './arguments';
import { MESSAGES } from './messages';
import { readHandover, type ReadFault } from './read-handover';

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

function render({ from, to }: Job, language: StaffLanguage): Result<void, JobFault> {
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(readFileSync(from));
	} catch {
		return err({ code: 'unreadable', file: from });
	}
	const read = readHandover(bytes);
	if (!read.ok) return err({ ...read.error, file: from });
	const document = buildReportDocument(read.value, language);
	const pdf = writeReport(document, { handover: bytes, made: read.value.made });
	try {
		writeFileSync(to, pdf);
		return ok(undefined);
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
	if (read.for === 'participant') return fail(words.fault({ code: 'participant' }));
	const [from, to] = read.positionals;
	const list = jobs(from, to);
	if (!list.ok) return fail(`${list.error.file} ${words.fault(list.error)}`);
	if (list.value[0]?.to !== to && !makeFolder(to))
		return fail(`${to} ${words.fault({ code: 'unwritable' })}`);
	let code: 0 | 1 = 0;
	for (const job of list.value) {
		const done = render(job, read.lang);
		if (done.ok) out.log(job.to);
		else code = fail(`${done.error.file} ${words.fault(done.error)}`);
	}
	if (code === 0) out.log(words.checked);
	return code;
}
