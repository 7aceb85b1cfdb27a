import * as v from 'valibot';
import { type Handover, HandoverSchema } from '../../src/lib/domain/handover/handover';
import { verifyHandover } from '../../src/lib/domain/handover/verify';
import { err, ok, type Result } from '../../src/lib/domain/result';

/** Why a file is no hand-over that a report may be made of. */
export type ReadFault =
	| { readonly code: 'notText' | 'notJson' | 'notHandover' }
	| { readonly code: 'newer'; readonly version: number }
	| { readonly code: 'damaged'; readonly path: string }
	| { readonly code: 'outcome'; readonly step: string };

const VERSION = 1;
const EnvelopeSchema = v.object({
	format: v.literal('spraksteg-handover'),
	version: v.pipe(v.number(), v.integer())
});

function parse(bytes: Uint8Array): Result<unknown, ReadFault> {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return err({ code: 'notText' });
	}
	try {
		return ok(JSON.parse(text) as unknown);
	} catch {
		return err({ code: 'notJson' });
	}
}

/** A hand-over from a file's bytes, its outcomes computed again from their evidence. */
export function readHandover(bytes: Uint8Array): Result<Handover, ReadFault> {
	const parsed = parse(bytes);
	if (!parsed.ok) return parsed;
	const envelope = v.safeParse(EnvelopeSchema, parsed.value);
	if (!envelope.success) return err({ code: 'notHandover' });
	const { version } = envelope.output;
	if (version > VERSION) return err({ code: 'newer', version });
	const { success, output, issues } = v.safeParse(HandoverSchema, parsed.value);
	if (!success) {
		const [issue] = issues;
		return err({ code: 'damaged', path: v.getDotPath(issue) ?? '' });
	}
	const verified = verifyHandover(output);
	return verified.ok ? ok(output) : err({ code: 'outcome', step: verified.error.step });
}
