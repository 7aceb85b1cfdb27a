import { type Guide, GUIDE_PARTS, type GuidePage } from '../../domain/instrument/guide';
import { type Instrument, stepById } from '../../domain/instrument/instrument';
import type { StaffLanguage } from '../../domain/language/language';

/** Groups of the list, in their order. */
export const GUIDE_GROUPS = ['topic', 'section', 'reading', 'writing', 'latin'] as const;
export type GuideGroup = (typeof GUIDE_GROUPS)[number];

export function guidePath(id: string): string {
	return `/guide/${id}`;
}

export function titleOf(page: GuidePage, instrument: Instrument, language: StaffLanguage): string {
	if (page.about === 'topic') return page.title;
	if (page.about === 'step') {
		const step = stepById(instrument, page.id);
		return step ? `${page.id} · ${step.title[language]}` : page.id;
	}
	const section = instrument.interview.sections.find(({ id }) => id === page.id);
	return section?.title[language] ?? page.id;
}

export function groupOf(page: GuidePage, instrument: Instrument): GuideGroup {
	if (page.about !== 'step') return page.about;
	const step = stepById(instrument, page.id);
	if (step?.strand === 'latin') return 'latin';
	return step?.part ?? 'reading';
}

/** Pages in which every word of the query stands, the whole guide for an empty one. */
export function searchPages(
	guide: Guide,
	instrument: Instrument,
	language: StaffLanguage,
	query: string
): readonly GuidePage[] {
	const wanted = query.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
	return guide.pages.filter((page) => {
		const text = wordsOf(page, instrument, language).toLocaleLowerCase(language);
		return wanted.every((word) => text.includes(word));
	});
}

/** Everything that stands on the page, with what it takes from the instrument. */
function wordsOf(page: GuidePage, instrument: Instrument, language: StaffLanguage): string {
	const own =
		page.about === 'topic'
			? [
					page.lead,
					...page.parts.flatMap((p) => [p.heading, ...(p.text ?? []), ...(p.points ?? [])])
				]
			: GUIDE_PARTS.flatMap((part) => page[part]);
	const step = page.about === 'step' ? stepById(instrument, page.id) : undefined;
	const taken = step ? [step.shows, step.say, step.watch].map((text) => text[language]) : [];
	return [titleOf(page, instrument, language), ...own, ...taken].join(' ');
}

/** The pages before and after, as the booklet has them. */
export function neighbours(
	guide: Guide,
	id: string
): {
	readonly before: GuidePage | null;
	readonly after: GuidePage | null;
} {
	const at = guide.pages.findIndex((page) => page.id === id);
	return {
		before: guide.pages[at - 1] ?? null,
		after: at < 0 ? null : (guide.pages[at + 1] ?? null)
	};
}
