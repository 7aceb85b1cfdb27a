import type { Report } from './fault';
import type { Instrument, LanguagePack } from './instrument';
import type { Part, Step } from './ladder';
import type { Stimuli, StimulusItem } from './stimuli';
import type { Texts } from './wording';

/** Stimuli fit the ladder: number of items and options, keys, pages, concepts, instructions. */
export function checkStimuli(
	instrument: Instrument,
	part: Part,
	stimuli: Stimuli,
	pack: LanguagePack,
	say: Report
): void {
	const concepts = new Set(instrument.concepts.concepts.map(({ id }) => id));
	const check = { instrument, stimuli, pack, concepts, seen: new Set<string>(), say };
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
			const fits = step.recogniseFirst
				? (all: number) => all >= step.rule.items
				: (all: number) => all === step.rule.items;
			if (count !== undefined && !fits(count))
				say(`${at}.${form}.items`, `${count} items, the rule says ${step.rule.items}`);
			checkCriteria(items ?? [], `${at}.${form}.items`, step, say);
		}
		if (step.oneShort === 'formB' && !content.B) say(`${at}.B`, 'the step needs a form B');
	}
}

/** The gap of a sentence is written as three underscores. */
export function hasOneGap(text: string): boolean {
	return text.split('___').length === 2;
}

interface Check {
	readonly instrument: Instrument;
	readonly stimuli: Stimuli;
	readonly pack: LanguagePack;
	readonly concepts: ReadonlySet<string>;
	readonly seen: Set<string>;
	readonly say: Report;
}

function checkItem(item: StimulusItem, at: string, step: Step, check: Check): void {
	const { say, seen, stimuli, concepts } = check;
	if (seen.has(item.id)) say(`${at}.id`, `${item.id} stands twice`);
	seen.add(item.id);
	for (const [tag, texts] of askedIn(step, check)) {
		if (item.ask !== undefined && !Object.hasOwn(texts, item.ask))
			say(`${at}.ask`, `no text ${item.ask} in texts.json of ${tag}`);
	}
	if (item.passage !== undefined && !Object.hasOwn(stimuli.passages ?? {}, item.passage))
		say(`${at}.passage`, `no passage ${item.passage}`);
	if (step.itemType === 'gap-word' && !hasOneGap(item.shown?.text ?? ''))
		say(`${at}.shown.text`, 'has to hold one gap, as ___', 'gap');
	if (step.itemType === 'text-questions' && (!item.passage || !item.heard))
		say(at, 'a question needs its passage and what is heard');
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

/** Whose texts hold the instruction: the Latin strand is led in any talk language. */
function askedIn(step: Step, { instrument, pack }: Check): readonly (readonly [string, Texts])[] {
	if (step.strand === 'school') return [[pack.language.tag, pack.texts ?? {}]];
	return Object.entries(instrument.languages).flatMap(([tag, { texts }]) =>
		texts ? [[tag, texts] as const] : []
	);
}

/** Every item is judged by a criterion there is; a shared writing comes before what is said of it. */
function checkCriteria(items: readonly StimulusItem[], at: string, step: Step, say: Report): void {
	const criteria = (step.rubric ?? []).map(({ id }) => id);
	items.forEach((item, n) => {
		if (item.criterion !== undefined && !criteria.includes(item.criterion))
			say(`${at}.${n}.criterion`, `no criterion ${item.criterion} in the step's rubric`);
		const written = items.slice(0, n).find(({ id }) => id === item.of);
		if (item.of !== undefined && (!written || written.of !== undefined))
			say(`${at}.${n}.of`, `no writing ${item.of} before it`);
	});
	if (step.itemType !== 'own-text') return;
	const judged = items.map(({ criterion }) => criterion);
	if (criteria.some((id) => !judged.includes(id)))
		say(at, `judged by ${judged.join(' ')}, the rubric says ${criteria.join(' ')}`);
}
