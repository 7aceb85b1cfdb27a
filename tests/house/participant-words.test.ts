import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { loadInstrument } from '../../scripts/load-instrument';

/** Every key of texts.json that the player names must exist in every language with content. */
const PLACES = ['src/lib/app/mapping/player', 'src/lib/ui/player'];
const KEY =
	/['"`]((?:ui|sound|language|sight|hearing|purpose|consent|address|understand|notUnderstood|finder|practice|instr|pause|done|board|readback)\.[A-Za-z0-9.]+)['"`]/g;
/** Ids of screens and types of events, not texts. */
const IDS =
	/^(finder\.(learned|best|where|years|read|write)|(language|address)\.chosen|purpose\.told|practice\.judged)$/;

let instrument: Instrument;

beforeAll(async () => {
	const loaded = await loadInstrument('instruments/spraksteg');
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
	instrument = loaded.value;
});

it('every participant word in the code has its text', () => {
	const used = new Set<string>();
	for (const place of PLACES) {
		for (const file of readdirSync(place, { recursive: true, encoding: 'utf8' })) {
			if (!/\.(ts|svelte)$/.test(file) || file.includes('.test.')) continue;
			for (const match of readFileSync(join(place, file), 'utf8').matchAll(KEY))
				if (match[1] && !IDS.test(match[1])) used.add(match[1]);
		}
	}
	expect(used.size).toBeGreaterThan(20);
	for (const [tag, { texts }] of Object.entries(instrument.languages)) {
		if (!texts) continue;
		expect(
			[...used].filter((key) => !texts[key]),
			tag
		).toEqual([]);
	}
});
