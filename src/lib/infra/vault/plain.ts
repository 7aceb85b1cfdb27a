/**
 * A copy without reactive proxies, which can't cross to a worker. Plain JSON by
 * contract; what is undefined is left out, as JSON does. Texts aren't written out
 * and read again: a voice has tens of megabytes of them.
 */
export function plain<T>(value: T): T {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((one: unknown) => plain(one)) as T;
	const entries = Object.entries(value).filter(([, one]) => one !== undefined);
	return Object.fromEntries(entries.map(([key, one]) => [key, plain(one as unknown)])) as T;
}
