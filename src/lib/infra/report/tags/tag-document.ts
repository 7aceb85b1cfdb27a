import type { Block, ReportDocument } from '$lib/domain/handover/document/model';
import { BlockTagger } from './tag-blocks';
import { tag, type Tag } from './tag';

export interface TaggedDocument {
	/** The structure tree, in the order of the model. */
	readonly root: Tag;
	/** The same blocks; each part that layout draws is an object of its own. */
	readonly blocks: readonly Block[];
	/** The element of such a part; see `BlockTagger`. */
	readonly of: (part: object) => Tag | undefined;
}

/** A line across, a new page or a heading of the two upper levels begins a section. */
function beginsSection(block: Block | undefined): boolean {
	if (block?.type === 'columns') return beginsSection(block.columns[0]?.[0]);
	if (block?.type === 'heading') return block.level <= 2;
	return block?.type === 'pairedHeading' || block?.type === 'rule' || block?.type === 'pageBreak';
}

/**
 * The structure of a report, from its model alone: what is said in which order
 * doesn't depend on where it comes to stand.
 */
export function tagDocument(document: ReportDocument): TaggedDocument {
	const tagger = new BlockTagger(document.main?.lang ?? document.language);
	const sections: Tag[][] = [[]];
	const blocks = document.blocks.map((one) => {
		const { block, tags } = tagger.tagged(one);
		if (beginsSection(one) && sections.at(-1)?.length !== 0) sections.push([]);
		sections.at(-1)?.push(...tags);
		return block;
	});
	const root = tag(
		'Document',
		sections.map((tags) => tag('Sect', tags))
	);
	return { root, blocks, of: tagger.of };
}
