import * as v from 'valibot';
import { err, ok, type Result } from '../result';
import { type Handover, HANDOVER_VERSION, HandoverSchema } from './handover';
import { fromVersion1, Handover1Schema } from './version-1';
import { verifyHandover } from './verify';

/** Why bytes are no hand-over that may be shown or drawn. */
export type ReadFault =
	| { readonly code: 'notText' | 'notJson' | 'notHandover' }
	| { readonly code: 'newer'; readonly version: number }
	/** Not what belongs there; where, as `sections.0.id`. */
	| { readonly code: 'damaged'; readonly path: string }
	/** An outcome doesn't follow from its evidence. */
	| { readonly code: 'outcome'; readonly step: string };

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

function shaped<S extends v.GenericSchema>(
	schema: S,
	value: unknown
): Result<v.InferOutput<S>, ReadFault> {
	const { success, output, issues } = v.safeParse(schema, value);
	if (success) return ok(output);
	return err({ code: 'damaged', path: (issues[0] && v.getDotPath(issues[0])) ?? '' });
}

/** Today's shape of what was written in any version up to ours. */
function current(version: number, value: unknown): Result<Handover, ReadFault> {
	if (version === HANDOVER_VERSION) return shaped(HandoverSchema, value);
	if (version !== 1) return err({ code: 'notHandover' });
	const old = shaped(Handover1Schema, value);
	return old.ok ? ok(fromVersion1(old.value)) : old;
}

/**
 * A hand-over from the bytes of its file (UTF-8 JSON), its outcomes computed again
 * from their evidence. Older versions come back in today's shape.
 */
export function readHandover(bytes: Uint8Array): Result<Handover, ReadFault> {
	const parsed = parse(bytes);
	if (!parsed.ok) return parsed;
	const envelope = v.safeParse(EnvelopeSchema, parsed.value);
	if (!envelope.success) return err({ code: 'notHandover' });
	const { version } = envelope.output;
	if (version > HANDOVER_VERSION) return err({ code: 'newer', version });
	const read = current(version, parsed.value);
	if (!read.ok) return read;
	const verified = verifyHandover(read.value);
	return verified.ok ? read : err({ code: 'outcome', step: verified.error.step });
}
