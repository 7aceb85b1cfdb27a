import type { Instrument } from '../../../src/lib/domain/instrument/instrument';
import { loadInstrument } from '../../load-instrument';
import type { Check, Checked } from '../../../src/lib/domain/instrument/checks/placed';

/** The same, to be changed. */
export type Loose<T> = { -readonly [K in keyof T]: Loose<T[K]> };

const loading = loadInstrument('instruments/spraksteg');

/** The instrument that ships, with one thing made wrong (or nothing). */
export async function spoiled(
	spoil: (instrument: Loose<Instrument>) => void = () => undefined
): Promise<Instrument> {
	const loaded = await loading;
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error, null, 1));
	const copy = structuredClone(loaded.value) as Loose<Instrument>;
	spoil(copy);
	return copy as Instrument;
}

/** What a check says of it, each fault as one line. */
export async function found(
	check: Check,
	spoil?: (instrument: Loose<Instrument>) => void
): Promise<string[]> {
	const checked: Checked = { instrument: await spoiled(spoil), pictures: new Set() };
	return check(checked).map(({ file, path, reason }) => `${file} ${path}: ${reason}`);
}

/** A step's item in form A. */
export function itemOf(instrument: Loose<Instrument>, tag: string, step: string, at = 0) {
	const pack = instrument.languages[tag];
	const item = (pack?.reading?.steps[step] ?? pack?.writing?.steps[step])?.A.items[at];
	if (!item) throw new Error(`no ${tag} ${step} ${at}`);
	return item;
}
