import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { loadInstrument } from '../../scripts/load-instrument';

export const INSTRUMENT_FOLDER = 'instruments/spraksteg';

/** The instrument that ships; a fault in it fails the test that asks for it. */
export async function realInstrument(): Promise<Instrument> {
	const loaded = await loadInstrument(INSTRUMENT_FOLDER);
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error, null, '\t'));
	return loaded.value;
}
