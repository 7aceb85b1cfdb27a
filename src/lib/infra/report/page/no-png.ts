/**
 * Stands in for `fast-png`, which jsPDF asks for to read PNG files. No report holds
 * one, and with what it needs it would be 26 kB of the worker (gzip).
 */
export function decode(): never {
	throw new Error('no PNG is read here');
}
