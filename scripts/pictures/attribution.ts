import type { Ink } from './recolour';

/** One entry of `sources.json`; `sv` and `en` say what the picture shows. */
export interface Source {
	readonly source: 'openmoji' | 'own';
	/** OpenMoji file name, e.g. `1F4DE`. */
	readonly hexcode?: string;
	/** OpenMoji colour → palette colour where the common table reads badly. */
	readonly colours?: Readonly<Record<string, Ink>>;
	readonly sv: string;
	readonly en: string;
}
export type Sources = Readonly<Record<string, Source>>;

/** What the app needs to know of a picture (`pictures/index.json`). */
export function indexOf(sources: Sources, version: string): Record<string, object> {
	return Object.fromEntries(
		Object.entries(sources).map(([id, { source, hexcode, sv, en }]) => [
			id,
			source === 'own'
				? { licence: 'CC-BY-4.0', source: 'Språksteg', sv, en }
				: { licence: 'CC-BY-SA-4.0', source: `OpenMoji ${version} ${hexcode}`, sv, en }
		])
	);
}

/** `authors`: OpenMoji file name → who drew it, from OpenMoji's own list. */
export function attribution(
	sources: Sources,
	version: string,
	authors: ReadonlyMap<string, string>
): string {
	const all = Object.entries(sources);
	const taken = all.filter(([, { source }]) => source === 'openmoji');
	const own = all.filter(([, { source }]) => source === 'own').map(([id]) => `\`${id}\``);
	const rows = taken.map(
		([id, { hexcode = '' }]) => `| \`${id}\` | ${hexcode} | ${authors.get(hexcode) ?? 'OpenMoji'} |`
	);
	return `# Where the pictures come from

Written by \`scripts/pictures.ts\` from \`scripts/pictures/sources.json\`; change that file, not this one.

## OpenMoji, CC BY-SA 4.0

All emojis in this list were designed by [OpenMoji](https://openmoji.org), the open-source emoji and
icon project (version ${version}). Licence:
[CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/).

**Changed:** every colour was replaced by one of #14232E, #8CB8C9, #CFE2EA, #F0DDB4 and #FFFFFF, and
ids, metadata and decimals were cut. The changed pictures stay under CC BY-SA 4.0.

| Picture | OpenMoji | Drawn by |
|---|---|---|
${rows.join('\n')}

## Drawn for Språksteg, CC BY 4.0

Licence: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Name as “Språksteg”.

${own.join(', ')}
`;
}
