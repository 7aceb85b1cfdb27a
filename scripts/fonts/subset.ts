/** What is used of hb-subset's C interface. */
interface Exports {
	readonly memory: WebAssembly.Memory;
	_initialize(): void;
	malloc(size: number): number;
	free(pointer: number): void;
	hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
	hb_blob_get_data(blob: number, length: number): number;
	hb_blob_get_length(blob: number): number;
	hb_face_create(blob: number, index: number): number;
	hb_face_reference_blob(face: number): number;
	hb_subset_input_create_or_fail(): number;
	hb_subset_input_unicode_set(input: number): number;
	hb_subset_input_set(input: number, kind: number): number;
	hb_subset_input_set_flags(input: number, flags: number): void;
	hb_set_add(set: number, value: number): void;
	hb_set_clear(set: number): void;
	hb_set_invert(set: number): void;
	hb_subset_or_fail(face: number, input: number): number;
}

const NAMES = 4;
const LAYOUT_FEATURES = 6;
/** Copyright, licence and where to read it (OpenType 1.9.1, `name`). */
const LEGAL = [0, 13, 14];
const NO_HINTING = 1;
const WRITABLE = 2;

/**
 * A font cut to some code points, with every layout feature and what it leads to,
 * without hinting (a PDF is drawn from outlines). Same input, same bytes.
 * @param nameless without its name, where its licence keeps that for the original
 */
export function subset(
	harfbuzz: WebAssembly.Module,
	font: Uint8Array,
	codePoints: Iterable<number>,
	nameless = false
): Uint8Array {
	const instance = new WebAssembly.Instance(harfbuzz, {});
	const hb = instance.exports as unknown as Exports;
	hb._initialize();
	const at = hb.malloc(font.length);
	new Uint8Array(hb.memory.buffer).set(font, at);
	const face = hb.hb_face_create(hb.hb_blob_create(at, font.length, WRITABLE, 0, 0), 0);
	const input = hb.hb_subset_input_create_or_fail();
	const unicode = hb.hb_subset_input_unicode_set(input);
	for (const codePoint of codePoints) hb.hb_set_add(unicode, codePoint);
	const features = hb.hb_subset_input_set(input, LAYOUT_FEATURES);
	hb.hb_set_clear(features);
	hb.hb_set_invert(features);
	if (nameless) {
		const names = hb.hb_subset_input_set(input, NAMES);
		hb.hb_set_clear(names);
		for (const name of LEGAL) hb.hb_set_add(names, name);
	}
	hb.hb_subset_input_set_flags(input, NO_HINTING);
	const cut = hb.hb_subset_or_fail(face, input);
	if (cut === 0) throw new Error('hb-subset could not cut the font');
	const blob = hb.hb_face_reference_blob(cut);
	const data = hb.hb_blob_get_data(blob, 0);
	return new Uint8Array(hb.memory.buffer.slice(data, data + hb.hb_blob_get_length(blob)));
}
