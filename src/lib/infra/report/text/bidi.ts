import bidiFactory from 'bidi-js';
import type { Direction } from '$lib/domain/language/language';

const bidi = bidiFactory();
/** Nothing here is written from the right, or says that something is. */
const FROM_THE_LEFT = /^[\u0000-\u0589\u0900-\u200D\u2010-\u2029\u202F-\u2065\u2070-\uD7FF]*$/;

/** Embedding level of each UTF-16 unit of a line or paragraph: odd is from the right (UAX #9). */
export function levels(text: string, base: Direction): Uint8Array {
	if (base === 'ltr' && FROM_THE_LEFT.test(text)) return new Uint8Array(text.length);
	return bidi.getEmbeddingLevels(text, base).levels;
}

/** What has a place on a line, and the lowest level of the controls that stood before it. */
interface Levelled {
	readonly level: number;
	readonly edge?: number | undefined;
}

/**
 * In the order in which they stand from left to right (UAX #9, L2). Controls are
 * gone by now, but an isolate's edge still parts what is on its two sides.
 */
export function visual<T extends Levelled>(logical: readonly T[]): T[] {
	const out: { readonly level: number; readonly of?: T }[] = [];
	let highest = 0;
	for (const one of logical) {
		if (one.edge !== undefined && one.edge < one.level) out.push({ level: one.edge });
		out.push({ level: one.level, of: one });
		highest = Math.max(highest, one.level);
	}
	for (let level = highest; level > 0; level--) {
		for (let from = 0; from < out.length; from++) {
			if ((out[from]?.level ?? 0) < level) continue;
			let to = from;
			while ((out[to]?.level ?? 0) >= level && to < out.length) to++;
			const turned = out.slice(from, to).reverse();
			out.splice(from, turned.length, ...turned);
			from = to;
		}
	}
	return out.flatMap(({ of }) => of ?? []);
}
