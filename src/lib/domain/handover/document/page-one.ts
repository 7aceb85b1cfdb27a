import { formatList } from '../words/format';
import { fill } from '../words/words';
import type { Context } from './context';
import { headBlocks } from './head';
import { ladderBlocks } from './ladders';
import type { Block } from './model';
import { openEndBlocks } from './open-ends';
import { profileBlocks } from './profile';
import { heightOf, PAGE_ONE } from './room';
import { linesOf, say } from './runs';
import { strengthBlocks } from './strengths';
import { hasTalk } from './talk';

/** How much page one says of everything that has a fuller place further on. */
export interface Glance {
	/** Can-do lines, the most telling ones. */
	readonly lines: number;
	/** Characters of one section of the talk. */
	readonly characters: number;
	/** Everyday life, devices and Swedish too. */
	readonly everyday: boolean;
}

export interface PageOne extends Glance {
	readonly blocks: readonly Block[];
}

/** From the fullest to the briefest. */
const GLANCES: readonly Glance[] = [
	{ lines: 24, characters: 190, everyday: true },
	{ lines: 18, characters: 140, everyday: true },
	{ lines: 14, characters: 100, everyday: true },
	{ lines: 12, characters: 100, everyday: false },
	{ lines: 10, characters: 60, everyday: false },
	{ lines: 8, characters: 20, everyday: false }
];

/**
 * Page one at a glance, as full as one page takes: strengths first, no counts. What
 * has no fuller place than this stays, whatever its length.
 */
export function pageOne(context: Context): PageOne {
	const pages = GLANCES.map((glance): PageOne => ({ ...glance, blocks: at(glance, context) }));
	const fitting = pages.find(({ blocks }) => heightOf(blocks) <= PAGE_ONE) ?? pages.at(-1);
	return fitting ?? { lines: 0, characters: 0, everyday: false, blocks: [] };
}

function at(glance: Glance, context: Context): readonly Block[] {
	const blocks = [
		...headBlocks(context),
		...strengthBlocks(context, glance),
		...ladderBlocks(context),
		...profileBlocks(context, glance),
		...openEndBlocks(context),
		...noticeBlocks(context, glance)
	];
	// What isn't released leaves no line behind either.
	return blocks.filter(({ type }, i) => type !== 'rule' || blocks[i - 1]?.type !== 'rule');
}

/** Where the rest stands, and that the person is made up. The foot says what isn't normed. */
function noticeBlocks(context: Context, { lines }: Glance): readonly Block[] {
	const { handover, words } = context;
	const { talk, canDoAll } = words.headings;
	const further = [
		...(linesOf(context, 'canDo').length > lines ? [canDoAll] : []),
		...(hasTalk(context) ? [talk] : [])
	].map((heading) => fill(words.quoted, { heading }));
	const told = [
		...(further.length > 0 ? [fill(words.more, { headings: formatList(further, words) })] : []),
		...(handover.example ? [words.page.example] : [])
	];
	if (told.length === 0) return [];
	return [{ type: 'paragraph', inline: [say(context, told.join(' '))], quiet: true }];
}
