/**
 * `npm run bench`: how fast and how large, one JSON line a figure, with the
 * budget beside it. Measures and never fails a build: a busy machine would.
 */
import { cpus, loadavg } from 'node:os';
import { backup } from './bench/backup';
import { engine } from './bench/engine';
import type { Figure } from './bench/figure';
import { firstItem } from './bench/first-item';
import { items } from './bench/items';
import { list } from './bench/list';
import { offlineStart } from './bench/offline-start';
import { pdf } from './bench/pdf';
import { openSite } from './bench/site';
import { voices } from './bench/voices';
import { loadInstrument } from './load-instrument';

const loaded = await loadInstrument('instruments/spraksteg');
if (!loaded.ok) throw new Error('The instrument has faults: npm run instruments');
const instrument = loaded.value;
const site = await openSite();

const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
	first: () => firstItem(site.url),
	offline: () => offlineStart(site.url),
	items: () => items(site.url, instrument),
	voices: () => voices(site.url, instrument),
	pdf: () => pdf(site.url),
	engine,
	list: () => list(site.url, instrument),
	backup: () => backup(site.url, instrument)
};

/** Some parts only: `npm run bench -- pdf list`. */
const asked = process.argv.slice(2);
try {
	for (const [name, measure] of Object.entries(parts)) {
		if (asked.length > 0 && !asked.includes(name)) continue;
		for (const figure of await measure()) console.log(JSON.stringify(figure));
		const [load = 0] = loadavg();
		console.error(`${name}: load ${load.toFixed(1)} on ${cpus().length} processors`);
	}
} finally {
	site.close();
}
