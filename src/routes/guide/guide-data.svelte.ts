import type { App } from '$lib/bootstrap.svelte';
import type { Guide } from '$lib/domain/instrument/guide';
import type { Instrument } from '$lib/domain/instrument/instrument';
import type { Samples } from '$lib/domain/instrument/samples';
import type { StaffLanguage } from '$lib/domain/language/language';
import { faultLines } from '../fault-lines';

/** The guide in the interface's language, with the instrument it is about. */
export class GuideData {
	guide = $state.raw<Guide | null>(null);
	samples = $state.raw<Samples | null>(null);
	instrument = $state.raw<Instrument | null>(null);
	/** One line a fault; empty where there is none. */
	faults = $state.raw<readonly string[]>([]);

	constructor(private readonly app: App) {}

	async load(language: StaffLanguage): Promise<void> {
		const [instrument, guide] = await Promise.all([
			this.app.instrument(),
			this.app.catalogue.guide(language)
		]);
		// Another language was chosen meanwhile.
		if (language !== this.app.words.language) return;
		this.faults = linesOf(instrument, guide);
		if (instrument.ok) this.instrument = instrument.value;
		if (guide.ok) this.guide = guide.value;
	}

	async loadSamples(): Promise<void> {
		const [instrument, samples] = await Promise.all([
			this.app.instrument(),
			this.app.catalogue.samples()
		]);
		this.faults = linesOf(instrument, samples);
		if (instrument.ok) this.instrument = instrument.value;
		if (samples.ok) this.samples = samples.value;
	}
}

type Read = Awaited<ReturnType<App['catalogue']['guide' | 'samples' | 'load']>>;

function linesOf(...read: readonly Read[]): readonly string[] {
	return read.flatMap((one) =>
		one.ok ? [] : faultLines({ kind: 'instrument', faults: one.error })
	);
}
