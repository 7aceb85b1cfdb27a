import type { Player } from '../../src/lib/app/mapping/player/player.svelte';
import type { ScreenView } from '../../src/lib/app/mapping/player/screen';
import { measure } from './measure';

/** Frames in which a screen may still find its size. */
const PATIENCE = 6;

/** Screens met, and what is wrong with them. */
export class Findings {
	readonly faults = new Set<string>();
	readonly met = { screens: 0, faces: 0, ways: 0, sheets: 0 };
	/** Kinds of screens whose ways to write were looked at. */
	readonly #written = new Set<string>();

	async look(where: string): Promise<void> {
		this.met.sheets += document.querySelectorAll('main .sheet').length;
		let found = measure();
		// Only what stays so is seen.
		for (let frame = 0; frame < PATIENCE && found.length > 0; frame++) {
			await settled();
			found = measure();
		}
		for (const fault of found) this.faults.add(`${where}: ${fault}`);
	}

	/** The first of its kind. */
	first(view: ScreenView): boolean {
		const kind = `${view.kind} ${view.id.replace(/\d+/g, '')}`;
		if (this.#written.has(kind)) return false;
		this.#written.add(kind);
		return true;
	}
}

/** What is seen is fitted, and divided into pages, in the frame after it has its size. */
function settled(): Promise<void> {
	return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

async function touch(selector: string, at: number): Promise<void> {
	document.querySelectorAll<HTMLElement>(selector)[at]?.click();
	await settled();
}

/** Both faces of a text, and on the first of a kind every way to write. */
async function lookAtAll(view: ScreenView, where: string, findings: Findings): Promise<void> {
	findings.met.screens++;
	await findings.look(where);
	const faces = document.querySelectorAll('[data-turn]').length;
	for (let face = 0; face < faces; face++) {
		findings.met.faces++;
		await touch('[data-turn]', face);
		await findings.look(`${where}, face ${face + 1}`);
	}
	if (!view.writing || !findings.first(view)) return;
	for (let way = document.querySelectorAll('.ways input').length - 1; way >= 0; way--) {
		findings.met.ways++;
		await touch('.ways input', way);
		await findings.look(`${where}, way ${way + 1}`);
	}
}

/**
 * Leads through whatever the player shows, to its end.
 *
 * @param choose ids of options on a screen; what isn't chosen is passed by.
 */
export async function walk(
	player: Player,
	choose: (view: ScreenView) => readonly string[],
	findings: Findings
): Promise<void> {
	player.uncover();
	for (let guard = 0; guard < 300; guard++) {
		await settled();
		const { view } = player;
		const part = view.choice ? ` ${view.choice.part}` : '';
		await lookAtAll(view, `${view.id}${part}`, findings);
		if (player.done) return;
		for (const option of choose(view)) player.choose(option);
		if (view.writing && view.practice) player.setWritingMode('paper');
		player.next();
	}
	throw new Error('the participant’s screens never end');
}
