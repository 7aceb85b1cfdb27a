import * as v from 'valibot';

/** A text the pedagogue or the SFI teacher reads. */
export const StaffTextSchema = v.strictObject({
	sv: v.pipe(v.string(), v.minLength(1)),
	en: v.pipe(v.string(), v.minLength(1))
});
export type StaffText = v.InferOutput<typeof StaffTextSchema>;

export const TextStatusSchema = v.picklist(['draft', 'reviewed']);

/** What is shown (`text`) and what is spoken (`say`: fully vowelled, digits as words). */
const SpokenSchema = v.strictObject({
	text: v.pipe(v.string(), v.minLength(1)),
	say: v.optional(v.pipe(v.string(), v.minLength(1)))
});

/** One wording: `text` before a form of address is chosen, `f` and `m` afterwards where they exist. */
const WordingSchema = v.strictObject({
	...SpokenSchema.entries,
	f: v.optional(SpokenSchema),
	m: v.optional(SpokenSchema)
});

/**
 * One participant string. A variety of the language (`language.json`) that says
 * it in other words has its whole wording under `varieties`, forms of address
 * included; one that only sounds different has none, but clips of its own.
 */
export const ParticipantTextSchema = v.strictObject({
	...WordingSchema.entries,
	varieties: v.optional(v.record(v.string(), WordingSchema)),
	status: TextStatusSchema,
	/** Who has reviewed it, by alias, and when. */
	by: v.optional(v.string()),
	on: v.optional(v.pipe(v.string(), v.isoDate())),
	/** A doubt or a source, for the reviewer. */
	note: v.optional(v.string())
});

export type ParticipantText = v.InferOutput<typeof ParticipantTextSchema>;

/** `languages/<tag>/texts.json`: key (`who.where.kind`) → text. */
export const TextsSchema = v.record(v.string(), ParticipantTextSchema);
export type Texts = v.InferOutput<typeof TextsSchema>;

export const AddressSchema = v.picklist(['f', 'm']);
export type Address = v.InferOutput<typeof AddressSchema>;

/** Whether the language speaks differently to a woman and a man; if not, nobody is asked. */
export function hasForms(texts: Texts): boolean {
	return Object.values(texts).some(({ f, m }) => f !== undefined || m !== undefined);
}

/**
 * The wording of `key` for a form of address in a variety (`null`: the common
 * one), or undefined where the language lacks it.
 */
export function wordingOf(
	texts: Texts,
	key: string,
	address: Address | null,
	variety: string | null = null
): { text: string; say: string } | undefined {
	const entry = texts[key];
	if (!entry) return undefined;
	const wording = (variety !== null && entry.varieties?.[variety]) || entry;
	const form = (address && wording[address]) || wording;
	return { text: form.text, say: form.say ?? form.text };
}
