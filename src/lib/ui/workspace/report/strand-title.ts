import type { Handover } from '../../../domain/handover/handover';
import { capitalised } from '../../../domain/handover/words/format';
import { WORDS } from '../../../domain/handover/words/words';
import type { Part, Strand } from '../../../domain/instrument/ladder';
import type { StaffLanguage } from '../../../domain/language/language';

/** “Arabiska läsa”: a ladder by its language and part. */
export function strandTitle(
	{ setting }: Handover,
	strand: Strand,
	part: Part,
	language: StaffLanguage
): string {
	const words = WORDS[language];
	const { school, talk, names } = setting.languages;
	const tag = school ?? talk;
	const name = tag === null ? undefined : names[tag]?.[language];
	const of =
		strand === 'latin' ? words.strands.latin : name ? capitalised(name) : words.strands.school;
	return `${of} ${words.parts[part]}`;
}
