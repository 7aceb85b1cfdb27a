import { PNG } from 'pngjs';

/** Grey values, 0 black to 255 white, row by row. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly grey: Uint8Array;
}

export function readPgm(bytes: Uint8Array): Picture {
	const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(
		Buffer.from(bytes.subarray(0, 64)).toString('latin1')
	);
	if (!head) throw new Error('no grey picture');
	return {
		width: Number(head[1]),
		height: Number(head[2]),
		grey: bytes.subarray(head[0].length)
	};
}

export function readPng(bytes: Buffer): Picture {
	const { width, height, data } = PNG.sync.read(bytes);
	const grey = new Uint8Array(width * height);
	for (let i = 0; i < grey.length; i++)
		grey[i] = Math.round(
			0.299 * (data[i * 4] ?? 0) + 0.587 * (data[i * 4 + 1] ?? 0) + 0.114 * (data[i * 4 + 2] ?? 0)
		);
	return { width, height, grey };
}

/** Rows `from`–`to` of a picture, cut to what is inked; undefined where nothing is. */
export function inked({ width, grey }: Picture, from: number, to: number): Picture | undefined {
	const dark = 160;
	let [left, top, right, bottom] = [width, to, -1, -1];
	for (let y = from; y < to; y++)
		for (let x = 0; x < width; x++)
			if ((grey[y * width + x] ?? 255) < dark) {
				left = Math.min(left, x);
				right = Math.max(right, x);
				top = Math.min(top, y);
				bottom = y;
			}
	if (right < 0) return undefined;
	const [w, h] = [right - left + 1, bottom - top + 1];
	const out = new Uint8Array(w * h);
	for (let y = 0; y < h; y++)
		out.set(grey.subarray((top + y) * width + left, (top + y) * width + left + w), y * w);
	return { width: w, height: h, grey: out };
}

/** Share of one picture's dark pixels with nothing grey in the other's place or beside it. */
export function missed(of: Picture, other: Picture): number {
	let [dark, alone] = [0, 0];
	for (let y = 0; y < of.height; y++)
		for (let x = 0; x < of.width; x++) {
			if ((of.grey[y * of.width + x] ?? 255) > 80) continue;
			dark++;
			let near = false;
			for (let dy = -1; dy <= 1 && !near; dy++)
				for (let dx = -1; dx <= 1 && !near; dx++) {
					const [px, py] = [x + dx, y + dy];
					if (px < 0 || py < 0 || px >= other.width || py >= other.height) continue;
					near = (other.grey[py * other.width + px] ?? 255) < 200;
				}
			if (!near) alone++;
		}
	return dark === 0 ? 0 : alone / dark;
}

/** One under the other, and both in one: what only the first has is red, the second's blue. */
export function difference(first: Picture, second: Picture): Buffer {
	const width = Math.max(first.width, second.width);
	const height = Math.max(first.height, second.height);
	const png = new PNG({ width, height: height * 3 + 20 });
	png.data.fill(255);
	const at = (picture: Picture, x: number, y: number): number =>
		x < picture.width && y < picture.height ? (picture.grey[y * picture.width + x] ?? 255) : 255;
	const put = (x: number, y: number, red: number, green: number, blue: number): void => {
		png.data.set([red, green, blue, 255], (y * width + x) * 4);
	};
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const [a, b] = [at(first, x, y), at(second, x, y)];
			put(x, y, a, a, a);
			put(x, y + height + 10, b, b, b);
			put(x, y + 2 * (height + 10), b, Math.min(255, (a + b) / 2), a);
		}
	return PNG.sync.write(png);
}
