/** How columns of running text may share a width, by their number; the writer tries each. */
export const SHARES: Readonly<Record<number, readonly (readonly number[])[]>> = {
	2: [
		[1, 1],
		[3, 2],
		[2, 1]
	],
	3: [
		[1, 1, 1],
		[0.9, 0.9, 1.2],
		[0.8, 1, 1.2],
		[0.9, 1.1, 1]
	]
};
