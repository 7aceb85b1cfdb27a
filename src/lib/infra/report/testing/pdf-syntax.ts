/** Values of PDF's syntax, as far as reports use it (ISO 32000-1, 7.3). */
export class Name {
	constructor(readonly name: string) {}
}
export class Ref {
	constructor(readonly id: number) {}
}
export class Operator {
	constructor(readonly name: string) {}
}
/** Bytes of a string as Latin-1; use `textOfString` for a text string. */
export class Bytes {
	constructor(readonly raw: string) {}
}
export type Dict = ReadonlyMap<string, Value>;
export type Value = null | boolean | number | Name | Ref | Operator | Bytes | Dict | Value[];

const TOKEN =
	/\s*(?:%[^\n]*\n\s*)*(<<|>>|\[|\]|\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|\/[^\s/<>[\]()%]*|(\d+) (\d+) R\b|[^\s/<>[\]()%]+)/y;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export class Reader {
	at: number;

	constructor(
		readonly text: string,
		at = 0
	) {
		this.at = at;
	}

	#token(): readonly [string, string | undefined] | undefined {
		TOKEN.lastIndex = this.at;
		const match = TOKEN.exec(this.text);
		if (!match) return undefined;
		this.at = TOKEN.lastIndex;
		return [match[1] ?? '', match[2]];
	}

	/** The next value; undefined at the end. Closing brackets come as operators. */
	next(): Value | undefined {
		const found = this.#token();
		if (!found) return undefined;
		const [token, id] = found;
		if (id !== undefined) return new Ref(Number(id));
		if (token === '<<') return this.#dict();
		if (token === '[') return this.#until(']');
		if (token.startsWith('/')) return new Name(nameOf(token));
		if (token.startsWith('(')) return new Bytes(unescaped(token.slice(1, -1)));
		if (token.startsWith('<'))
			return new Bytes(Buffer.from(token.slice(1, -1), 'hex').toString('latin1'));
		if (NUMBER.test(token)) return Number(token);
		if (token === 'true' || token === 'false') return token === 'true';
		return token === 'null' ? null : new Operator(token);
	}

	#until(end: string): Value[] {
		const out: Value[] = [];
		for (;;) {
			const value = this.next();
			if (value === undefined) throw new Error(`${end} is missing`);
			if (value instanceof Operator && value.name === end) return out;
			out.push(value);
		}
	}

	#dict(): Dict {
		const all = this.#until('>>');
		const dict = new Map<string, Value>();
		for (let i = 0; i < all.length; i += 2) {
			const [key, value] = [all[i], all[i + 1]];
			if (!(key instanceof Name) || value === undefined) throw new Error('a dictionary with a gap');
			if (dict.has(key.name)) throw new Error(`/${key.name} stands twice`);
			dict.set(key.name, value);
		}
		return dict;
	}
}

function nameOf(token: string): string {
	return token
		.slice(1)
		.replace(/#([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function unescaped(raw: string): string {
	return raw.replace(/\\([\s\S])/g, (_, char: string) => ESCAPES[char] ?? char);
}

/** A text string: UTF-16BE with its mark, else taken as Latin-1. */
export function textOfString(value: Value | undefined): string | undefined {
	if (!(value instanceof Bytes)) return undefined;
	if (!value.raw.startsWith('\u00FE\u00FF')) return value.raw;
	return Buffer.from(value.raw.slice(2), 'latin1').swap16().toString('utf16le');
}
