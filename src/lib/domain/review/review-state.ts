import { type Instrument, stepsOf } from '../instrument/instrument';
import type { Part, Step } from '../instrument/ladder';
import { requiredTexts } from '../instrument/required-texts';
import type { StepStimuli } from '../instrument/stimuli';
import type { LanguageTag } from '../language/language';
import { partOfText, type VoicePart, VoicePartSchema } from '../voice/parts';

/** How far a part of a language has come; texts or items. `reviewed`, `draft` and `missing` add up. */
export interface PartReview {
	readonly part: VoicePart;
	/** What is read, written and heard as a task, or everything said around it. */
	readonly kind: 'words' | 'stimuli';
	/** Read and approved by someone whose language it is. */
	readonly reviewed: number;
	readonly draft: number;
	readonly missing: number;
	/** Of the drafts, those whose own note says that they are doubtful. */
	readonly doubtful: number;
}

type Counts = Omit<PartReview, 'part' | 'kind'>;

const isDoubtful = (note: string | undefined): boolean => note?.startsWith('Doubtful') ?? false;

/**
 * What of a language is reviewed, draft or missing, part by part. Tasks in Latin letters are
 * Swedish, whatever language is spoken: they stand with `sv` alone, and `sv` has no others.
 */
export function reviewOf(instrument: Instrument, tag: LanguageTag): readonly PartReview[] {
	const words = VoicePartSchema.options.map((part) => ({
		part,
		kind: 'words' as const,
		...wordsIn(instrument, tag, part)
	}));
	const tasks: readonly VoicePart[] = tag === 'sv' ? ['latin'] : ['reading', 'writing'];
	const stimuli = tasks.map((part) => ({
		part,
		kind: 'stimuli' as const,
		...stimuliIn(instrument, tag, part)
	}));
	return [...words, ...stimuli].filter((one) => totalOf(one) > 0);
}

export function totalOf({ reviewed, draft, missing }: Counts): number {
	return reviewed + draft + missing;
}

function wordsIn(instrument: Instrument, tag: LanguageTag, part: VoicePart): Counts {
	const texts = instrument.languages[tag]?.texts ?? {};
	const keys = requiredTexts(instrument).filter((key) => partOfText(key) === part);
	const own = keys.flatMap((key) => texts[key] ?? []);
	const reviewed = own.filter(({ status }) => status === 'reviewed').length;
	return {
		reviewed,
		draft: own.length - reviewed,
		missing: keys.length - own.length,
		doubtful: own.filter(({ note }) => isDoubtful(note)).length
	};
}

function stimuliIn(instrument: Instrument, tag: LanguageTag, part: VoicePart): Counts {
	const parts: readonly Part[] = part === 'latin' ? ['reading', 'writing'] : [part as Part];
	const strand = part === 'latin' ? 'latin' : 'school';
	const counts = parts.flatMap((one) =>
		stepsOf(instrument, one)
			.filter((step) => step.strand === strand)
			.map((step) => countsOf(step, instrument.languages[tag]?.[one]?.steps[step.id]))
	);
	const sum = (of: (one: Counts) => number) => counts.reduce((all, one) => all + of(one), 0);
	return {
		reviewed: sum(({ reviewed }) => reviewed),
		draft: sum(({ draft }) => draft),
		missing: sum(({ missing }) => missing),
		doubtful: sum(({ doubtful }) => doubtful)
	};
}

/** A form is reviewed as a whole. */
function countsOf({ rule }: Step, content: StepStimuli | undefined): Counts {
	if (!content) return { reviewed: 0, draft: 0, missing: rule.items, doubtful: 0 };
	const forms = [content.A, ...(content.B ? [content.B] : [])];
	const count = (mark: 'draft' | 'reviewed') =>
		forms.filter(({ review }) => review.text === mark).flatMap(({ items }) => items).length;
	return {
		reviewed: count('reviewed'),
		draft: count('draft'),
		missing: 0,
		doubtful: forms.flatMap(({ items }) => items).filter(({ note }) => isDoubtful(note)).length
	};
}
