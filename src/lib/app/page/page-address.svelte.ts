import { type PageAddressError, parsePageAddress } from '../../domain/handover/page/address';
import { ok, type Result } from '../../domain/result';
import type { Preferences } from '../../ports/preferences';

/** Where the QR code of a participant's page leads; null: the page has no code. */
export class PageAddress {
	value = $state.raw<string | null>(null);

	constructor(private readonly preferences: Preferences) {
		const known = preferences.read('page-address');
		const read = known === null ? null : parsePageAddress(known);
		// Somebody may have changed what lies there: it counts only where it would be taken today.
		this.value = read?.ok ? read.value : null;
	}

	/** @param typed empty: no code. */
	set(typed: string): Result<string | null, PageAddressError> {
		if (typed.trim() === '') return this.#keep(null);
		const read = parsePageAddress(typed);
		return read.ok ? this.#keep(read.value) : read;
	}

	#keep(value: string | null): Result<string | null, never> {
		this.value = value;
		this.preferences.write('page-address', value);
		return ok(value);
	}
}
