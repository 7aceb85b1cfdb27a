import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from './formula';
import { decodeCsv, readCsv, writeCsv } from './papa-csv';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv(decodeCsv(bytes(text)) ?? '');

const cell = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.constantFrom(
		'',
		'=1+1',
		"'=x",
		'-5',
		'@a',
		'+46',
		'\tx',
		'a"b',
		'a;b,c',
		'rad\r\nrad',
		"'aan"
	),
	fc.constantFrom('السؤال، «ب»', 'ሰላም', '  mellanslag  ', '"', '""', "''", "'", '=')
);

describe('a table as a file', () => {
	it('comes back as it was, whatever stands in it', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
				fc.constantFrom(',', ';') as fc.Arbitrary<',' | ';'>,
				(rows, separator) => {
					// The heads tell the separator, and no row is empty.
					const all = [['a', 'b', 'c'], ...rows.map((row) => ['x', ...row.slice(1)])];
					expect(read(writeCsv(all, separator))).toEqual({ ok: true, value: all });
				}
			)
		);
	});

	it('is what RFC 4180 says', () => {
		expect(
			writeCsv(
				[
					['a', 'b "c"'],
					['d\ne', 'f,g']
				],
				','
			)
		).toBe('\uFEFF"a","b ""c"""\r\n"d\ne","f,g"\r\n');
		// Examples of RFC 4180, section 2.
		const parsed = read('aaa,bbb,ccc\r\n"b\r\nbb","b""bb",zzz\r\n');
		expect(parsed.ok && parsed.value[1]).toEqual(['b\r\nbb', 'b"bb', 'zzz']);
	});

	it('is read with semicolons or tabs, and from UTF-16, as spreadsheets save it', () => {
		expect(read('a;b\r\n"1;2";3')).toEqual({
			ok: true,
			value: [
				['a', 'b'],
				['1;2', '3']
			]
		});
		const wide = '\uFEFFa\tb\r\nسلام\t=1';
		const utf16 = new Uint8Array(new Uint16Array([...wide].map((s) => s.charCodeAt(0))).buffer);
		expect(readCsv(decodeCsv(utf16) ?? '')).toEqual({
			ok: true,
			value: [
				['a', 'b'],
				['سلام', '=1']
			]
		});
	});

	it.each(['a,b\r\n"open,1', 'a,b\r\n"x"y,1'])('is refused where quotes are wrong: %j', (text) => {
		expect(read(text)).toMatchObject({ ok: false, error: { code: 'damaged' } });
	});

	it('is refused in another encoding', () => {
		expect(decodeCsv(new Uint8Array([0x61, 0xe5, 0x62]))).toBeNull();
	});
});

describe('what begins as a formula', () => {
	it('never does in the file, and is the same afterwards', () => {
		fc.assert(
			fc.property(cell, (words) => {
				expect(guarded(words)).not.toMatch(/^[=+\-@\t\r\n]/);
				expect(unguarded(guarded(words))).toBe(words);
			})
		);
	});

	it('leaves an apostrophe that is a letter alone', () => {
		expect([guarded("'aan"), unguarded("'aan")]).toEqual(["'aan", "'aan"]);
	});
});
