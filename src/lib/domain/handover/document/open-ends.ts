import type { HandoverStep } from '../handover';
import { finalOutcome } from '../verify';
import { formatDate, sentence } from '../words/format';
import { fill } from '../words/words';
import type { Context } from './context';
import { stepIds } from './ladders';
import type { Block, Inline } from './model';
import { inEither, say, typed } from './runs';

/** What wasn't tried and what is unclear, each with its reason; reasons; the read-back. */
export function openEndBlocks(context: Context): readonly Block[] {
	const left = [...notTriedBlocks(context), ...unclearBlocks(context)];
	const right = [readBackBlock(context)];
	const columns = left.length > 0 ? [left, right] : [right];
	return [{ type: 'rule' }, { type: 'columns', columns }, ...reasonBlocks(context)];
}

/** Steps that a higher one covers aren't gaps and are left out. */
function notTriedBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	const steps = handover.steps.filter(
		(step) => finalOutcome(step) === 'notTried' && step.reason !== 'covered'
	);
	const items = byReason(steps).map(([reason, group]) => {
		const why = (words.notTriedReasons as Record<string, string>)[reason] ?? '';
		const steps = stepIds(group, context);
		return [say(context, fill(words.reasonGroup, { steps, reason: why }))];
	});
	return titled(context, words.headings.notTried, items);
}

function unclearBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	const steps = handover.steps.filter((step) => finalOutcome(step) === 'unclear');
	const items = byReason(steps).map(([reason, group]) => {
		const why = (words.unclearReasons as Record<string, string>)[reason];
		const settle = (words.settles as Record<string, string>)[reason] ?? '';
		const steps = stepIds(group, context);
		// An outcome the pedagogue set to unclear has the pedagogue's reason.
		if (why === undefined) return overridden(context, group);
		return [say(context, fill(words.unclearGroup, { steps, reason: why, settle }))];
	});
	return titled(context, words.headings.unclear, items);
}

function overridden(context: Context, group: readonly HandoverStep[]): Inline {
	return group.flatMap(({ id, override }) => [
		say(context, `${id}: `),
		typed(`${override?.reason ?? ''} `)
	]);
}

/** In the order they first come. */
function byReason(
	steps: readonly HandoverStep[]
): readonly (readonly [string, readonly HandoverStep[]])[] {
	const groups = new Map<string, HandoverStep[]>();
	for (const step of steps) {
		const reason = step.override ? 'override' : (step.reason ?? 'override');
		groups.set(reason, [...(groups.get(reason) ?? []), step]);
	}
	return [...groups];
}

function titled(context: Context, title: string, items: readonly Inline[]): readonly Block[] {
	if (items.length === 0) return [];
	return [
		{ type: 'heading', level: 3, inline: [say(context, title)] },
		{ type: 'list', marker: 'dash', items }
	];
}

/** Reasons that speak for a study path; the decision is the teacher’s. */
function reasonBlocks(context: Context): readonly Block[] {
	const { handover, words } = context;
	if (handover.reasons.length === 0) return [];
	const items = handover.reasons.map(({ id, text }) => [
		id === 'note' ? typed(sentence(text.sv)) : inEither(context, text)
	]);
	return [
		{
			type: 'heading',
			level: 3,
			inline: [say(context, words.headings.reasons), say(context, ` (${words.headings.decision})`)]
		},
		{ type: 'list', marker: 'dash', items }
	];
}

function readBackBlock(context: Context): Block {
	const { handover, words } = context;
	const { on, agreed } = handover.readBack;
	if (on === null)
		return { type: 'paragraph', inline: [say(context, words.readBack.none)], quiet: true };
	const template = agreed ? words.readBack.agreed : words.readBack.changed;
	const [before = '', after = ''] = template.split('{alias}');
	const rest = fill(after, { date: formatDate(on, words) });
	const inline = [say(context, before), typed(handover.participant.alias), say(context, rest)];
	return {
		type: 'list',
		marker: agreed ? 'check' : 'dash',
		items: [inline.filter(({ text }) => text !== '')]
	};
}
