import type { StaffLanguage } from '../../../domain/language/language';

type Translate = (key: string, values?: Record<string, string | number>) => string;

const FORMATS: Partial<Record<string, Intl.DateTimeFormat>> = {};

/** A formatter is dear to make, and the list asks for thousands of dates. */
function format(language: StaffLanguage, kind: 'day' | 'year' | 'time'): Intl.DateTimeFormat {
	const options: Intl.DateTimeFormatOptions =
		kind === 'time'
			? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
			: { day: 'numeric', month: 'short', ...(kind === 'year' ? { year: 'numeric' } : {}) };
	const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
	return (FORMATS[`${language} ${kind}`] ??= new Intl.DateTimeFormat(locale, options));
}

/** “12 nov”, with the year where it isn't this one. */
export function dayOf(ms: number, now: number, language: StaffLanguage): string {
	const sameYear = new Date(ms).getFullYear() === new Date(now).getFullYear();
	return format(language, sameYear ? 'day' : 'year')
		.format(ms)
		.replace(/\.$/, '');
}

/** “i dag 09.12”, “i går” or the day. */
export function whenOf(ms: number, now: number, language: StaffLanguage, t: Translate): string {
	const days = Math.round((midnight(now) - midnight(ms)) / 86_400_000);
	if (days === 0) {
		const time = format(language, 'time').format(ms).replace(':', '.');
		return t('participants.when.today', { time });
	}
	return days === 1 ? t('participants.when.yesterday') : dayOf(ms, now, language);
}

function midnight(ms: number): number {
	return new Date(ms).setHours(0, 0, 0, 0);
}
