import type { Instrument } from '../instrument/instrument';
import type { MappingState } from '../mapping/state';
import type { Handover } from './handover';
import { localDate } from './local-date';
import { isReleased } from './released';

type Setting = Handover['setting'];

/**
 * When, in which languages and with whose help. The school language belongs to
 * what was said of languages, and to the ladders, which can't be read without it.
 */
export function settingOf(state: MappingState, instrument: Instrument, pedagogue: string): Setting {
	const setting = isReleased(state, 'setting');
	const ladders = isReleased(state, 'readingWriting');
	const talk = setting ? (state.talk?.tag ?? null) : null;
	const school = ladders || isReleased(state, 'languages') ? (state.school?.tag ?? null) : null;
	const mediators = setting ? state.mediators : [];
	return {
		pedagogue: setting ? pedagogue : '',
		dates: setting
			? [...new Set(state.sittings.map(({ opened }) => localDate(opened)))].sort()
			: [],
		languages: { talk, school, names: namesOf([talk, school], instrument) },
		entrance: ladders ? (state.entrance?.entrance ?? null) : null,
		variety: setting ? varietyOf(state, instrument) : null,
		mediators: mediators.map(({ role, name, presence, understanding }) => ({
			role,
			name,
			presence,
			understanding
		})),
		presence: presenceOf(mediators)
	};
}

function namesOf(
	tags: readonly (string | null)[],
	instrument: Instrument
): Setting['languages']['names'] {
	const names: Setting['languages']['names'] = {};
	for (const tag of tags) {
		const language = tag === null ? undefined : instrument.languages[tag]?.language;
		if (!language) continue;
		const { sv, en, autonym, direction } = language;
		names[language.tag] = { sv, en, autonym, dir: direction };
	}
	return names;
}

function varietyOf({ talk }: MappingState, instrument: Instrument): Setting['variety'] {
	if (!talk?.tag || !talk.variety) return null;
	const varieties = instrument.languages[talk.tag]?.language.varieties ?? [];
	const variety = varieties.find(({ id }) => id === talk.variety);
	return variety ? { sv: variety.sv, en: variety.en } : null;
}

function presenceOf(mediators: readonly { presence: 'room' | 'phone' }[]): Setting['presence'] {
	const kinds = new Set(mediators.map(({ presence }) => presence));
	if (kinds.size === 2) return 'both';
	return [...kinds][0] ?? 'none';
}
