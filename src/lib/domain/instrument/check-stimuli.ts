import type { Report } from './fault';
import type { Instrument, LanguagePack } from './instrument';
import type { Part, Step } from './ladder';
import type { Stimuli, StimulusItem } from './stimuli';

/** Stimuli fit the ladder: number of items and options, keys, pages, concepts, instructions. */
export function checkStimuli(
	instrument: Instrument,
	part: Part,
	stimuli: Stimuli,
	pack: LanguagePack,
	say: Report
): void {
	const concepts = new Set(instrument.concepts.concepts.map(({ id }) => id));
	const check = { stimuli, pack, concepts, seen: new Set<string>(), say };
	for (const [id, content] of Object.entries(stimuli.steps)) {
		const at = `steps.${id}`;
		const step = instrument[part].steps.find((candidate) => candidate.id === id);
		if (!step) {
			say(at, `no step ${id} in ${part}.json of the instrument`);
			continue;
		}
		content.practice.forEach((item, n) => checkItem(item, `${at}.practice.${n}`, step, check));
		checkItem(content.success, `${at}.success`, step, check);
		for (const form of ['A', 'B'] as const) {
			const items = content[form]?.items;
			items?.forEach((item, n) => checkItem(item, `${at}.${form}.items.${n}`, step, check));
			// One stands in for the own name where no name is in memory: they never come together.
			const count = items?.filter(({ kind }) => kind !== 'name-substitute').length;
			if (count !== undefined && count !== step.rule.items)
				say(`${at}.${form}.items`, `${count} items, the rule says ${step.rule.items}`);
		}
		if (step.oneShort === 'formB' && !content.B) say(`${at}.B`, 'the step needs a form B');
	}
}

interface Check {
	readonly stimuli: Stimuli;
	readonly pack: LanguagePack;
	readonly concepts: ReadonlySet<string>;
	readonly seen: Set<string>;
	readonly say: Report;
}

function checkItem(item: StimulusItem, at: string, step: Step, check: Check): void {
	const { say, seen, stimuli, pack, concepts } = check;
	if (seen.has(item.id)) say(`${at}.id`, `${item.id} stands twice`);
	seen.add(item.id);
	if (item.ask !== undefined && !Object.hasOwn(pack.texts ?? {}, item.ask))
		say(`${at}.ask`, `no text ${item.ask} in texts.json`);
	if (item.page !== undefined && !Object.hasOwn(stimuli.pages ?? {}, item.page))
		say(`${at}.page`, `no page ${item.page}`);
	const named = [item.concept, ...(item.options ?? []).map(({ concept }) => concept)];
	for (const concept of named) {
		if (concept !== undefined && !concepts.has(concept)) say(at, `no concept ${concept}`);
	}
	if (step.rule.options === null) return;
	const options = item.options ?? [];
	if (options.length !== step.rule.options)
		say(`${at}.options`, `${options.length} options, the rule says ${step.rule.options}`);
	if (new Set(options.map(({ id }) => id)).size !== options.length)
		say(`${at}.options`, 'an option id stands twice');
	if (!options.some(({ id }) => id === item.key))
		say(`${at}.key`, `${item.key ?? 'nothing'} is not among the options`);
}
