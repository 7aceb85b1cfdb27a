import { inflateSync } from 'node:zlib';
import { type Dict, Name, Operator, Reader, Ref, type Value } from './pdf-syntax';

/** A report's objects, found through its cross-reference table. */
export class PdfFile {
	readonly #text: string;
	readonly #offsets = new Map<number, number>();
	readonly trailer: Dict;

	constructor(pdf: Uint8Array) {
		this.#text = Buffer.from(pdf).toString('latin1');
		const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text)?.[1]);
		const [, count = '', rows = ''] =
			/^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [fn]\s+)+)trailer/.exec(this.#text.slice(start)) ?? [];
		[...rows.matchAll(/(\d{10}) \d{5} ([fn])/g)].forEach(([, offset, kind], id) => {
			if (kind === 'n') this.#offsets.set(id, Number(offset));
		});
		if (this.#offsets.size !== Number(count) - 1) throw new Error('the xref table has gaps');
		this.trailer = asDict(new Reader(this.#text, this.#text.lastIndexOf('trailer') + 7).next());
	}

	get root(): Dict {
		return this.dict(this.trailer.get('Root'));
	}

	get ids(): readonly number[] {
		return [...this.#offsets.keys()];
	}

	#reader(id: number): Reader {
		const reader = new Reader(this.#text, this.#offsets.get(id) ?? this.#text.length);
		if (reader.next() !== id) throw new Error(`object ${id} isn't where it should be`);
		reader.next();
		reader.next();
		return reader;
	}

	/** The value itself, or what it points to. */
	get(value: Value | undefined): Value {
		if (!(value instanceof Ref)) return value ?? null;
		return this.#reader(value.id).next() ?? null;
	}

	dict(value: Value | undefined): Dict {
		return asDict(this.get(value));
	}

	list(value: Value | undefined): readonly Value[] {
		const got = this.get(value);
		return Array.isArray(got) ? got : got === null ? [] : [got];
	}

	/** Decoded bytes of a stream, as Latin-1. */
	stream(ref: Value | undefined): string {
		if (!(ref instanceof Ref)) throw new Error('a stream is an object of its own');
		const reader = this.#reader(ref.id);
		const dict = asDict(reader.next());
		const word = reader.next();
		if (!(word instanceof Operator) || word.name !== 'stream') throw new Error('no stream');
		const begin = reader.at + (this.#text[reader.at] === '\r' ? 2 : 1);
		const raw = this.#text.slice(begin, begin + Number(this.get(dict.get('Length'))));
		const filters = this.list(dict.get('Filter')).map((one) =>
			one instanceof Name ? one.name : ''
		);
		if (filters.length === 0) return raw;
		if (filters.join() !== 'FlateDecode') throw new Error(`the filter ${filters.join()}`);
		return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
	}

	/** Page objects in order, with their numbers. */
	pages(): readonly { readonly id: number; readonly page: Dict }[] {
		const visit = (ref: Value): { id: number; page: Dict }[] => {
			const node = this.dict(ref);
			if (node.has('Kids')) return this.list(node.get('Kids')).flatMap(visit);
			return ref instanceof Ref ? [{ id: ref.id, page: node }] : [];
		};
		return visit(this.root.get('Pages') ?? null);
	}
}

export function asDict(value: Value | undefined): Dict {
	if (value instanceof Map) return value;
	throw new Error('not a dictionary');
}
