/** Stems with their vowels written, as fa/reading.ts reads them. */
const PRESENT =
	'کُن خوان خواه نِویس دان شِنَو شِناس گیر دَه رَو گوی تَوان آی بین شَو زَن ساز فِرِست فَهم مان ' +
	'پُرس پَز کار کِش گُذار گَرد دار باش ریز رِس خَر خُور پَرداز آوَر نِشین خواب شوی ایست اُفت ' +
	'فُروش گَردان بَر هَست';
const PAST =
	'کَرد داد رَفت آمَد گُفت خواند نِوِشت گِرِفت دید شُد بود داشت خواست ساخت گُذاشت گُذَشت شِنید ' +
	'شِناخت فِرِستاد خَرید اُفتاد آوَرد رِسید پُخت گَشت گَرداند تَوانِست';

const PRESENT_ENDINGS = ['َم', 'َد', 'یم', 'ید', 'َند'];
const PAST_ENDINGS = ['', 'َم', 'یم', 'ید', 'َند'];

export interface VerbForm {
	/** With its vowels written. */
	readonly marked: string;
	/** Unstressed vowels at the end; null where a prefix bears the stress. */
	readonly added: number | null;
}

function formsOf(stems: string, endings: readonly string[], prefix: string): VerbForm[] {
	return stems.split(' ').flatMap((stem) =>
		endings.map((ending) => ({
			marked: joined(prefix, stem) + ending,
			added: prefix ? null : ending ? 1 : 0
		}))
	);
}

/** بیاوَرَد: of بِ and آ. */
function joined(prefix: string, stem: string): string {
	return prefix === 'بِ' && stem.startsWith('آ') ? `بیا${stem.slice(1)}` : prefix + stem;
}

const present = (prefix: string) => formsOf(PRESENT, PRESENT_ENDINGS, prefix);
const past = (prefix: string) => formsOf(PAST, PAST_ENDINGS, prefix);

/**
 * Forms of common verbs by person. Where two are written alike the later one counts:
 * خواند is “he read”.
 */
export const FINITE: readonly VerbForm[] = [
	...[...present('نَ'), ...past('نَ')],
	...[...present('بِ'), ...present('بَر'), ...past('بَر')],
	...[...present(''), ...past('')]
];

/** What follows می: می‌خواند is “he reads”. */
export const PROGRESSIVE: readonly VerbForm[] = [...past(''), ...present('')];

/** Infinitives and participles. */
export const NOMINAL: readonly VerbForm[] = PAST.split(' ').flatMap((stem) => [
	{ marked: `${stem}َن`, added: 0 },
	{ marked: `${stem}ِه`, added: 0 },
	{ marked: `نَ${stem}ِه`, added: null }
]);
