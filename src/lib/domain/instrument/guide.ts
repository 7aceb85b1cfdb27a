import * as v from 'valibot';
import { StepIdSchema } from './ladder';
import { MarkSchema } from './stimuli';

const Words = v.pipe(v.string(), v.minLength(1));
/** Paragraphs, plain text. */
const Paragraphs = v.pipe(v.array(Words), v.minLength(1));

/** The five headings of a page, in their order. */
export const GUIDE_PARTS = ['shows', 'say', 'watch', 'stop', 'next'] as const;

const Parts = {
	/** What it shows, beyond what the instrument says in a sentence. */
	shows: Paragraphs,
	/** How to put it, and what not to say. */
	say: Paragraphs,
	/** What to look and listen for. */
	watch: Paragraphs,
	/** When it is enough. */
	stop: Paragraphs,
	/** Where it leads. */
	next: Paragraphs
};

/** One page per step. What the ladder says of the step is read from there, not repeated. */
export const StepPageSchema = v.strictObject({
	about: v.literal('step'),
	id: StepIdSchema,
	...Parts
});

/** One page per section of the interview. */
export const SectionPageSchema = v.strictObject({
	about: v.literal('section'),
	/** The section's id in interview.json. */
	id: Words,
	...Parts
});
export type SectionPage = v.InferOutput<typeof SectionPageSchema>;

/** A page of its own: the interpreter, voices, what may not be concluded, judging writing. */
export const TopicPageSchema = v.strictObject({
	about: v.literal('topic'),
	id: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
	title: Words,
	/** What it is about, in a sentence. */
	lead: Words,
	parts: v.pipe(
		v.array(
			v.strictObject({
				heading: Words,
				text: v.optional(Paragraphs),
				/** A list under the paragraphs. */
				points: v.optional(Paragraphs)
			})
		),
		v.minLength(1)
	)
});
export type TopicPage = v.InferOutput<typeof TopicPageSchema>;

export const GuidePageSchema = v.variant('about', [
	StepPageSchema,
	SectionPageSchema,
	TopicPageSchema
]);
export type GuidePage = v.InferOutput<typeof GuidePageSchema>;

/** Topics that every guide has a page on. */
export const GUIDE_TOPICS = ['interpreter', 'voices', 'not-concluded', 'judging'] as const;

/** `guide/<sv|en>.json`: the pedagogue's guide, for the screen and as a booklet. */
export const GuideSchema = v.strictObject({
	status: MarkSchema,
	title: Words,
	/** What the guide is and isn't, on its first page. */
	intro: Paragraphs,
	/** In the order of the booklet. */
	pages: v.array(GuidePageSchema)
});
export type Guide = v.InferOutput<typeof GuideSchema>;
