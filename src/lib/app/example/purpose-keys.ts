/** Keys of the purpose screens in texts.json, all told in the example. */
export const PURPOSE_KEYS = [
	...[1, 2, 3, 4, 5, 6].map((number) => `purpose.${number}`),
	'purpose.ownWords'
];
