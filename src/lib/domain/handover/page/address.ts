import { err, ok, type Result } from '../../result';

export type PageAddressError =
	/** No address of a web page. */
	| 'notAddress'
	/** Voices and storage need a secure address. */
	| 'notHttps'
	/** A name, a password, a query or a fragment: what is read from paper is plain. */
	| 'tooMuch'
	/** Longer than a code on paper should carry. */
	| 'tooLong';

/** Characters: with a full page the code stays readable at 3 cm. */
const LONGEST = 100;

/**
 * The address a municipality serves the app at, as typed.
 *
 * @returns without a slash at the end.
 */
export function parsePageAddress(typed: string): Result<string, PageAddressError> {
	const text = typed.trim();
	let url: URL;
	try {
		url = new URL(text);
	} catch {
		return err('notAddress');
	}
	if (url.protocol === 'http:') return err('notHttps');
	if (url.protocol !== 'https:' || !/^https:\/\/[^/]/i.test(text)) return err('notAddress');
	if (url.username || url.password || /[?#]/.test(text)) return err('tooMuch');
	const address = (url.origin + url.pathname).replace(/\/+$/, '');
	return address.length > LONGEST ? err('tooLong') : ok(address);
}
