import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { parsePageAddress } from '../../src/lib/domain/handover/page/address';
import { StaffLanguageSchema } from '../../src/lib/domain/language/language';

const ArgumentsSchema = v.object({
	positionals: v.tuple([v.string(), v.string()]),
	lang: v.optional(StaffLanguageSchema, 'sv'),
	for: v.optional(v.picklist(['teacher', 'participant']), 'teacher'),
	/** Where the municipality serves the app; without it the participant's page has no code. */
	address: v.optional(
		v.pipe(
			v.string(),
			v.rawTransform(({ dataset, addIssue, NEVER }) => {
				const address = parsePageAddress(dataset.value);
				if (address.ok) return address.value;
				addIssue({ message: address.error });
				return NEVER;
			})
		)
	)
});
export type Arguments = v.InferOutput<typeof ArgumentsSchema>;

/** null where they don't fit the usage. */
export function readArguments(argv: readonly string[]): Arguments | null {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			options: {
				lang: { type: 'string' },
				for: { type: 'string' },
				address: { type: 'string' }
			},
			allowPositionals: true
		});
		const read = v.safeParse(ArgumentsSchema, { ...values, positionals });
		return read.success && positionals.length === 2 ? read.output : null;
	} catch {
		return null;
	}
}
