import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe on a page of our own origin alone, which spares it a second page to gather results in. */
export function axeOn(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).setLegacyMode();
}

/** Runs axe once for each distinct view of a journey and gathers what it finds. */
export class Axe {
	readonly #seen = new Set<string>();
	readonly #faults: string[] = [];

	constructor(private readonly page: Page) {}

	/** @param view name of the view; a second time under the same name is passed over. */
	async look(view: string): Promise<void> {
		if (this.#seen.has(view)) return;
		this.#seen.add(view);
		const { violations } = await axeOn(this.page).withTags(TAGS).analyze();
		for (const { id, nodes } of violations)
			for (const { target, failureSummary } of nodes)
				this.#faults.push(`${view}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`);
	}

	/** Fails with everything found; and where fewer views were seen than expected. */
	expectClean(views: readonly string[]): void {
		expect(this.#faults).toEqual([]);
		expect([...this.#seen]).toEqual(expect.arrayContaining([...views]));
	}
}
