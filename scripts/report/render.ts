import { buildReportDocument } from '../../src/lib/domain/handover/document/build';
import {
	buildParticipantDocument,
	participantPictures
} from '../../src/lib/domain/handover/document/participant';
import { type ReadFault, readHandover } from '../../src/lib/domain/handover/read';
import { ok, type Result } from '../../src/lib/domain/result';
import type { Fonts } from '../../src/lib/infra/report/text/fonts';
import { writeReport, type WrittenReport } from '../../src/lib/infra/report/write-report';
import type { Arguments } from './arguments';
import { drawingsOf } from './drawings';

/**
 * One of the two documents of a hand-over. The teacher's carries the very bytes it
 * was made from; the participant's carries nothing.
 */
export function render(
	bytes: Uint8Array,
	{ lang, for: reader, address }: Pick<Arguments, 'lang' | 'for' | 'address'>,
	fonts: Fonts
): Result<WrittenReport, ReadFault> {
	const read = readHandover(bytes);
	if (!read.ok) return read;
	const handover = read.value;
	const { made, instrument } = handover;
	if (reader === 'teacher')
		return ok(writeReport(buildReportDocument(handover, lang), { handover: bytes, made }, fonts));
	const drawings = drawingsOf(instrument.id, participantPictures(handover));
	const page = buildParticipantDocument(handover, lang, { drawings, address: address ?? null });
	return ok(writeReport(page, { made }, fonts));
}
