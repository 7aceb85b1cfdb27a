import type { BackupManifest } from '$lib/domain/exchange/backup-manifest';
import { placeOf } from '$lib/domain/exchange/backup-names';

export interface PlannedParticipant {
	readonly participant: string;
	readonly mappings: readonly string[];
}

interface PlannedVoice {
	readonly voice: string;
	/** Files it lies in. */
	readonly parts: number;
}

export interface ImportPlan {
	readonly participants: readonly PlannedParticipant[];
	readonly voices: readonly PlannedVoice[];
}

/** What to take in: all that was backed up and hasn't been erased on this device since. */
export function planImport(manifest: BackupManifest, gone: ReadonlySet<string>): ImportPlan {
	const plan = new Map<string, string[]>();
	const voices = new Map<string, number>();
	for (const { name } of manifest.files) {
		const place = placeOf(name);
		if (!place || place.kind === 'manifest') continue;
		if (place.kind === 'voice') {
			if (!gone.has(place.voice)) voices.set(place.voice, place.part);
			continue;
		}
		if (gone.has(place.participant)) continue;
		const mappings = plan.get(place.participant) ?? [];
		plan.set(place.participant, mappings);
		if (place.kind === 'mapping' && !gone.has(place.mapping)) mappings.push(place.mapping);
	}
	return {
		participants: [...plan].map(([participant, mappings]) => ({ participant, mappings })),
		voices: [...voices].map(([voice, parts]) => ({ voice, parts }))
	};
}
