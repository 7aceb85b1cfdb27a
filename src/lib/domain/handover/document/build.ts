import type { StaffLanguage } from '../../language/language';
import type { Handover } from '../handover';
import { fill } from '../words/words';
import { handwritingBlocks, originalBlocks, statusBlocks } from './annex';
import { contextOf } from './context';
import { evidenceBlocks } from './evidence';
import { isolatedDocument } from './isolate-blocks';
import type { ReportDocument } from './model';
import { withoutStepsBeyond } from './oral-path';
import { pageOne } from './page-one';
import { allStrengthBlocks } from './strengths';
import { talkBlocks } from './talk';

/**
 * The teacher's report as plain data. Page one at a glance: strengths first, no
 * counts. Then the evidence, the talk, and what is draft.
 */
export function buildReportDocument(handover: Handover, language: StaffLanguage): ReportDocument {
	const context = contextOf(withoutStepsBeyond(handover), language);
	const first = pageOne(context);
	return isolatedDocument({
		language,
		title: context.words.title,
		blocks: [
			...first.blocks,
			{ type: 'pageBreak' },
			...allStrengthBlocks(context, first),
			...evidenceBlocks(context),
			...handwritingBlocks(context),
			...talkBlocks(context),
			...originalBlocks(context),
			...statusBlocks(context)
		],
		footer: fill(context.words.footer, { version: handover.instrument.version })
	});
}
