import { stepById, stimuliOf } from '../../domain/instrument/instrument';
import type { Step } from '../../domain/instrument/ladder';
import type { StimulusItem } from '../../domain/instrument/stimuli';
import type { Ended } from '../../domain/mapping/events';
import type { Stroke } from '../../domain/mapping/stroke';
import type { VoiceLayer } from '../../domain/mapping/voice';
import { itemsOfRun } from '../../domain/scoring/evidence-of-run';
import type { ExampleJournal } from './example-journal';

export interface ExampleRun {
	readonly step: string;
	/**
	 * One sign an item, in order: `r` right, `w` not right, `h` right with help,
	 * `s` skipped, `0`–`2` points judged. Items without a sign aren't reached.
	 */
	readonly items: string;
	readonly form?: 'A' | 'B';
	/** Default Arabic. */
	readonly language?: string;
	readonly follows?: string;
	/** null leaves the step open. */
	readonly ended?: Ended | null;
	readonly voice?: VoiceLayer;
	/** Mediator's id, where one reads aloud or judges. */
	readonly mediator?: string;
	/** Whether who judges reads the language. */
	readonly reader?: boolean;
	readonly observations?: readonly string[];
	/** Written on the screen, the same strokes for each item. */
	readonly strokes?: readonly Stroke[];
}

/** @returns the run's id. */
export function writeRun(journal: ExampleJournal, about: ExampleRun): string {
	const step = stepById(journal.instrument, about.step);
	const language = about.language ?? 'ar';
	const stimuli = step && stimuliOf(journal.instrument, step, language);
	if (!step || !stimuli) throw new Error(`the example needs ${about.step} in ${language}`);
	const run = journal.nextRun();
	const form = about.form ?? 'A';
	journal.add('step.opened', {
		run,
		step: step.id,
		strand: step.strand,
		language,
		form,
		follows: about.follows ?? null,
		proposed: null,
		ownName: true
	});
	for (const item of about.follows ? [] : stimuli.practice) {
		journal.add('item.shown', { run, item: item.id });
		journal.add('practice.judged', { run, item: item.id, understood: true });
	}
	const items = itemsOfRun(stimuli, form, true);
	let last = '';
	[...about.items].forEach((sign, index) => {
		const item = items[index];
		if (!item) throw new Error(`${about.step} has no item ${index + 1}`);
		writeItem(journal, run, step, item, sign, about);
		last = item.id;
	});
	if (about.ended === 'stop') journal.add('stop.applied', { run, after: last });
	if (about.ended !== null) journal.add('step.closed', { run, ended: about.ended ?? 'complete' });
	return run;
}

function writeItem(
	journal: ExampleJournal,
	run: string,
	step: Step,
	item: StimulusItem,
	sign: string,
	about: ExampleRun
): void {
	if (item.of === undefined) journal.add('item.shown', { run, item: item.id });
	if (item.heard && about.voice) {
		journal.add('voice.used', {
			run,
			ref: item.id,
			class: 'stimulus',
			layer: about.voice,
			language: about.language ?? 'ar',
			mediator: about.mediator ?? null
		});
	}
	if (sign === 'h') journal.add('help.given', { run, item: item.id });
	if (sign === 's') journal.add('item.skipped', { run, item: item.id });
	else if (step.part === 'writing') judge(journal, run, item, Number(sign), about);
	else respond(journal, run, item, sign !== 'w');
}

function respond(journal: ExampleJournal, run: string, item: StimulusItem, right: boolean): void {
	if (!item.options) {
		journal.add('item.responded', { run, item: item.id, option: null, observed: right });
		return;
	}
	const option = item.options.find(({ id }) => (id === item.key) === right);
	journal.add('item.responded', { run, item: item.id, option: option?.id ?? null });
}

function judge(
	journal: ExampleJournal,
	run: string,
	item: StimulusItem,
	points: number,
	about: ExampleRun
): void {
	for (const stroke of item.of === undefined ? (about.strokes ?? []) : [])
		journal.add('stroke.added', { run, item: item.id, stroke });
	const reader = about.reader ?? false;
	journal.add('writing.judged', {
		run,
		item: item.id,
		points,
		mode: about.strokes ? 'screen' : 'paper',
		reader,
		judge: reader && about.mediator ? 'mediator' : 'pedagogue',
		blank: false,
		observations: [...(about.observations ?? [])]
	});
}
