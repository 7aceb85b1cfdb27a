import { err, ok, type Result } from '$lib/domain/result';
import { getDocument } from './pdf-in-worker';

export type AttachmentFault = 'notPdf' | 'damagedPdf' | 'encrypted' | 'noHandover';

/** As the report's writer names it. */
const NAME = 'handover.json';
/** A reader looks for `%PDF-` in a file's first kilobyte (ISO 32000-1, annex H, 3.4.1). */
const HEAD = 1024;

function saysPdf(bytes: Uint8Array): boolean {
	return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).includes('%PDF-');
}

/** The bytes of the hand-over that lies in a PDF. Other attachments aren't looked into. */
export async function attachedHandover(
	bytes: Uint8Array
): Promise<Result<Uint8Array, AttachmentFault>> {
	if (!saysPdf(bytes)) return err('notPdf');
	// It takes the bytes over: a copy, so that they stay ours.
	const loading = getDocument({ data: bytes.slice(), verbosity: 0, useWorkerFetch: false });
	try {
		const pdf = await loading.promise;
		const files = (await pdf.getAttachments()) as Readonly<
			Record<string, { readonly filename: string; readonly content?: Uint8Array }>
		> | null;
		const found = Object.values(files ?? {}).find(({ filename }) => filename === NAME);
		return found?.content ? ok(found.content) : err('noHandover');
	} catch (error) {
		// Its class isn't exported.
		const locked = error instanceof Error && error.name === 'PasswordException';
		return err(locked ? 'encrypted' : 'damagedPdf');
	} finally {
		await loading.destroy();
	}
}
