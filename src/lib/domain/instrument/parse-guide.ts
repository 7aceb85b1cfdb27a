import { err, ok, type Result } from '../result';
import type { StaffLanguage } from '../language/language';
import { checkGuide, checkPractice, checkSamples } from './check-guide';
import type { InstrumentFault } from './fault';
import { type InstrumentFiles, readFile } from './files';
import { type Guide, GuideSchema } from './guide';
import type { Instrument } from './instrument';
import { type Practice, PracticeSchema } from './practice';
import { type Samples, SamplesSchema } from './samples';

/**
 * What lies in `guide/`, beside the instrument: for the pedagogue's learning. No
 * outcome rests on it, so it is no part of the instrument's hash, and a mapping
 * isn't pinned to it.
 */
export const GUIDE_FOLDER = 'guide/';

type Parsed<T> = Result<T, readonly InstrumentFault[]>;

export function parseGuide(
	files: InstrumentFiles,
	language: StaffLanguage,
	instrument: Instrument
): Parsed<Guide> {
	const file = `${GUIDE_FOLDER}${language}.json`;
	const faults: InstrumentFault[] = [];
	const guide = readFile(files, file, GuideSchema, faults);
	if (guide) checkGuide(guide, instrument, to(file, faults));
	return guide && faults.length === 0 ? ok(guide) : err(faults);
}

export function parseSamples(files: InstrumentFiles, instrument: Instrument): Parsed<Samples> {
	const file = `${GUIDE_FOLDER}samples.json`;
	const faults: InstrumentFault[] = [];
	const samples = readFile(files, file, SamplesSchema, faults);
	if (samples) checkSamples(samples, instrument, to(file, faults));
	return samples && faults.length === 0 ? ok(samples) : err(faults);
}

export function parsePractice(files: InstrumentFiles, instrument: Instrument): Parsed<Practice> {
	const file = `${GUIDE_FOLDER}practice.json`;
	const faults: InstrumentFault[] = [];
	const practice = readFile(files, file, PracticeSchema, faults);
	if (practice) checkPractice(practice, instrument, to(file, faults));
	return practice && faults.length === 0 ? ok(practice) : err(faults);
}

/** Everything in the folder at once, for the checks; none where there is no such folder. */
export function guideFaults(
	files: InstrumentFiles,
	instrument: Instrument
): readonly InstrumentFault[] {
	if (!Object.keys(files).some((file) => file.startsWith(GUIDE_FOLDER))) return [];
	return [
		parseGuide(files, 'sv', instrument),
		parseGuide(files, 'en', instrument),
		parseSamples(files, instrument),
		parsePractice(files, instrument)
	].flatMap((parsed) => (parsed.ok ? [] : parsed.error));
}

function to(file: string, faults: InstrumentFault[]) {
	return (path: string, reason: string): void => void faults.push({ file, path, reason });
}
