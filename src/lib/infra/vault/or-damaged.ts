import { codeOf } from './failure';

/** Null for what can't be read, so that the rest of a list can; any other failure is thrown on. */
export async function orDamaged<T>(reading: Promise<T>): Promise<T | null> {
	try {
		return await reading;
	} catch (thrown) {
		if (codeOf(thrown) === 'damaged') return null;
		throw thrown;
	}
}
