import { expect, type Locator, type Page } from '@playwright/test';

/** Where focus is, and whether one can see it. */
interface Place {
	readonly body: boolean;
	readonly told: string;
	/** An outline is drawn on it, on its frame, or on the label that stands for it. */
	readonly seen: boolean;
	/** In the window, and nothing lies over it. */
	readonly inside: boolean;
}

function place(page: Page): Promise<Place> {
	return page.evaluate(() => {
		const at = document.activeElement ?? document.body;
		const stands = at.closest('label') ?? at;
		// A field may leave its outline to the frame that answers to the focus inside it.
		const frame = getComputedStyle(at).outlineStyle === 'none' ? at.parentElement : null;
		const drawn = [at, stands, frame?.matches(':focus-within') ? frame : at];
		const seen = drawn.some((element) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		});
		const { left, right, top, bottom } = stands.getBoundingClientRect();
		const [x, y] = [(left + right) / 2, (top + bottom) / 2];
		const over = document.elementFromPoint(x, y);
		return {
			body: at === document.body || at === document.documentElement,
			told: at.outerHTML.slice(0, 140),
			seen,
			inside: over !== null && (stands.contains(over) || over.contains(stands))
		};
	});
}

/** A person with a keyboard: nothing is clicked, and focus is looked at after each key. */
export class Keys {
	readonly faults: string[] = [];

	constructor(private readonly page: Page) {}

	/** Presses a key, and says what is wrong with focus afterwards. */
	async press(key: string): Promise<void> {
		await this.page.keyboard.press(key);
		if (key === 'Tab') await this.#look();
	}

	async type(text: string): Promise<void> {
		await this.page.keyboard.type(text);
	}

	/** Tab until it has focus; once round the page is enough. */
	async to(target: Locator): Promise<void> {
		await target.first().waitFor({ state: 'attached' });
		for (let tabs = 0; tabs < 150; tabs++) {
			const there = await target
				.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))
				.catch(() => false);
			if (there) return;
			await this.press('Tab');
		}
		throw new Error(`Tab never reaches ${String(target)}`);
	}

	/** To a control, and pressed; afterwards focus is somewhere. */
	async use(target: Locator, key = 'Enter'): Promise<void> {
		await this.to(target);
		await this.press(key);
		await this.somewhere();
	}

	/** One of native radio buttons: Tab to the group, arrows to the way. */
	async choose(group: string | RegExp, way: string): Promise<void> {
		const box = this.page.getByRole('group', { name: group }).last();
		const wanted = box.getByRole('radio', { name: way, exact: true });
		await this.to(box.getByRole('radio'));
		for (let n = 0; n < 6 && !(await wanted.isChecked()); n++) {
			const there = await wanted.evaluate((radio) => radio === document.activeElement);
			await this.press(there ? 'Space' : 'ArrowRight');
			await this.somewhere();
		}
		await expect(wanted).toBeChecked();
		await this.#look();
	}

	/** Focus isn't lost: it is on something other than the page itself, within half a second. */
	async somewhere(): Promise<void> {
		await expect
			.poll(async () => (await place(this.page)).body, {
				message: 'focus fell to the body',
				intervals: [20, 50, 100, 200],
				timeout: 4000
			})
			.toBe(false);
	}

	async #look(): Promise<void> {
		const { body, told, seen, inside } = await place(this.page);
		// Past the last control Tab leaves the page for the browser’s own.
		if (body) return;
		if (!seen) this.faults.push(`not to be seen: ${told}`);
		if (!inside) this.faults.push(`out of sight: ${told}`);
	}
}
