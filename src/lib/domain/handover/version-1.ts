import * as v from 'valibot';
import {
	type Handover,
	HANDOVER_VERSION,
	type HandoverLine,
	HandoverSchema,
	LineSchema,
	OriginalSchema
} from './handover';

const { setting, sections } = HandoverSchema.entries;
const Line1Schema = v.omit(LineSchema, ['key']);

/**
 * Version 1, until November 2026: nobody is named as pedagogue, lines don't name
 * their twins, and the own language is found by `ref` and has no meaning beside it.
 */
export const Handover1Schema = v.strictObject({
	...HandoverSchema.entries,
	version: v.literal(1),
	setting: v.omit(setting, ['pedagogue']),
	sections: v.array(v.strictObject({ ...sections.item.entries, lines: v.array(Line1Schema) })),
	goals: v.array(Line1Schema),
	originals: v.array(
		v.strictObject({ ...v.omit(OriginalSchema, ['key', 'meaning']).entries, ref: v.string() })
	)
});
type Handover1 = v.InferOutput<typeof Handover1Schema>;
type Line1 = v.InferOutput<typeof Line1Schema>;

const TWIN: Readonly<Partial<Record<Line1['kind'], string>>> = { canDo: 'line', next: 'next' };

function withKey(line: Line1): HandoverLine {
	const twin = line.ref === 'note' ? undefined : TWIN[line.kind];
	return twin ? { ...line, key: `${twin}.${line.ref}` } : line;
}

/** The same said in today's shape. An own-language text that belongs to no line is left out. */
export function fromVersion1(old: Handover1): Handover {
	const sections = old.sections.map((section) => ({
		...section,
		lines: section.lines.map(withKey)
	}));
	const meanings = [
		...sections.flatMap(({ lines }) => lines).filter(({ key }) => key !== undefined),
		...old.reasons.map(({ id, text }) => ({ ref: id, text, key: `reason.${id}` }))
	];
	return {
		...old,
		version: HANDOVER_VERSION,
		setting: { ...old.setting, pedagogue: '' },
		sections,
		originals: old.originals.flatMap(({ ref, ...original }) => {
			const twin = meanings.find((meaning) => meaning.ref === ref);
			return twin?.key ? [{ ...original, key: twin.key, meaning: twin.text }] : [];
		})
	};
}
