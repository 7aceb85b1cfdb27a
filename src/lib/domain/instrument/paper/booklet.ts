import type { Instrument } from '../instrument';
import type { Passage, StimulusItem } from '../stimuli';
import { type Texts, wordingOf } from '../wording';
import { type PaperItem, paperItems } from './paper-items';
import { type PaperChoice, type PaperStep, paperSteps } from './paper-steps';

export interface NoticePage {
	readonly lines: readonly string[];
	readonly picture: string | null;
}

export interface BookletItem extends PaperItem {
	/** What is asked, in the talk language; null where it is the step's own instruction. */
	readonly ask: string | null;
}

/** What is looked at first, and the items about it. */
export interface BookletGroup {
	/** Drawn notice to point at (R0). */
	readonly page: NoticePage | null;
	readonly passage: Passage | null;
	readonly items: readonly BookletItem[];
}

export interface BookletSection extends PaperStep {
	/** The step's instruction in the talk language, or null. */
	readonly instruction: string | null;
	/** L-R4: pictures to point at on hearing each word, before any is read. */
	readonly recognise: readonly BookletItem[];
	readonly groups: readonly BookletGroup[];
}

/** What lies before the participant: no word of right or wrong, no name, no key. */
export function booklet(instrument: Instrument, choice: PaperChoice): readonly BookletSection[] {
	const texts = choice.talk === null ? null : (instrument.languages[choice.talk]?.texts ?? null);
	return paperSteps(instrument, choice).map((step) => section(step, texts));
}

function section(paper: PaperStep, texts: Texts | null): BookletSection {
	const own = `instr.${paper.step.id}`;
	const say = (key: string): string | null => (texts && wordingOf(texts, key, null)?.text) ?? null;
	const items = paperItems(paper)
		// Judged on what was written for another item: no place of its own on paper.
		.filter(({ item }) => item.of === undefined)
		.map((entry): BookletItem => {
			const ask = entry.item.ask ?? own;
			return { ...entry, ask: ask === own ? null : say(ask) };
		});
	return {
		...paper,
		instruction: say(own),
		recognise: paper.step.recogniseFirst ? items.filter(({ role }) => role === 'item') : [],
		groups: groupsOf(paper, items)
	};
}

/** Items in a row about the same page or passage stand under it; each is printed once. */
function groupsOf(paper: PaperStep, items: readonly BookletItem[]): readonly BookletGroup[] {
	const groups: BookletItem[][] = [];
	for (const entry of items) {
		const before = groups.find(([first]) => first && together(first, entry));
		const last = groups.at(-1);
		const alone = aboutOf(entry.item) === null;
		if (alone && last?.[0] && aboutOf(last[0].item) === null && last[0].role === entry.role)
			last.push(entry);
		else if (!alone && before) before.push(entry);
		else groups.push([entry]);
	}
	return groups.map((group) => {
		const { page, passage } = group[0]?.item ?? {};
		const drawn = page === undefined ? undefined : paper.source.pages?.[page];
		const read = passage === undefined ? undefined : paper.source.passages?.[passage];
		return {
			page: drawn ? { lines: drawn.lines, picture: drawn.picture ?? null } : null,
			passage: read ?? null,
			items: group
		};
	});
}

/** The same notice is pointed at in practice and items; a passage belongs to one of them. */
function together(a: BookletItem, b: BookletItem): boolean {
	if (aboutOf(a.item) !== aboutOf(b.item)) return false;
	return a.item.page !== undefined || a.role === b.role;
}

function aboutOf({ page, passage }: StimulusItem): string | null {
	return page ?? passage ?? null;
}
