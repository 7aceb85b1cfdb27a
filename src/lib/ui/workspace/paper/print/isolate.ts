import { isolated as runs } from '../../../kit/isolate';

const LRI = '\u2066';
const PDI = '\u2069';

/** Times, prices and numbers keep their order inside text from the right (UAX #9 isolates). */
export function isolated(text: string, direction: 'ltr' | 'rtl' | undefined): string {
	if (direction !== 'rtl') return text;
	return runs(text)
		.map((run) => (run.number ? `${LRI}${run.text}${PDI}` : run.text))
		.join('');
}
