import { encodeQR } from 'qr';

/** Bytes that surely fit: version 40 at level M holds 2,331 (ISO/IEC 18004, table 7). */
const MOST = 2300;
/** The library asks for white round a code; ours is the page. */
const BORDER = 1;

/** Dark and light modules, row by row, without the white round them; none for what is too long. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
	if (new TextEncoder().encode(text).length > MOST) return [];
	const rows = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER });
	return rows.slice(BORDER, -BORDER).map((row) => row.slice(BORDER, -BORDER));
}
