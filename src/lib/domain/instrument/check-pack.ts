import { checkStimuli } from './check-stimuli';
import type { Report } from './fault';
import type { Instrument, LanguagePack } from './instrument';
import { requiredTexts } from './required-texts';
import type { Texts } from './wording';

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
	if (pack.texts) checkTexts(instrument, pack.texts, to(`${at}/texts.json`));
	for (const part of ['reading', 'writing'] as const) {
		const stimuli = pack[part];
		if (!stimuli) continue;
		const say = to(`${at}/${part}.json`);
		const led = Object.keys(stimuli.steps).some((id) => !id.startsWith('L-'));
		if (!pack.texts && led) say('', 'there are stimuli but no texts.json');
		checkStimuli(instrument, part, stimuli, pack, say);
	}
}

/** No screen is silent, and every line of the report can be read back. */
function checkTexts(instrument: Instrument, texts: Texts, say: Report): void {
	for (const key of requiredTexts(instrument)) {
		if (!Object.hasOwn(texts, key)) say(key, 'is missing: a screen or the read-back needs it');
	}
}
