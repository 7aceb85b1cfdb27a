/** What is used of HarfBuzz's C interface (harfbuzz.wasm of harfbuzzjs 1.6.4). */
interface Exports {
	readonly memory: WebAssembly.Memory;
	__wasm_call_ctors(): void;
	malloc(size: number): number;
	hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
	hb_face_create(blob: number, index: number): number;
	hb_font_create(face: number): number;
	hb_font_get_nominal_glyph(font: number, codePoint: number, glyph: number): number;
	hb_buffer_create(): number;
	hb_buffer_reset(buffer: number): void;
	hb_buffer_set_cluster_level(buffer: number, level: number): void;
	hb_buffer_set_direction(buffer: number, direction: number): void;
	hb_buffer_set_script(buffer: number, script: number): void;
	hb_buffer_set_language(buffer: number, language: number): void;
	hb_buffer_add_utf16(
		buffer: number,
		text: number,
		length: number,
		from: number,
		count: number
	): void;
	hb_buffer_get_length(buffer: number): number;
	hb_buffer_get_glyph_infos(buffer: number, length: number): number;
	hb_buffer_get_glyph_positions(buffer: number, length: number): number;
	hb_language_from_string(text: number, length: number): number;
	hb_shape(font: number, buffer: number, features: number, count: number): void;
}

/** A glyph where HarfBuzz put it, in font units; `cluster` is a UTF-16 index. */
export interface PlacedGlyph {
	readonly id: number;
	readonly cluster: number;
	readonly advance: number;
	readonly dx: number;
	readonly dy: number;
}

export interface ShapeRequest {
	/** With what joins it on either side; only `from`–`to` is shaped. */
	readonly text: string;
	readonly from: number;
	readonly to: number;
	readonly rtl: boolean;
	/** ISO 15924. */
	readonly script: string;
	/** BCP 47. */
	readonly lang: string;
}

const READ_ONLY = 1;
/** Each glyph keeps the character it was made of, also where marks change places. */
const CHARACTER_CLUSTERS = 2;
const LTR = 4;
const RTL = 5;
const PAGE = 0x10000;

function instantiate(module: WebAssembly.Module): Exports {
	const stop = (): never => {
		throw new Error('HarfBuzz gave up');
	};
	const instance: WebAssembly.Instance = new WebAssembly.Instance(module, {
		wasi_snapshot_preview1: { proc_exit: stop },
		env: {
			_abort_js: stop,
			_emscripten_runtime_keepalive_clear: () => undefined,
			_setitimer_js: () => 0,
			emscripten_resize_heap: (size: number) => {
				const { memory } = instance.exports as unknown as Exports;
				memory.grow(Math.ceil((size - memory.buffer.byteLength) / PAGE));
				return 1;
			}
		}
	});
	const hb = instance.exports as unknown as Exports;
	hb.__wasm_call_ctors();
	return hb;
}

/** One HarfBuzz with one buffer. Nothing is freed: it lives as long as its worker. */
export class HarfBuzz {
	readonly #hb: Exports;
	readonly #buffer: number;
	readonly #languages = new Map<string, number>();
	#text = 0;
	#room = 0;

	constructor(module: WebAssembly.Module) {
		this.#hb = instantiate(module);
		this.#buffer = this.#hb.hb_buffer_create();
	}

	/** @returns a handle for `has` and `shape` */
	font(bytes: Uint8Array): number {
		const hb = this.#hb;
		const at = hb.malloc(bytes.length);
		new Uint8Array(hb.memory.buffer).set(bytes, at);
		return hb.hb_font_create(
			hb.hb_face_create(hb.hb_blob_create(at, bytes.length, READ_ONLY, 0, 0), 0)
		);
	}

	has(font: number, codePoint: number): boolean {
		return this.#hb.hb_font_get_nominal_glyph(font, codePoint, this.#put(' ')) !== 0;
	}

	/** Glyphs from left to right; kerned, joined, marks placed. */
	shape(font: number, { text, from, to, rtl, script, lang }: ShapeRequest): PlacedGlyph[] {
		const hb = this.#hb;
		const buffer = this.#buffer;
		hb.hb_buffer_reset(buffer);
		hb.hb_buffer_set_cluster_level(buffer, CHARACTER_CLUSTERS);
		hb.hb_buffer_set_direction(buffer, rtl ? RTL : LTR);
		hb.hb_buffer_set_script(buffer, tag(script));
		hb.hb_buffer_set_language(buffer, this.#language(lang));
		hb.hb_buffer_add_utf16(buffer, this.#put(text), text.length, from, to - from);
		hb.hb_shape(font, buffer, 0, 0);
		const length = hb.hb_buffer_get_length(buffer);
		const memory = hb.memory.buffer;
		const infos = new Uint32Array(memory, hb.hb_buffer_get_glyph_infos(buffer, 0), length * 5);
		const places = new Int32Array(memory, hb.hb_buffer_get_glyph_positions(buffer, 0), length * 5);
		return Array.from({ length }, (_, i) => ({
			id: infos[i * 5] ?? 0,
			cluster: infos[i * 5 + 2] ?? 0,
			advance: places[i * 5] ?? 0,
			dx: places[i * 5 + 2] ?? 0,
			dy: places[i * 5 + 3] ?? 0
		}));
	}

	#language(lang: string): number {
		let known = this.#languages.get(lang);
		if (known === undefined) {
			const at = this.#hb.malloc(lang.length + 1);
			const bytes = new TextEncoder().encode(`${lang}\0`);
			new Uint8Array(this.#hb.memory.buffer).set(bytes, at);
			known = this.#hb.hb_language_from_string(at, bytes.length - 1);
			this.#languages.set(lang, known);
		}
		return known;
	}

	/** The text as UTF-16 in HarfBuzz's memory, in the same place each time. */
	#put(text: string): number {
		if (text.length > this.#room) {
			this.#room = Math.max(256, text.length * 2);
			this.#text = this.#hb.malloc(this.#room * 2);
		}
		const units = new Uint16Array(this.#hb.memory.buffer, this.#text, this.#room);
		for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
		return this.#text;
	}
}

function tag(script: string): number {
	return [0, 1, 2, 3].reduce((sum, i) => (sum << 8) | script.charCodeAt(i), 0) >>> 0;
}
