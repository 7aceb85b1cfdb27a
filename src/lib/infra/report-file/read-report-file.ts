import type { Handover } from '$lib/domain/handover/handover';
import { readHandover } from '$lib/domain/handover/read';
import { err, type Result } from '$lib/domain/result';
import type { ReadReportFault } from '$lib/ports/report';
import { attachedHandover } from './attachment';

/** The hand-over a report carries, its outcomes computed again; or the attachment itself. */
export async function readReportFile(
	bytes: Uint8Array
): Promise<Result<Handover, ReadReportFault>> {
	if (isJson(bytes)) return readHandover(bytes);
	const attached = await attachedHandover(bytes);
	return attached.ok ? readHandover(attached.value) : err({ code: attached.error });
}

/** Saved from the PDF by another reader: begins with a brace, after blanks at most. */
function isJson(bytes: Uint8Array): boolean {
	return /^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}
