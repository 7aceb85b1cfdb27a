import { view } from './composite';

const MAGIC_SUM = 0xb1b0afba;

function even(length: number): number {
	return (length + 3) & ~3;
}

/** Sum of big-endian words; the length is a multiple of four. */
function sum(bytes: Uint8Array): number {
	const words = view(bytes);
	let total = 0;
	for (let i = 0; i < bytes.length; i += 4) total = (total + words.getUint32(i)) >>> 0;
	return total;
}

/** Tables as one file, with its checksums. Source: OpenType 1.9.1, “Organization of an OpenType Font”. */
export function sfntFile(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
	const all = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
	const start = 12 + all.length * 16;
	const bytes = new Uint8Array(all.reduce((at, [, table]) => at + even(table.length), start));
	const out = view(bytes);
	const power = Math.floor(Math.log2(all.length));
	const search = 2 ** power * 16;
	out.setUint32(0, 0x00010000);
	out.setUint16(4, all.length);
	out.setUint16(6, search);
	out.setUint16(8, power);
	out.setUint16(10, all.length * 16 - search);
	let at = start;
	all.forEach(([name, table], i) => {
		bytes.set(table, at);
		const entry = 12 + i * 16;
		for (let j = 0; j < 4; j++) bytes[entry + j] = name.charCodeAt(j);
		out.setUint32(entry + 4, sum(bytes.subarray(at, at + even(table.length))));
		out.setUint32(entry + 8, at);
		out.setUint32(entry + 12, table.length);
		at += even(table.length);
	});
	const head = all.findIndex(([name]) => name === 'head');
	const place = out.getUint32(12 + head * 16 + 8);
	out.setUint32(place + 8, (MAGIC_SUM - sum(bytes)) >>> 0);
	return bytes;
}
