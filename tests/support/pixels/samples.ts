import type { Inline } from '../../../src/lib/domain/handover/document/model';
import type { Direction } from '../../../src/lib/domain/language/language';

/** A line, or a wrapped paragraph, that is set by the report and by Chromium. */
export interface Sample {
	readonly name: string;
	readonly dir: Direction;
	readonly inline: Inline;
	/** Points; where it is missing, the line doesn't wrap. */
	readonly width?: number;
}

const RTL = new Set(['ar', 'fa', 'prs']);

function one(name: string, lang: string, text: string, more: Partial<Sample> = {}): Sample {
	const dir = RTL.has(lang) ? 'rtl' : 'ltr';
	return { name, dir, inline: [{ text, lang, dir }], ...more };
}

function bold(sample: Sample): Sample {
	const inline = sample.inline.map((run) => ({ ...run, strong: true }));
	return { ...sample, name: `${sample.name} bold`, inline };
}

const LRI = '\u2066';
const PDI = '\u2069';

const plain: readonly Sample[] = [
	one('ar', 'ar', 'أقرأ كلمات عربية أعرفها، وأفهمها. هل هذا صحيح؟ نعم، لا بأس.'),
	one('ar vowelled', 'ar', 'بَابٌ كِتَابٌ سَمَكَةٌ لِلْمُعَلِّمَةِ الْأُولَى، شُكْرًا جَزِيلًا'),
	one('ar ligatures', 'ar', 'لا لأ لآ إلا الله محمد ـــ «أهلًا وسهلًا» (بيت) [قلم]'),
	one('ar numbers', 'ar', `في ${LRI}2026-11-21${PDI}، هاتف ${LRI}070-123 45 67${PDI}، و٪٥٠ من ١٢٣`),
	one('fa', 'fa', 'می‌خوانم؛ پدر، چای، ژاله و گچ «کتاب‌ها» را می‌نویسیم. ۱۲۳۴۵۶۷۸۹۰'),
	one('prs', 'prs', 'من به زبان دری گپ می‌زنم، خانهٔ ما در هرات است؛ ښ ځ ټ'),
	one('ti', 'ti', 'ሰላም፡ ኣነ ትግርኛ የንብብን እጽሕፍን። ቋንቋ፣ ቤት ትምህርቲ፧ (፲፪)'),
	one('so', 'so', 'Waan akhriyaa oo waan qoraa; lo’da, go’aan, ba’ — waa 25 sano.'),
	one('kmr', 'kmr', 'Ez dixwînim û dinivîsim: şîr, çay, êvar, Şivan û Çiya → 50 ≥ 40'),
	one('sv', 'sv', 'Läser ord på väg, åäö ÅÄÖ é; R6–R7, ”citat” 70 %. AVATAR Ty fi fl'),
	one('ru', 'ru', 'Я читаю и пишу по-русски: «Щука, объём, ёж». Їжак, Ґ, Ў'),
	one('tr vi', 'vi', 'Tiếng Việt: Nguyễn Thị Ánh; İstanbul, ığdır, ğ')
];

const sv = (text: string): Inline => [{ text, lang: 'sv', dir: 'ltr' }];
const ar = (text: string): Inline => [{ text, lang: 'ar', dir: 'rtl' }];
const ti = (text: string): Inline => [{ text, lang: 'ti', dir: 'ltr' }];

const mixed: readonly Sample[] = [
	{
		name: 'sv with ar and ti',
		dir: 'ltr',
		inline: [...sv('Läser (R4): '), ...ar('باب، كتاب (سمك)!'), ...sv(' och '), ...ti('ሰላም።')]
	},
	{
		name: 'ar with sv',
		dir: 'rtl',
		inline: [
			...ar('أتعلم في '),
			...sv('SFI, kurs B (2025)'),
			...ar(' في مدينة '),
			...sv('Karlstad!')
		]
	},
	{
		name: 'ar with typed Latin',
		dir: 'rtl',
		inline: ar('أقرأ (ABC) و[def] 123؛ ثم C++ في النهاية.')
	},
	{
		name: 'sv with typed Arabic',
		dir: 'ltr',
		inline: sv('Ordet ”كتاب” (bok), sedan «باب», 3 سمك 4.')
	}
];

const long =
	'أطبخ لثلاثين شخصًا، وأحسب ما نحتاج إليه، وأشتري كل شيء في السوق قبل أن أبدأ الطبخ مع أمي وأختي. ';

const wrapped: readonly Sample[] = [
	one('ar wrapped', 'ar', long.repeat(2).trim(), { width: 330 }),
	one('ti wrapped', 'ti', 'ሰላም ኣነ ትግርኛ የንብብን እጽሕፍን ኣብ ቤት ትምህርቲ ብዙሕ ተማሂረ፣ ሕጂ ድማ ስዊድንኛ እመሃር ኣለኹ።', {
		width: 330
	}),
	{
		name: 'mixed wrapped',
		dir: 'ltr',
		width: 330,
		inline: [
			...sv('Läser enkla ord på arabiska och förstår dem: '),
			...ar('باب، كتاب، سمك، بيت كبير، شجرة خضراء، مدرسة جديدة، قلم أزرق'),
			...sv(' samt korta meningar om vardagen hemma och på arbetet.')
		]
	}
];

/** What a wrong engine would make of some of them. */
const wrong: readonly Sample[] = [
	one('ar vowel missing', 'ar', 'بَابٌ كِتَابٌ سَمَكَةٌ لِلْمُعَلِّمَةِ الْأُولَى، شُكْرًا جَزِيلا'),
	one('ar joined', 'ar', 'كتاب'),
	one('ar parted', 'ar', 'ك\u200Cت\u200Cاب'),
	one('ar bracket', 'ar', '(بيت'),
	one('ar bracket turned', 'ar', ')بيت')
];

export const SAMPLES: readonly Sample[] = [
	...plain,
	...plain.map(bold),
	...mixed,
	...wrapped,
	...wrong
];
