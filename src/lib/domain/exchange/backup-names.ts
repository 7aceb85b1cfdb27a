/** Where a file of a backup belongs; every other name in the archive is refused. */
export type BackupPlace =
	| { readonly kind: 'manifest' }
	| { readonly kind: 'header'; readonly participant: string }
	| { readonly kind: 'summaries'; readonly participant: string }
	| { readonly kind: 'mapping'; readonly participant: string; readonly mapping: string };

const ID = '[a-z0-9-]{16,40}';
const PATTERN = new RegExp(
	`^participants/(${ID})/(?:(header\\.jsonl)|(summaries\\.json)|mappings/(${ID})\\.jsonl)$`
);

export function placeOf(name: string): BackupPlace | null {
	if (name === 'manifest.json') return { kind: 'manifest' };
	const [, participant, header, summaries, mapping] = PATTERN.exec(name) ?? [];
	if (!participant) return null;
	if (header) return { kind: 'header', participant };
	if (summaries) return { kind: 'summaries', participant };
	return mapping ? { kind: 'mapping', participant, mapping } : null;
}

export function nameOf(place: BackupPlace): string {
	if (place.kind === 'manifest') return 'manifest.json';
	const folder = `participants/${place.participant}`;
	if (place.kind === 'header') return `${folder}/header.jsonl`;
	if (place.kind === 'summaries') return `${folder}/summaries.json`;
	return `${folder}/mappings/${place.mapping}.jsonl`;
}
