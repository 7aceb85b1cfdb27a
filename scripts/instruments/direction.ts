import type { InstrumentFault } from '../../src/lib/domain/instrument/fault';
import { isolated } from '../../src/lib/ui/kit/isolate';
import type { Check } from '../../src/lib/domain/instrument/checks/placed';
import { type PlacedText, placedTexts } from './placed-texts';

/** Ends a clause or closes something: never first in a text that was typed as it is read. */
const CLOSES = /^[!?.,:;،؛؟)\]»”%٪]/u;
/** Opens something: never last. */
const OPENS = /[([«“]$/u;
/** Letters from the right beside a sign of a script from the left. */
const WESTERN = /[\p{Script=Arabic}\p{Script=Hebrew}]\s?[?,;]/u;
/** Marks that force a direction. The screen sets numbers apart; in data they would be invisible. */
const FORCES = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** What would belong to the number beside it, and turns to its other side when left outside. */
const TOUCHES = /[\p{Script=Latin}+/#°€$£٫٬-]/u;
/** 9-18 would be set apart as one number and read from the left; a range takes a dash. */
const RANGE = /^\p{Nd}{1,2}([:.]\p{Nd}{2})?-\p{Nd}{1,2}([:.]\p{Nd}{2})?$/u;

/** No text is typed in visual order, and no number in a text from the right loses its order. */
export const direction: Check = ({ instrument }) => {
	const faults: InstrumentFault[] = [];
	for (const placed of placedTexts(instrument)) {
		const rtl = placed.pack.language.direction === 'rtl';
		const { file, path, text, say } = placed;
		const wrong = [
			...[text, say ?? ''].flatMap((one) => visual(one.trim(), rtl)),
			...(rtl ? numbersIn(placed) : [])
		];
		faults.push(...wrong.map((reason) => ({ file, path, reason })));
	}
	return faults;
};

function visual(text: string, rtl: boolean): string[] {
	if (FORCES.test(text)) return [`holds a mark that forces a direction: ${text}`];
	if (!rtl) return [];
	if (CLOSES.test(text)) return [`begins with punctuation, typed in visual order: ${text}`];
	if (OPENS.test(text)) return [`ends with what opens, typed in visual order: ${text}`];
	if (WESTERN.test(text)) return [`punctuation of a script from the left: ${text}`];
	return [];
}

/**
 * What would upset a number. Where the screen sets numbers apart, nothing may be left outside that
 * belongs to them; elsewhere only plain digits keep their order by themselves.
 */
function numbersIn({ text, apart, pack }: PlacedText): string[] {
	const runs = isolated(text);
	const alone = !/\p{L}/u.test(text);
	return runs.flatMap(({ text: run, number }, n) => {
		if (!number) return [];
		if (!oneSet(run, pack.language.digits)) return [`${run} mixes sets of digits: ${text}`];
		if (RANGE.test(run)) return [`${run} is no range without a dash (–): ${text}`];
		if (TOUCHES.test(runs[n - 1]?.text.at(-1) ?? '') || TOUCHES.test(runs[n + 1]?.text[0] ?? ''))
			return [`${run} is not set apart with what belongs to it: ${text}`];
		if (!apart && !alone && !/^\p{Nd}+$/u.test(run))
			return [`${run} is not set apart here: ${text}`];
		return [];
	});
}

/** All digits of a number are of one set that the language has. */
function oneSet(run: string, sets: readonly string[]): boolean {
	const digits = run.match(/\p{Nd}/gu) ?? [];
	return sets.some((set) => digits.every((digit) => set.includes(digit)));
}
