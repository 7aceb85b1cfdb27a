/** Bytes the browser still lets this app have; null where it doesn't say. */
export async function roomLeft(): Promise<number | null> {
	try {
		const { usage, quota } = await navigator.storage.estimate();
		return usage === undefined || quota === undefined ? null : quota - usage;
	} catch {
		return null;
	}
}
