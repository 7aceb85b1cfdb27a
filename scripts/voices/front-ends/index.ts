import type { LanguageTag } from '../../../src/lib/domain/language/language';
import { arabic } from './ar';
import { english } from './en';
import { persian } from './fa';
import type { FrontEnd } from './front-end';
import { kurmanji } from './kmr';
import { dari } from './prs';
import { somali } from './so';
import { swedish } from './sv';
import { tigrinya } from './ti';

/**
 * Who says a language. One without a front end gets no computer voice, and
 * never another language's: Amharic for Tigrinya is no Tigrinya, nor is
 * Iranian Persian Dari.
 */
export const FRONT_ENDS: Readonly<Partial<Record<LanguageTag, FrontEnd>>> = {
	ar: arabic,
	en: english,
	fa: persian,
	kmr: kurmanji,
	prs: dari,
	so: somali,
	sv: swedish,
	ti: tigrinya
};
