import { banned } from '../instrument/checks/banned';
import { oneGrapheme } from '../instrument/checks/distractors';
import { letterCover } from '../instrument/checks/letter-cover';
import { keysOnce } from '../instrument/checks/keys';
import { letters as lettersKnown } from '../instrument/checks/letters';
import { oneRight, sameChoices } from '../instrument/checks/one-right';
import { passages } from '../instrument/checks/passages';
import type { Check } from '../instrument/checks/placed';
import { checkStimuli, hasOneGap } from '../instrument/check-stimuli';
import { holdsMarkup } from '../instrument/check-words';
import type { InstrumentFault } from '../instrument/fault';
import type { Instrument } from '../instrument/instrument';
import { reportsInto } from '../instrument/parse';
import type { LanguageTag } from '../language/language';
import { containsPersonalNumber } from '../mapping/personal-number';
import { withDraft } from './candidate';
import type { Fields } from './fields';
import type { Standing } from './standing';
import type { Unit } from './unit';

/** What can go wrong with words that are being edited; the same checks as on the instrument's files. */
const CHECKS: readonly Check[] = [
	lettersKnown,
	oneGrapheme,
	oneRight,
	keysOnce,
	letterCover,
	passages,
	banned
];

/** A place that has to have words and has none, or a say without its text. */
export interface PlaceFault {
	readonly at: string;
	readonly code:
		| 'empty'
		| 'sayWithoutText'
		| 'markup'
		| 'tooLong'
		/** In notes: they are read by others. */
		| 'personalNumber'
		| 'noSuchPlace'
		/** A sentence that had one gap has none or several. */
		| 'gap'
		/** As another choice: nobody could tell which is right. */
		| 'sameChoice';
	readonly values?: Readonly<Record<string, string>>;
}

const MAX_WORDS = 4000;

/** What keeps words from being taken at all. */
export function placeFaults(unit: Unit, fields: Fields): readonly PlaceFault[] {
	const { places } = unit;
	const alone = places.flatMap(({ at, empty }): PlaceFault[] => {
		const words = fields[at] ?? '';
		if (words.trim() === '' && empty === 'never') return [{ at, code: 'empty' }];
		if (words.length > MAX_WORDS) return [{ at, code: 'tooLong' }];
		if (holdsMarkup(words)) return [{ at, code: 'markup' }];
		if (at === 'note' && containsPersonalNumber(words)) return [{ at, code: 'personalNumber' }];
		const text = at.replace(/say$/, 'text');
		const said = /(^|\.)say$/.test(at) && words !== '' && places.some((one) => one.at === text);
		if (said && !fields[text]) return [{ at, code: 'sayWithoutText' }];
		const gapped = hasOneGap(unit.fields[at] ?? '');
		return gapped && !hasOneGap(words) ? [{ at, code: 'gap' }] : [];
	});
	return [...alone, ...sameChoiceFaults(unit, fields)];
}

function sameChoiceFaults(unit: Unit, fields: Fields): readonly PlaceFault[] {
	const choices = unit.places.flatMap(({ at }) => {
		const id = /^options\.([^.]+)\.text$/.exec(at)?.[1];
		if (id === undefined) return [];
		const picture = unit.pictures.find(({ option }) => option === id)?.picture;
		const text = fields[at] ?? '';
		return [picture === undefined ? { id, text } : { id, text, picture }];
	});
	return sameChoices(choices).map(({ one, other, text }) => ({
		at: `options.${other}.text`,
		code: 'sameChoice',
		values: { one, other, text }
	}));
}

/**
 * What the checks on the instrument say of a unit with these words. The rest of
 * the language stands as it is now, since some faults are between two items.
 *
 * @param standings every unit of the language.
 */
export function unitFaults(
	instrument: Instrument,
	tag: LanguageTag,
	standings: readonly Standing[],
	unit: Unit,
	fields: Fields
): readonly InstrumentFault[] {
	const next = withDraft(instrument, tag, standings, { unit: unit.id, fields }).languages[tag];
	if (!next) return [];
	const candidate = { ...instrument, languages: { [tag]: next } };
	const file = `languages/${tag}/${unit.file}.json`;
	const found = CHECKS.flatMap((check) => check({ instrument: candidate, pictures: new Set() }));
	const structure: InstrumentFault[] = [];
	const stimuli = unit.file === 'texts' ? null : next[unit.file];
	if (stimuli && unit.file !== 'texts')
		checkStimuli(instrument, unit.file, stimuli, next, reportsInto(structure)(file));
	const there = (path: string) => standings.find((one) => one.unit.path === path)?.unit;
	return [...found, ...structure, ...oldSays(file, unit, fields)].flatMap(
		(fault): InstrumentFault[] => {
			if (fault.code === undefined || fault.file !== file) return [];
			if (concerns(fault, unit)) return [fault];
			// Told of the later of two items, it is as much about the earlier.
			const other = fault.code === 'keyTwice' ? there(fault.path) : undefined;
			if (!other || fault.values?.['item'] !== unit.key) return [];
			return [{ ...fault, values: { ...fault.values, item: other.key } }];
		}
	);
}

/** Whoever changes what is shown easily forgets what is said: a voice would say the old words. */
function oldSays(file: string, unit: Unit, fields: Fields): readonly InstrumentFault[] {
	return Object.entries(unit.fields).flatMap(([at, say]): InstrumentFault[] => {
		const text = at.replace(/(^|\.)say$/, '$1text');
		if (text === at || fields[at] !== say || fields[text] === unit.fields[text]) return [];
		if (letters(fields[text] ?? '') === letters(say)) return [];
		const reason = `${text} is changed, and ${at} isn't`;
		return [{ file, path: unit.path, reason, code: 'sayOld', values: { say } }];
	});
}

/** Without vowel marks and punctuation: what is said may be what is shown, written out. */
function letters(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
}

/** A fault of the unit itself, or of the form or step it belongs to. */
function concerns({ path, code, values }: InstrumentFault, unit: Unit): boolean {
	if (path === unit.path || path.startsWith(`${unit.path}.`)) return true;
	const { step } = unit.met;
	if (code === 'letterNotMet') return unit.kind === 'item' && path === `steps.${step}`;
	if (code !== 'length' || unit.kind !== 'passage') return false;
	return values?.['name'] === unit.key || values?.['name'] === (unit.fields['title'] ?? '');
}
