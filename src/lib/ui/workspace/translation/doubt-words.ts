import type { InstrumentFault } from '$lib/domain/instrument/fault';
import type { StaffWords } from '../../../i18n/staff-words.svelte';

/** Words of another direction stay where they are said: first-strong isolate, and its end. */
const [FSI, PDI] = ['\u2068', '\u2069'];

/** What a check says, each thing once. */
export function doubtWords(
	{ t }: StaffWords,
	doubts: readonly InstrumentFault[]
): readonly string[] {
	const said = doubts.map(({ code, values = {} }) =>
		t(
			`translate.fault.${code}`,
			Object.fromEntries(
				Object.entries(values).map(([name, value]) => [
					name,
					typeof value === 'string' ? `${FSI}${value}${PDI}` : value
				])
			)
		)
	);
	return [...new Set(said)];
}
