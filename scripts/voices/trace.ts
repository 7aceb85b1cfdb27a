export interface TraceFault {
	readonly code: 'empty' | 'otherLanguage' | 'differs' | 'silent';
	/** What the engine said, in IPA. */
	readonly got: string;
}

/** Without stress marks and spaces, in NFC: what two traces are compared by. */
export function bareTrace(trace: string): string {
	return trace.normalize('NFC').replace(/[ˈˌ\s]/gu, '');
}

/**
 * What is wrong with what the engine said: nothing at all, a language switched
 * to on its own account (`(en)`), or something else than expected: a mnemonic it
 * doesn't know cuts a word short without a word.
 */
export function traceFault(trace: string, expected: string | null): TraceFault | null {
	const got = bareTrace(trace);
	if (got === '') return { code: 'empty', got };
	if (/[()]/.test(got)) return { code: 'otherLanguage', got };
	if (expected !== null && got !== bareTrace(expected)) return { code: 'differs', got };
	return null;
}
