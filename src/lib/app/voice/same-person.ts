/** Nobody may approve their own voice: the same alias, however it is written. */
export function samePerson(one: string, other: string): boolean {
	const plain = (alias: string) =>
		alias.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
	return plain(one) === plain(other);
}
