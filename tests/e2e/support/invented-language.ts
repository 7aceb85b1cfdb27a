import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/lib/domain/language/language';

/** Nobody's language: of the tags set aside for private use (ISO 639-3, `qaa`–`qtz`). */
export const TAG = 'qaa';

/** Somali's letters, each as another of the Arabic block: from right to left, and one to one. */
const FROM = "abcdefghijklmnopqrstuvwxyz'åäö";
const TO = 'اپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنه';

function lettersOf(text: string): string {
	return [...text.toLowerCase()].map((sign) => TO[FROM.indexOf(sign)] ?? sign).join('');
}

/** What a participant reads or hears, by its name in the files. */
const OWN = new Set([
	'text',
	'also',
	'say',
	'title',
	'from',
	'label',
	'value',
	'lines',
	'paragraphs',
	'table',
	'names'
]);
/** Kept as they stand: for the pedagogue and for reviewers, and what says how far a review has come. */
const KEPT = new Set(['gloss', 'note', 'about', 'review']);

function inventedFrom(value: unknown, own = false): unknown {
	if (typeof value === 'string') return own ? lettersOf(value) : value.replace(/^so\./, `${TAG}.`);
	if (Array.isArray(value)) return value.map((one) => inventedFrom(one, own));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => {
			if (KEPT.has(name)) return [name, inner];
			return [
				name,
				inventedFrom(
					inner,
					typeof inner === 'object' && !Array.isArray(inner) ? false : OWN.has(name)
				)
			];
		})
	);
}

/** The texts say nothing of women and men, as in Somali. */
export function inventLanguage(instrument: string): Language {
	const read = (file: string): unknown =>
		JSON.parse(readFileSync(join(instrument, 'languages', 'so', file), 'utf8'));
	const { inventory } = read('language.json') as Language;
	if (!inventory) throw new Error('Somali has no inventory');
	const signs = (all: readonly string[]) => [...new Set(all.map(lettersOf))];
	const language: Language = {
		tag: TAG,
		autonym: lettersOf('afka la curiyay'),
		sv: 'påhittiska',
		en: 'Inventish',
		direction: 'rtl',
		script: 'Arab',
		digits: ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
		varieties: [],
		inventory: {
			letters: signs(inventory.letters),
			marks: [],
			extra: signs(inventory.extra).filter((sign) => !signs(inventory.letters).includes(sign)),
			source: 'Invented for a test.'
		}
	};
	const folder = join(instrument, 'languages', TAG);
	mkdirSync(folder);
	const write = (file: string, content: unknown) =>
		writeFileSync(join(folder, file), JSON.stringify(content, null, '\t'));
	write('language.json', language);
	for (const file of ['texts.json', 'reading.json', 'writing.json'])
		write(file, inventedFrom(read(file)));
	return language;
}
