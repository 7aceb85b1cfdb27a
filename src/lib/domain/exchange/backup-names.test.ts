import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf, placeOf, type BackupPlace } from './backup-names';

const id = fc.stringMatching(/^[a-z0-9-]{16,40}$/);
const place: fc.Arbitrary<BackupPlace> = fc.oneof(
	fc.constant({ kind: 'manifest' as const }),
	fc.record({ kind: fc.constantFrom('header' as const, 'summaries' as const), participant: id }),
	fc.record({ kind: fc.constant('mapping' as const), participant: id, mapping: id }),
	fc.record({
		kind: fc.constant('voice' as const),
		voice: id,
		part: fc.integer({ min: 1, max: 999 })
	})
);

describe('names in a backup', () => {
	it('say where a file belongs', () => {
		fc.assert(
			fc.property(place, (one) => {
				expect(placeOf(nameOf(one))).toEqual(one);
			})
		);
	});

	it.each([
		'',
		'/manifest.json',
		'./manifest.json',
		'manifest.json/',
		'participants/',
		`participants/${'p'.repeat(20)}/`,
		`participants/../${'p'.repeat(20)}/header.jsonl`,
		`participants/${'p'.repeat(20)}/../header.jsonl`,
		`participants\\${'p'.repeat(20)}\\header.jsonl`,
		`participants/${'P'.repeat(20)}/header.jsonl`,
		`participants/${'p'.repeat(20)}/header.jsonl\n`,
		`participants/${'p'.repeat(20)}/header.jsonl\0.txt`,
		`participants/${'p'.repeat(20)}/mappings/kort.jsonl`,
		`voices/${'v'.repeat(20)}`,
		`voices/${'v'.repeat(20)}.1.jsonl`,
		`voices/${'v'.repeat(20)}.02.jsonl`,
		`voices/${'v'.repeat(20)}.1000.jsonl`,
		`voices/../${'v'.repeat(20)}.jsonl`,
		`voices/${'v'.repeat(20)}.jsonl\n`,
		'voices/kort.jsonl'
	])('refuses %j', (name) => {
		expect(placeOf(name)).toBeNull();
	});
});
