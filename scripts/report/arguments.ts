import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { StaffLanguageSchema } from '../../src/lib/domain/language/language';

const ArgumentsSchema = v.object({
	positionals: v.tuple([v.string(), v.string()]),
	lang: v.optional(StaffLanguageSchema, 'sv'),
	for: v.optional(v.picklist(['teacher', 'participant']), 'teacher')
});
export type Arguments = v.InferOutput<typeof ArgumentsSchema>;

/** null where they don't fit the usage. */
export function readArguments(argv: readonly string[]): Arguments | null {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			options: { lang: { type: 'string' }, for: { type: 'string' } },
			allowPositionals: true
		});
		const read = v.safeParse(ArgumentsSchema, { ...values, positionals });
		return read.success && positionals.length === 2 ? read.output : null;
	} catch {
		return null;
	}
}
