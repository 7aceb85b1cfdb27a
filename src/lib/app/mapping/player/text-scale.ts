import type { MappingState } from '../../../domain/mapping/state';

const SCALES: Record<string, number> = { good: 1, glasses: 1, larger: 1.25, largest: 1.5 };

/** From sight: 1 normal, 1.25 larger, 1.5 largest. */
export function textScale({ sight }: Pick<MappingState, 'sight'>): number {
	return SCALES[sight ?? 'good'] ?? 1;
}
