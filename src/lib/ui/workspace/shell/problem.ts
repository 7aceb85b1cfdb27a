import type { AliasError } from '../../../app/workspace/participants.svelte';
import type { WorkspaceProblem } from '../../../app/workspace/workspace.svelte';

type Code = WorkspaceProblem | AliasError;

/** Every code of the vault and its backups, so that the table of words can't lack one. */
export const PROBLEMS: readonly WorkspaceProblem[] = Object.keys({
	wrongSecret: true,
	tooManyTries: true,
	passphraseTooShort: true,
	locked: true,
	full: true,
	refused: true,
	otherTab: true,
	insecure: true,
	newerVersion: true,
	damaged: true,
	notEmpty: true,
	unknown: true,
	notBackup: true,
	damagedBackup: true,
	newerBackup: true,
	tooLarge: true
} satisfies Record<WorkspaceProblem, true>) as WorkspaceProblem[];

export interface ProblemWords {
	/** What happened. */
	readonly title: string;
	/** What is safe. */
	readonly safe: string;
	/** What to do. */
	readonly todo: string;
}

/** The one place where a code becomes words. */
export function problemWords(t: (key: string) => string, code: WorkspaceProblem): ProblemWords {
	const key = `errors.${code}`;
	return { title: t(`${key}.title`), safe: t(`${key}.safe`), todo: t(`${key}.todo`) };
}

/** One sentence for beneath a field. */
export function fieldProblem(t: (key: string) => string, code: Code): string {
	if (isAlias(code)) return t(`errors.alias.${code}`);
	const { title, todo } = problemWords(t, code);
	return `${title} ${todo}`;
}

const ALIAS = ['empty', 'tooLong', 'personalNumber', 'taken'] as const satisfies AliasError[];

function isAlias(code: Code): code is AliasError {
	return (ALIAS as readonly string[]).includes(code);
}
