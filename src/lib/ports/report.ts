import type { Handover } from '../domain/handover/handover';
import type { StaffLanguage } from '../domain/language/language';
import type { Result } from '../domain/result';

export type ReportError = 'unsupported' | 'failed';

export interface ReportRenderer {
	/** The teacher's PDF with exactly this hand-over attached. Built in a worker. */
	render(handover: Handover, language: StaffLanguage): Promise<Result<Blob, ReportError>>;
}
