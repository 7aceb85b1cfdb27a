/**
 * The report's fonts in the order they are asked. Each is cut by `npm run fonts`;
 * names are those of the files, without their weight.
 */
export const FONTS = [
	{ name: 'NotoSans', script: 'Latn' },
	{ name: 'NotoSansArabic', script: 'Arab' },
	{ name: 'NotoSansEthiopic', script: 'Ethi' },
	/** Arrows and signs such as ≥, which Noto Sans lacks: from Liberation Sans, whose name is reserved. */
	{ name: 'ReportSigns', script: 'Zyyy' }
] as const;

export type FontName = `${(typeof FONTS)[number]['name']}-${'Regular' | 'Bold'}`;

/** All of them, for whoever loads them. */
export const FONT_NAMES: readonly FontName[] = FONTS.flatMap(({ name }) => [
	`${name}-Regular` as const,
	`${name}-Bold` as const
]);
