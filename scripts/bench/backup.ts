import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { openPage, withFreshContext } from './browser';
import { type Figure, figure } from './figure';
import { madeBackup } from './made-backup';
import { createWorkspace, PASSPHRASE, restore, tookUntil, toSettings } from './pedagogue';

const PARTICIPANTS = 50;
const RUNS = 3;
/** As the app itself writes. */
const WORK = 18;

/** A backup read into an empty workspace through Settings, and one made of it. */
export async function backup(url: string, instrument: Instrument): Promise<Figure[]> {
	const { file, events } = await madeBackup(instrument, PARTICIPANTS, true, WORK);
	const imports: number[] = [];
	const exports: number[] = [];
	for (let n = 0; n < RUNS; n++) {
		await withFreshContext(url, async (context) => {
			const page = await openPage(context, 1);
			await createWorkspace(page);
			await toSettings(page);
			imports.push(await restore(page, file));
			const form = page.locator('form', { hasText: 'Gör en säkerhetskopia' });
			for (const field of await form.locator('input').all()) await field.fill(PASSPHRASE);
			await form.getByRole('button', { name: 'Gör en säkerhetskopia' }).click();
			exports.push(await tookUntil(page, { css: '[role="status"] b', text: 'är gjord' }));
		});
	}
	const size = (file.length / 1e6).toFixed(1);
	const note = `${PARTICIPANTS} participants with ${events} events, a file of ${size} MB; the budget is for 500 participants with 500 MB, which can't be made before recordings exist; most of the time is age's scrypt at 2^${WORK}`;
	const about = { unit: 'ms', cpuThrottle: 1, note } as const;
	return [
		figure(exports, { name: 'backup_export_ms', budget: 30_000, ...about }),
		figure(imports, { name: 'backup_import_ms', budget: 60_000, ...about })
	];
}
