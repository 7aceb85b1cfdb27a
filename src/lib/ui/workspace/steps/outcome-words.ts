import { capitalised } from '../../../domain/handover/words/format';
import { WORDS } from '../../../domain/handover/words/words';
import type { StaffLanguage } from '../../../domain/language/language';
import type { Outcome } from '../../../domain/mapping/outcome';
import type { StepResult } from '../../../domain/scoring/outcome-of-step';

/** The words the report uses, so that screen and paper say the same. */
export function outcomeWord(outcome: Outcome, language: StaffLanguage): string {
	return capitalised(WORDS[language].outcomes[outcome]);
}

/** A step that is open has no outcome yet to be shown. */
export function isUnderWay({ evidence, override }: StepResult): boolean {
	return evidence !== null && evidence.ended === null && override === null;
}

/** Why it is unclear or was not tried; empty for the others. */
export function reasonWords({ computed, coveredBy }: StepResult, language: StaffLanguage): string {
	const { unclearReasons, notTriedReasons, ladder } = WORDS[language];
	const { outcome, reason } = computed;
	if (reason === null) return '';
	if (coveredBy) return ladder.covered.replace('{step} ', '').replace('{by}', coveredBy);
	if (outcome === 'unclear') return unclearReasons[reason as keyof typeof unclearReasons];
	return notTriedReasons[reason as keyof typeof notTriedReasons];
}

/** What would settle an unclear outcome; empty for the others. */
export function settlingWords({ outcome, computed }: StepResult, language: StaffLanguage): string {
	const { settles } = WORDS[language];
	if (outcome !== 'unclear' || computed.reason === null) return '';
	return settles[computed.reason as keyof typeof settles] ?? '';
}
