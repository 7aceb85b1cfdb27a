import type { LanguageTag } from '../language/language';

/**
 * How far each language's journal had come: with it a mapping names the words it
 * was begun with. Written after the version as build metadata (Semantic Versioning
 * 2.0.0, item 10): `spraksteg@0.1.0+ar.3.so.12`.
 */
export type Stamp = Readonly<Record<LanguageTag, number>>;

export function withStamp(version: string, stamp: Stamp): string {
	const parts = Object.keys(stamp)
		.sort()
		.map((tag) => `${tag}.${stamp[tag]}`);
	return parts.length === 0 ? version : `${version}+${parts.join('.')}`;
}

/** @returns the version as it was shipped, and the stamp; null where it isn't one. */
export function splitStamp(
	version: string
): { readonly shipped: string; readonly stamp: Stamp } | null {
	const [shipped = '', local, more] = version.split('+');
	if (local === undefined) return { shipped, stamp: {} };
	const parts = local.split('.');
	const stamp: Record<LanguageTag, number> = {};
	for (let at = 0; at < parts.length; at += 2) {
		const [tag, count] = [parts[at] ?? '', Number(parts[at + 1])];
		if (!tag || !Number.isInteger(count) || count < 1) return null;
		stamp[tag] = count;
	}
	return more === undefined ? { shipped, stamp } : null;
}
