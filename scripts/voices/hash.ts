import { createHash } from 'node:crypto';

/** SHA-256, hex; of text as UTF-8. */
export function hashOf(data: Uint8Array | string): string {
	return createHash('sha256').update(data).digest('hex');
}
