/** Where a file of a backup belongs; every other name in the archive is refused. */
export type BackupPlace =
	| { readonly kind: 'manifest' }
	| { readonly kind: 'header'; readonly participant: string }
	| { readonly kind: 'summaries'; readonly participant: string }
	| { readonly kind: 'mapping'; readonly participant: string; readonly mapping: string }
	/** `part` from 1: a long voice goes on in the next file, see `BACKUP_LIMITS.voicePart`. */
	| { readonly kind: 'voice'; readonly voice: string; readonly part: number };

const ID = '[a-z0-9-]{16,40}';
const PATTERN = new RegExp(
	`^participants/(${ID})/(?:(header\\.jsonl)|(summaries\\.json)|mappings/(${ID})\\.jsonl)$`
);
/** The first part has no number, so that each place has one name alone. */
const VOICE = new RegExp(`^voices/(${ID})(?:\\.([2-9]|[1-9][0-9]{1,2}))?\\.jsonl$`);

export function placeOf(name: string): BackupPlace | null {
	if (name === 'manifest.json') return { kind: 'manifest' };
	const [, voice, part] = VOICE.exec(name) ?? [];
	if (voice) return { kind: 'voice', voice, part: Number(part ?? 1) };
	const [, participant, header, summaries, mapping] = PATTERN.exec(name) ?? [];
	if (!participant) return null;
	if (header) return { kind: 'header', participant };
	if (summaries) return { kind: 'summaries', participant };
	return mapping ? { kind: 'mapping', participant, mapping } : null;
}

export function nameOf(place: BackupPlace): string {
	if (place.kind === 'manifest') return 'manifest.json';
	if (place.kind === 'voice') {
		return `voices/${place.voice}${place.part === 1 ? '' : `.${place.part}`}.jsonl`;
	}
	const folder = `participants/${place.participant}`;
	if (place.kind === 'header') return `${folder}/header.jsonl`;
	if (place.kind === 'summaries') return `${folder}/summaries.json`;
	return `${folder}/mappings/${place.mapping}.jsonl`;
}
