import type { Context } from './context';

/** How closely a section is set: size in points, the others as multiples. */
export type Density = Pick<Context, 'size' | 'leading' | 'air'>;

export const ROOMY: Density = { size: 10, leading: 1.38, air: 1 };

/** Still has 9-point text. */
export const CLOSEST: Density = { size: 9, leading: 1.2, air: 0.3 };

/** From roomy to close. */
export const BETWEEN: readonly Density[] = [
	{ size: 9.8, leading: 1.32, air: 0.8 },
	{ size: 9.5, leading: 1.28, air: 0.6 },
	{ size: 9.2, leading: 1.24, air: 0.45 }
];
