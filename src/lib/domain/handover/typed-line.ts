import type { HandoverLine } from './handover';

/** Written by the pedagogue, in Swedish or whatever was typed: read back through the interpreter. */
export function isTyped({ kind, ref }: Pick<HandoverLine, 'kind' | 'ref'>): boolean {
	return kind === 'note' || ref === 'note';
}
