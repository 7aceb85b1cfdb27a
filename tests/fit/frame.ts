import { mount, unmount } from 'svelte';
import type { TabletTask } from '../../src/lib/app/mapping/handing/tablet.svelte';
import type { ScreenView } from '../../src/lib/app/mapping/player/screen';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { hasForms } from '../../src/lib/domain/instrument/wording';
import { BrowserCatalogue } from '../../src/lib/infra/catalogue/browser-catalogue';
import { readerSays } from '../e2e/support/says';
import { keysOf } from './keys';
import { FitMapping } from './mapping';
import Stage from './Stage.svelte';
import { Findings, walk } from './walk';

/** What a frame hands to the test. */
export interface FitResult {
	readonly faults: readonly string[];
	readonly met: Findings['met'];
}

async function walkAll(
	mapping: FitMapping,
	task: TabletTask,
	choose: (view: ScreenView) => readonly string[],
	findings: Findings
): Promise<void> {
	const player = mapping.player(task);
	const stage = mount(Stage, { target: document.body, props: { player } });
	await walk(player, choose, findings);
	await unmount(stage);
}

/** All that a participant can meet in a language. */
async function allScreens(
	instrument: Instrument,
	tag: string,
	pictureUrl: (id: string) => string | undefined
): Promise<Findings> {
	const findings = new Findings();
	const says = readerSays(tag);
	const begun = await FitMapping.open(instrument, pictureUrl);
	await walkAll(begun, { kind: 'beginning' }, ({ id }) => says[id] ?? [], findings);
	const forms = hasForms(instrument.languages[tag]?.texts ?? {});
	const addresses = forms ? (['f', 'm'] as const) : [null];
	for (const [turn, address] of addresses.entries()) {
		const mapping = await FitMapping.open(instrument, pictureUrl);
		await mapping.settle(tag, address);
		for (const { id, answeredBy } of instrument.interview.questions)
			if (!answeredBy)
				await walkAll(mapping, { kind: 'question', question: id }, () => [], findings);
		// What is read and written speaks to nobody: once is enough.
		if (turn > 0) continue;
		const choose = keysOf(instrument);
		for (const part of ['reading', 'writing'] as const)
			for (const step of instrument[part].steps) {
				const language = step.strand === 'latin' ? 'sv' : tag;
				const content = instrument.languages[language]?.[part]?.steps[step.id];
				if (!content) continue;
				// Swedish words look the same whatever is spoken: with Swedish, both forms are looked at.
				const both = content.B && language === tag;
				for (const form of both ? (['A', 'B'] as const) : (['A'] as const))
					await walkAll(mapping, await mapping.run(step, language, form), choose, findings);
			}
	}
	return findings;
}

async function run(): Promise<FitResult> {
	const catalogue = new BrowserCatalogue();
	const loaded = await catalogue.load();
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	const tag = new URLSearchParams(location.search).get('language') ?? '';
	const { faults, met } = await allScreens(loaded.value, tag, (id) => catalogue.pictureUrl(id));
	return { faults: [...faults].sort(), met };
}

declare global {
	interface Window {
		fit: Promise<FitResult>;
	}
}
window.fit = run();
