import type { StepId } from '../../../domain/instrument/ladder';
import type { StimulusItem } from '../../../domain/instrument/stimuli';
import type { Payload } from '../../../domain/mapping/events';
import type { RunId } from '../../../domain/mapping/ids';
import type { VoiceLayer } from '../../../domain/mapping/voice';
import type { NewEvent } from '../mapping-session.svelte';
import {
	optionAt,
	type PaperDraft,
	type PaperTask,
	rowOf,
	rowsOnPaper,
	rowsThatCount
} from './draft';

/** What the journal needs beside what was typed in. */
export interface PaperRun {
	readonly run: RunId;
	readonly follows: RunId | null;
	readonly proposed: StepId | null;
	/** Who read aloud, and whether in the room or by telephone. */
	readonly voice: { readonly layer: VoiceLayer; readonly mediator: string | null } | null;
}

/**
 * The events of a step done on paper, in the order they happened at the table:
 * the same as the screen writes, so that the outcome is computed in the same way.
 */
export function paperEvents(
	task: PaperTask,
	draft: PaperDraft,
	about: PaperRun
): readonly NewEvent[] {
	const { step, language } = task;
	const { run } = about;
	const events: NewEvent[] = [
		{
			type: 'step.opened',
			payload: {
				run,
				step: step.id,
				strand: step.strand,
				language,
				form: draft.form,
				follows: about.follows,
				proposed: about.proposed,
				ownName: draft.ownName,
				medium: 'paper'
			}
		},
		...practiceEvents(task, draft, run)
	];
	const ended = draft.ended ?? 'wish';
	const rows = ended === 'practice' ? [] : rowsThatCount(task, draft);
	if (ended !== 'practice') events.push(...recognised(task, draft, about));
	const given = rows.filter(({ item }) => item.of !== undefined || rowOf(draft, item).given);
	for (const { item } of given) events.push(...itemEvents(task, draft, about, item));
	const last = given.findLast(({ item }) => item.of === undefined);
	if (ended === 'stop' && last)
		events.push({ type: 'stop.applied', payload: { run, after: last.item.id } });
	events.push({ type: 'step.closed', payload: { run, ended } });
	return events;
}

/** The first try understood, or every try made and not understood. */
function practiceEvents({ stimuli }: PaperTask, draft: PaperDraft, run: RunId): NewEvent[] {
	const [first] = stimuli.practice;
	if (draft.practice === 'none' || !first) return [];
	const understood = draft.practice === 'understood';
	const tried = understood ? [first] : stimuli.practice;
	return tried.flatMap(({ id }): NewEvent[] => [
		{ type: 'item.shown', payload: { run, item: id } },
		{ type: 'practice.judged', payload: { run, item: id, understood } }
	]);
}

function recognised(task: PaperTask, draft: PaperDraft, about: PaperRun): NewEvent[] {
	if (!task.step.recogniseFirst) return [];
	const { run } = about;
	return rowsOnPaper(task, draft).flatMap(({ item }): NewEvent[] => {
		const option = optionAt(item, rowOf(draft, item).recognised);
		if (option === null) return [];
		return [
			...voiceEvents(task, about, item),
			{ type: 'stimulus.recognised', payload: { run, item: item.id, option } }
		];
	});
}

function itemEvents(
	task: PaperTask,
	draft: PaperDraft,
	about: PaperRun,
	item: StimulusItem
): NewEvent[] {
	const { run } = about;
	const { given, helped } = rowOf(draft, item);
	const at = { run, item: item.id };
	if (item.of !== undefined) return judgedEvents(task, draft, run, item);
	const heard = task.step.recogniseFirst ? [] : voiceEvents(task, about, item);
	return [
		{ type: 'item.shown', payload: at },
		...heard,
		...(helped ? [{ type: 'help.given' as const, payload: at }] : []),
		...(given === 'skipped'
			? [{ type: 'item.skipped' as const, payload: at }]
			: [
					{ type: 'item.responded' as const, payload: { ...at, ...responded(task, item, given) } },
					...judgedEvents(task, draft, run, item)
				])
	];
}

function responded(
	{ step }: PaperTask,
	item: StimulusItem,
	given: string | null
): Pick<Payload<'item.responded'>, 'option' | 'observed'> {
	if (step.part === 'writing') return { option: 'paper' };
	if (given === 'yes' || given === 'no') return { option: null, observed: given === 'yes' };
	return { option: optionAt(item, given) };
}

/** Writing that nobody could judge yet is written down as done; it waits like any other. */
function judgedEvents(
	{ step }: PaperTask,
	draft: PaperDraft,
	run: RunId,
	item: StimulusItem
): NewEvent[] {
	const { given } = rowOf(draft, item);
	const points = given === null ? null : /^p(\d)$/.exec(given)?.[1];
	const blank = given === 'blank';
	if (step.part !== 'writing' || (points == null && !blank)) return [];
	if (item.of !== undefined && isLeftOut(draft, item.of)) return [];
	return [
		{
			type: 'writing.judged',
			payload: {
				run,
				item: item.id,
				points: blank ? null : Number(points),
				mode: 'paper',
				reader: draft.reader,
				judge: draft.judge,
				blank,
				observations: [...draft.observations]
			}
		}
	];
}

function isLeftOut(draft: PaperDraft, written: string): boolean {
	const given = draft.rows[written]?.given;
	return given === 'skipped' || given === 'blank';
}

function voiceEvents(task: PaperTask, { run, voice }: PaperRun, item: StimulusItem): NewEvent[] {
	if (!item.heard || !voice) return [];
	const { layer, mediator } = voice;
	return [
		{
			type: 'voice.used',
			payload: { run, ref: item.id, class: 'stimulus', layer, language: task.language, mediator }
		}
	];
}
