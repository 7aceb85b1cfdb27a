import { OPTIONS_PER_SCREEN } from './labels';
import type { Screen } from './programme';
import type { ScreenView } from './screen';

/**
 * A programme's screen as the components draw it; long lists are cut into parts.
 *
 * @param typed what stands in the text field and isn't written yet
 */
export function viewOf(
	screen: Screen,
	part: number,
	progress: readonly number[],
	typed: string | null = null
): ScreenView {
	return {
		kind: screen.kind,
		id: screen.id,
		practice: screen.practice ?? false,
		prompt: screen.prompt,
		hint: screen.hint ?? null,
		heard: screen.heard ?? null,
		picture: screen.picture ?? null,
		shown: screen.shown ?? null,
		page: screen.page ?? null,
		passage: screen.passage ?? null,
		choice: choiceOf(screen, part),
		quantity: screen.quantity ?? null,
		writing: writingOf(screen, typed),
		canDecline: screen.canDecline ?? false,
		answered: typed === null ? screen.answered : isGiven(screen, typed),
		progress
	};
}

function isGiven({ writing }: Screen, typed: string): boolean {
	return typed.trim() !== '' || (writing?.strokes.length ?? 0) > 0;
}

function writingOf({ writing }: Screen, typed: string | null): ScreenView['writing'] {
	if (!writing) return null;
	return typed === null ? writing : { ...writing, text: typed };
}

function choiceOf(screen: Screen, wanted: number): ScreenView['choice'] {
	const { options } = screen;
	if (!options) return null;
	const parts = Math.max(1, Math.ceil(options.all.length / OPTIONS_PER_SCREEN));
	const part = Math.min(wanted, parts);
	const from = (part - 1) * OPTIONS_PER_SCREEN;
	return {
		mode: options.mode,
		layout: options.layout,
		options: options.all.slice(from, from + OPTIONS_PER_SCREEN),
		selected: options.selected,
		part,
		parts
	};
}
