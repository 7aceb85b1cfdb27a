import type { RecorderProblem } from '../recording/recorder.svelte';

/** What the participant is to meet when the tablet is handed over. */
export type TabletTask =
	| { readonly kind: 'beginning' }
	| { readonly kind: 'question'; readonly question: string }
	| { readonly kind: 'run'; readonly run: string }
	/** The page of one's own, which speaks. */
	| { readonly kind: 'page' };

/** Four to six digits: short enough to tap, long enough for five tries. */
const CODE = /^\d{4,6}$/;

export function isDoorCode(code: string): boolean {
	return CODE.test(code);
}

/**
 * The tablet between pedagogue and participant, for one open mapping: what is
 * to be shown, where to come back to, and the code of the inner door. The code
 * is asked for once in a sitting and lives in memory only.
 */
export class Tablet {
	task = $state.raw<TabletTask | null>(null);
	/** Address of the view it was handed over from. */
	backTo = $state.raw('');
	/** What the participant chose on the pause screen, until the pedagogue has seen it. */
	wish = $state.raw<'pause' | 'finished' | null>(null);
	/** Why the person's voice couldn't be recorded, until the pedagogue has seen it. */
	recordingProblem = $state.raw<RecorderProblem | null>(null);
	/** Whether the sound was heard, for this sitting only. */
	readonly heard = $state<{ answer: string | null }>({ answer: null });

	#code: { readonly sitting: string; readonly code: string } | null = null;

	codeOf(sitting: string): string | null {
		return this.#code?.sitting === sitting ? this.#code.code : null;
	}

	remember(sitting: string, code: string): void {
		this.#code = { sitting, code };
	}
}
