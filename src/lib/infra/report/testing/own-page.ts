import type { Drawing } from '$lib/domain/handover/document/drawing';
import type { Block, Inline, ReportDocument } from '$lib/domain/handover/document/model';
import { sv } from './rich-document';

const ar = (text: string): Inline => [{ text, lang: 'ar', dir: 'rtl' }];

const circle: Drawing = {
	width: 72,
	height: 72,
	shapes: [
		{
			segments: [
				['M', 6, 36],
				['C', 6, 19, 19, 6, 36, 6],
				['C', 53, 6, 66, 19, 66, 36],
				['L', 36, 66],
				['Z']
			],
			fill: '#CFE2EA',
			evenOdd: false,
			stroke: { colour: '#14232E', width: 2, cap: 'round', join: 'round' }
		}
	]
};

const row = (own: string, under: string): Block => ({
	type: 'pictured',
	drawing: circle,
	inline: ar(own),
	under: sv(under)
});

/** A fictitious person's own page in Arabic, with every kind of block it may have. */
export const ownPage: ReportDocument = {
	language: 'sv',
	main: { lang: 'ar', dir: 'rtl' },
	title: 'Min sida',
	blocks: [
		{ type: 'pairedHeading', level: 1, inline: ar('سلمى'), beside: sv('21 november 2026') },
		{ type: 'rule' },
		{
			type: 'pairedHeading',
			level: 2,
			inline: ar('هذا ما أستطيع فعله'),
			beside: sv('Det här kan jag')
		},
		row('أقرأ كلمات عربية أعرفها، وأفهمها.', 'Jag läser ord som jag känner till.'),
		row('أكتب اسمي ورقم هاتفي.', 'Jag skriver mitt namn och mitt telefonnummer.'),
		row(
			'أطبخ لثلاثين شخصًا، وأحسب ما نحتاج إليه، وأشتري كل شيء في السوق قبل أن أبدأ الطبخ.',
			'Jag lagar mat till trettio personer, räknar ut vad som behövs och köper allt först.'
		),
		{ type: 'pairedHeading', level: 2, inline: ar('هذا ما أريده الآن'), beside: sv('Mina mål') },
		row('أريد أن أقرأ رسائل مدرسة أولادي.', 'Jag vill läsa breven från mina barns skola.'),
		{ type: 'rule' },
		{
			type: 'columns',
			columns: [
				[
					{
						type: 'qrCode',
						text: 'https://spraksteg.example/page#1/ar/R4.shown.words,W2.shown',
						alt: 'QR-kod: sidan i telefonen',
						drawing: circle,
						inline: ar('الاستماع إلى هذه الصفحة في الهاتف.'),
						under: sv('Lyssna på sidan i telefonen.')
					}
				],
				[
					{
						type: 'pictured',
						drawing: null,
						small: true,
						inline: ar('هذه الورقة لي.'),
						under: sv('Papperet är mitt.')
					},
					{ type: 'paragraph', quiet: true, inline: sv('Påhittad person.') }
				]
			]
		}
	],
	footer: ''
};
