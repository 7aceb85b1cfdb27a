/** A4 in points; the margins are 12.7 mm. */
export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGIN = 36;

export const BODY = {
	left: MARGIN,
	top: MARGIN,
	width: PAGE.width - 2 * MARGIN,
	/** The footer takes its part of this. */
	height: PAGE.height - 2 * MARGIN
} as const;

/** Width below which columns stand under each other instead, in points. */
export const NARROWEST = 96;

/** The one colour of text and lines. */
export const INK = '#14232E';
