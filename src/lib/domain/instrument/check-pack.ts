import { checkStimuli } from './check-stimuli';
import type { Report } from './fault';
import type { Instrument, LanguagePack } from './instrument';

/** A language's files belong to their folder, and its texts can read the report back. */
export function checkPack(
	instrument: Instrument,
	tag: string,
	pack: LanguagePack,
	to: (file: string) => Report
): void {
	const at = `languages/${tag}`;
	if (pack.language.tag !== tag)
		to(`${at}/language.json`)('tag', `${pack.language.tag} lies in the folder ${tag}`);
	if (pack.texts) checkTwins(instrument, pack.texts, to(`${at}/texts.json`));
	for (const part of ['reading', 'writing'] as const) {
		const stimuli = pack[part];
		if (!stimuli) continue;
		const say = to(`${at}/${part}.json`);
		if (!pack.texts) say('', 'there are stimuli but no texts.json');
		checkStimuli(instrument, part, stimuli, pack, say);
	}
}

/** Every can-do line and next step has its twin in the participant's language. */
function checkTwins({ report }: Instrument, texts: object, say: Report): void {
	const need = (key: string) => {
		if (!Object.hasOwn(texts, key)) say(key, 'is missing: the line can’t be read back');
	};
	for (const line of report.sv.lines) need(`line.${line.id}`);
	for (const next of report.sv.next) need(`next.${next.id}`);
}
