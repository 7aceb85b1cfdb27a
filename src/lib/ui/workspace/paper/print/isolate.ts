const LRI = '\u2066';
const PDI = '\u2069';

/** Times, prices and numbers keep their order inside text from the right (UAX #9 isolates). */
export function isolated(text: string, direction: 'ltr' | 'rtl' | undefined): string {
	if (direction !== 'rtl') return text;
	return text.replace(/\+?\p{Nd}+(?:[-./: ]\p{Nd}+)*/gu, (number) => `${LRI}${number}${PDI}`);
}
