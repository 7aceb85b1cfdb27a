import * as v from 'valibot';
import type { Instrument } from '../instrument/instrument';

/** The parts of a mapping as voices are told apart by, in the order they are met. */
export const VoicePartSchema = v.picklist([
	'beginning',
	'interview',
	'reading',
	'writing',
	'latin',
	'summary'
]);
export type VoicePart = v.InferOutput<typeof VoicePartSchema>;

const SUMMARY = /^(section|outcome|readback|line|next|reason)\./;

/** Where the text of a key in texts.json is said. */
export function partOfText(key: string): VoicePart {
	if (/^q\./.test(key)) return 'interview';
	if (/^instr\.L-|^latin\./.test(key)) return 'latin';
	if (/^instr\.W/.test(key)) return 'writing';
	if (/^instr\./.test(key)) return 'reading';
	return SUMMARY.test(key) ? 'summary' : 'beginning';
}

/** The screens' own words, the instructions and the core questions. */
export function isCoreText({ interview }: Instrument, key: string): boolean {
	const part = partOfText(key);
	if (part === 'summary') return /^(section|readback)\./.test(key);
	if (part !== 'interview') return true;
	const number = Number(/^q\.(\d+)/.exec(key)?.[1]);
	return interview.questions.some((question) => question.number === number && question.core);
}
