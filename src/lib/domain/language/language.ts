import * as v from 'valibot';

/**
 * A language tag as stored text. Tags are compared as strings and never
 * passed through `Intl`, which rewrites `prs` and `kmr` to other languages.
 */
export const LanguageTagSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
export type LanguageTag = v.InferOutput<typeof LanguageTagSchema>;

export const DirectionSchema = v.picklist(['ltr', 'rtl']);
export type Direction = v.InferOutput<typeof DirectionSchema>;

/** The two languages of the pedagogue's interface and of the report. */
export const StaffLanguageSchema = v.picklist(['sv', 'en']);
export type StaffLanguage = v.InferOutput<typeof StaffLanguageSchema>;

/** A variety a mediator or a clip can speak, e.g. Sudanese Arabic. */
export const VarietySchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
	sv: v.string(),
	en: v.string(),
	autonym: v.string()
});

/** `languages/<tag>/language.json`. */
export const LanguageSchema = v.strictObject({
	tag: LanguageTagSchema,
	/** What its own speakers call it, in its own script. */
	autonym: v.string(),
	/** Names in the staff languages; source: Unicode CLDR. */
	sv: v.string(),
	en: v.string(),
	direction: DirectionSchema,
	/** ISO 15924, e.g. `Arab`. */
	script: v.pipe(v.string(), v.length(4)),
	/** The ten digits a reader of this language meets, in order 0–9; first the usual set. */
	digits: v.pipe(v.array(v.pipe(v.string(), v.regex(/^.{10}$/u))), v.minLength(1)),
	varieties: v.array(VarietySchema),
	/** Who has read the whole language through, beside whoever wrote it. */
	readings: v.optional(
		v.array(
			v.strictObject({
				/** Against the Swedish by someone who had not written it; or by a native speaker who approved. */
				kind: v.picklist(['second', 'native']),
				on: v.pipe(v.string(), v.isoDate())
			})
		)
	),
	/** Letters a stimulus may use; null as long as the language has no content. */
	inventory: v.nullable(
		v.strictObject({
			letters: v.array(v.string()),
			/** Of the letters, those that are a form of another and needn't be met alone: a hamza's seats. */
			forms: v.optional(v.array(v.string())),
			marks: v.array(v.string()),
			/** Joined or special forms allowed beside the letters, e.g. tatweel. */
			extra: v.array(v.string()),
			source: v.string()
		})
	)
});
export type Language = v.InferOutput<typeof LanguageSchema>;
