/**
 * Expected failure is a value, never an exception: `ok` tells which it was.
 * `E` is a union of codes; one table per surface turns a code into words.
 */
export type Result<T, E> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
	return { ok: true, value };
}

export function err<E>(error: E): { readonly ok: false; readonly error: E } {
	return { ok: false, error };
}
