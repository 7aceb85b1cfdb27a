import type { Handover } from './handover';

/** The hand-over as it is saved, hashed and attached: indented JSON, so that anyone can read it. */
export function handoverText(handover: Handover): string {
	return `${JSON.stringify(handover, null, '\t')}\n`;
}
