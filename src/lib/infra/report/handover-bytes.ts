import type { Handover } from '$lib/domain/handover/handover';

/** The hand-over as it is attached: indented JSON in UTF-8, so that anyone can read it. */
export function handoverBytes(handover: Handover): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(`${JSON.stringify(handover, null, '\t')}\n`);
}
