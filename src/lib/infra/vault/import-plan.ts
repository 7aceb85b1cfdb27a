import type { BackupManifest } from '$lib/domain/exchange/backup-manifest';
import { placeOf } from '$lib/domain/exchange/backup-names';

export interface PlannedParticipant {
	readonly participant: string;
	readonly mappings: readonly string[];
}

/** What to take in: all that was backed up and hasn't been erased on this device since. */
export function planImport(
	manifest: BackupManifest,
	gone: ReadonlySet<string>
): PlannedParticipant[] {
	const plan = new Map<string, string[]>();
	for (const { name } of manifest.files) {
		const place = placeOf(name);
		if (!place || place.kind === 'manifest' || gone.has(place.participant)) continue;
		const mappings = plan.get(place.participant) ?? [];
		plan.set(place.participant, mappings);
		if (place.kind === 'mapping' && !gone.has(place.mapping)) mappings.push(place.mapping);
	}
	return [...plan].map(([participant, mappings]) => ({ participant, mappings }));
}
