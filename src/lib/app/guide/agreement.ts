import type { Sample } from '../../domain/instrument/samples';

/** `<sample> <criterion>` → points given. Kept in memory for the visit, stored nowhere. */
export type Given = Readonly<Record<string, number>>;

export function keyOf(sample: Sample, criterion: string): string {
	return `${sample.id} ${criterion}`;
}

export interface Agreement {
	/** Judgements given, of criteria whose sample has been judged whole. */
	readonly all: number;
	/** The same as the reference. */
	readonly exact: number;
	/** The same, or one point from it. */
	readonly withinOne: number;
}

/** Every criterion of the sample has been judged. */
export function isJudged(sample: Sample, given: Given): boolean {
	return sample.reference.every(({ criterion }) => keyOf(sample, criterion) in given);
}

/** How the judgements of the samples judged so far compare with the reference. */
export function agreementOf(samples: readonly Sample[], given: Given): Agreement {
	const apart = samples
		.filter((sample) => isJudged(sample, given))
		.flatMap((sample) =>
			sample.reference.map(({ criterion, points }) =>
				Math.abs((given[keyOf(sample, criterion)] ?? points) - points)
			)
		);
	return {
		all: apart.length,
		exact: apart.filter((points) => points === 0).length,
		withinOne: apart.filter((points) => points <= 1).length
	};
}
