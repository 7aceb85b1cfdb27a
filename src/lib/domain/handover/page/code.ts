import { err, ok, type Result } from '../../result';

/** What the QR code of a participant's page carries: no alias, no date, nobody. */
export interface PageCode {
	readonly language: string;
	/** Ids of can-do lines in the report's bank, in the order of the page. */
	readonly lines: readonly string[];
}

export type PageCodeError =
	/** None of ours, or cut off. */
	| 'notCode'
	/** Made by a newer version. */
	| 'newer'
	/** A language the app has no words in. */
	| 'unknownLanguage';

/** What the app knows. */
export interface Known {
	readonly language: (tag: string) => boolean;
	readonly line: (id: string) => boolean;
}

const VERSION = '1';
/** More than a page holds; what comes after is left out. */
const MOST = 24;
/** Nothing we make comes near it. */
const LONGEST = 2_000;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const LINE = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

/**
 * `1/ar/R4.shown.words,W2.shown`, for the part of an address after `#`, that no
 * server gets to see.
 *
 * @returns null where there is nothing to carry, or something that isn't an id.
 */
export function pageCode({ language, lines }: PageCode): string | null {
	const ids = [...new Set(lines)].slice(0, MOST);
	if (ids.length === 0 || !LANGUAGE.test(language) || !ids.every((id) => LINE.test(id)))
		return null;
	return `${VERSION}/${language}/${ids.join(',')}`;
}

/** Any text gives a result; lines this version doesn't know are left out, each once. */
export function parsePageCode(text: string, known: Known): Result<PageCode, PageCodeError> {
	if (text.length > LONGEST) return err('notCode');
	const [, version, rest] = /^#?(\d{1,4})\/(.*)$/s.exec(text) ?? [];
	if (version === undefined || rest === undefined) return err('notCode');
	if (version !== VERSION) return err(Number(version) > Number(VERSION) ? 'newer' : 'notCode');
	const [, language, list] = /^([^/]*)\/([^/]*)$/s.exec(rest) ?? [];
	if (language === undefined || list === undefined || !LANGUAGE.test(language))
		return err('notCode');
	const ids = list.split(',');
	if (!ids.every((id) => LINE.test(id))) return err('notCode');
	if (!known.language(language)) return err('unknownLanguage');
	return ok({ language, lines: [...new Set(ids)].filter(known.line).slice(0, MOST) });
}

/** Where the spoken page opens on another device. */
export function pageLink(address: string, code: string): string {
	return `${address}/page#${code}`;
}
