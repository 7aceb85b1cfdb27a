import type { StaffLanguage } from '../../language/language';
import type { Handover } from '../handover';
import { fill } from '../words/words';
import { handwritingBlocks, originalBlocks, statusBlocks } from './annex';
import { type Context, contextOf } from './context';
import { evidenceBlocks } from './evidence';
import { headBlocks } from './head';
import { ladderBlocks } from './ladders';
import type { Block, ReportDocument } from './model';
import { withoutStepsBeyond } from './oral-path';
import { openEndBlocks } from './open-ends';
import { profileBlocks, strengthBlocks } from './profile';
import { say } from './runs';
import { talkBlocks } from './talk';

/**
 * The teacher's report as plain data. Page one at a glance: strengths first, no
 * counts. Then the evidence, the talk, and what is draft.
 */
export function buildReportDocument(handover: Handover, language: StaffLanguage): ReportDocument {
	const context = contextOf(withoutStepsBeyond(handover), language);
	return {
		language,
		title: context.words.title,
		blocks: [
			...headBlocks(context),
			...strengthBlocks(context),
			...ladderBlocks(context),
			...profileBlocks(context),
			...openEndBlocks(context),
			...noticeBlocks(context),
			{ type: 'pageBreak' },
			...evidenceBlocks(context),
			...talkBlocks(context),
			...originalBlocks(context),
			...handwritingBlocks(context),
			...statusBlocks(context)
		],
		footer: fill(context.words.footer, { version: handover.instrument.version })
	};
}

function noticeBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	const told = [words.notNormed, ...(handover.example ? [words.example] : [])];
	return [{ type: 'paragraph', inline: [say(context, told.join(' '))], quiet: true }];
}
