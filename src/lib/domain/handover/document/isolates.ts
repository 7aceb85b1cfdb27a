import type { Inline } from './model';

const LRI = '\u2066';
const PDI = '\u2069';

const RTL =
	/\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}/u;
/** Embeddings, overrides and isolates somebody pasted: they would reach beyond their own text. */
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const SURROGATE = /\p{Cs}/gu;

/** Telephone numbers have blanks in them; fewer digits with blanks are numbers one after another. */
const PHONE = /\+?\p{Nd}[\p{Nd} ()/-]{5,}\p{Nd}/gu;
const PHONE_DIGITS = 7;
/** Addresses; codes of letters and digits (`L-R3`, `SFI2`), dates, times, numbers, percentages. */
const CODE =
	/https?:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[+±]?(?:\p{Script=Latin}+-)?\p{Script=Latin}*\p{Nd}[\p{Script=Latin}\p{Nd}]*(?:[-./:,][\p{Script=Latin}\p{Nd}]+)*(?:\s?[%٪‰])?/gu;

export function hasRtl(text: string): boolean {
	return RTL.test(text);
}

/** Text from outside without what would turn the text around it, every character whole. */
export function contained(text: string): string {
	return text.replace(CONTROLS, '').replace(SURROGATE, '\uFFFD');
}

/**
 * Dates, times, telephone numbers and codes keep their own order inside text from
 * the right (UAX #9: each in LRI … PDI). Text without any is returned as it is.
 */
export function isolated(text: string): string {
	if (text.includes(LRI)) return text;
	const phones = text.replace(PHONE, (found) =>
		(found.match(/\p{Nd}/gu)?.length ?? 0) >= PHONE_DIGITS ? `${LRI}${found}${PDI}` : found
	);
	return phones
		.split(/(\u2066[^\u2069]*\u2069)/u)
		.map((part) => (part.startsWith(LRI) ? part : part.replace(CODE, `${LRI}$&${PDI}`)))
		.join('');
}

/**
 * Runs with nobody's controls in them; those written from the right, or with such
 * words in them, with their numbers kept in order.
 */
export function isolatedRuns(inline: Inline): Inline {
	return inline.map((run) => {
		const text = contained(run.text);
		return { ...run, text: run.dir === 'rtl' || hasRtl(text) ? isolated(text) : text };
	});
}
