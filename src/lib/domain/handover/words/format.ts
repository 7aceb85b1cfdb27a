import type { Words } from './words';

/** `2026-11-21` → “21 november 2026”, `2026-11` → “november 2026”, `2026` stays. */
export function formatDate(date: string, words: Words): string {
	const [year = '', month, day] = date.split('-');
	if (!month) return year;
	const name = words.months[Number(month) - 1] ?? month;
	return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** “18 och 21 november 2026”: what neighbours share is said once. */
export function formatDates(dates: readonly string[], words: Words): string {
	const shortened = dates.map((date, index) => {
		const full = formatDate(date, words);
		const next = dates[index + 1];
		if (!next) return full;
		if (next.slice(0, 7) === date.slice(0, 7)) return full.split(' ')[0] ?? full;
		if (next.slice(0, 4) === date.slice(0, 4)) return full.split(' ').slice(0, 2).join(' ');
		return full;
	});
	return formatList(shortened, words);
}

/** At most one decimal, with the language's sign. */
export function formatNumber(value: number, words: Words): string {
	return String(Math.round(value * 10) / 10).replace('.', words.decimal);
}

/** “a, b och c” */
export function formatList(items: readonly string[], words: Words): string {
	if (items.length < 2) return items[0] ?? '';
	return `${items.slice(0, -1).join(', ')} ${words.and} ${items.at(-1)}`;
}

export function capitalised(text: string): string {
	const first = [...text][0] ?? '';
	return first.toLocaleUpperCase('sv') + text.slice(first.length);
}

/** Ends with its script's full stop, unless it ends a sentence already. */
export function sentence(text: string): string {
	const trimmed = text.trim();
	if (/[.!?…:؟۔።፧]$/u.test(trimmed)) return trimmed;
	return `${trimmed}${/\p{Script=Ethiopic}$/u.test(trimmed) ? '።' : '.'}`;
}
