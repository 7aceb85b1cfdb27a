import type { LanguageTag } from '../../../src/lib/domain/language/language';
import { arabic } from './ar';
import { english } from './en';
import type { FrontEnd } from './front-end';
import { somali } from './so';
import { swedish } from './sv';

/**
 * Who says a language. One without a front end gets no computer voice, and
 * never another language's: Amharic for Tigrinya is no Tigrinya, nor is
 * Iranian Persian Dari.
 */
export const FRONT_ENDS: Readonly<Partial<Record<LanguageTag, FrontEnd>>> = {
	ar: arabic,
	en: english,
	so: somali,
	sv: swedish
};
