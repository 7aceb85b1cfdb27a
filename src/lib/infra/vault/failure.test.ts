import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { codeOf, VaultFailure } from './failure';

describe('codeOf', () => {
	it('finds the full disk that Dexie hides inside an abort', () => {
		const quota = new DOMException('quota', 'QuotaExceededError');
		expect(codeOf(new Dexie.AbortError('aborted', quota))).toBe('full');
		expect(codeOf(quota)).toBe('full');
	});

	it.each([
		[new Dexie.VersionError('older'), 'newerVersion'],
		[new Dexie.DatabaseClosedError('closed'), 'newerVersion'],
		[new Dexie.OpenFailedError('no', new DOMException('no', 'SecurityError')), 'refused'],
		[new Dexie.MissingAPIError('no'), 'refused'],
		[new DOMException('held', 'NoModificationAllowedError'), 'otherTab'],
		[new VaultFailure('tooLarge'), 'tooLarge'],
		[new TypeError('a bug'), 'unknown'],
		['text', 'unknown'],
		[undefined, 'unknown']
	])('turns %s into a code', (thrown, code) => {
		expect(codeOf(thrown)).toBe(code);
	});
});
