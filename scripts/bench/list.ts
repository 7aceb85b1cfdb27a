import type { Instrument } from '../../src/lib/domain/instrument/instrument';
import { openPage, setThrottle, withFreshContext } from './browser';
import { type Figure, figure, median } from './figure';
import { madeBackup } from './made-backup';
import {
	createWorkspace,
	lastAnswer,
	PASSPHRASE,
	restore,
	tookUntil,
	toSettings
} from './pedagogue';

const PARTICIPANTS = 2000;
const RUNS = 7;

/** Unlocking a workspace of 2,000 until its list is painted, without the key's own time. */
export async function list(url: string, instrument: Instrument): Promise<Figure[]> {
	const { file } = await madeBackup(instrument, PARTICIPANTS, false);
	return withFreshContext(url, async (context) => {
		const page = await openPage(context, 1);
		await createWorkspace(page);
		await toSettings(page);
		await restore(page, file);
		await setThrottle(page, 4);
		const samples: number[] = [];
		const unlocking: number[] = [];
		const reading: number[] = [];
		for (let n = 0; n < RUNS; n++) {
			await page.goto('/');
			await page.getByLabel('Lösenfras', { exact: true }).fill(PASSPHRASE);
			await page.getByRole('button', { name: 'Lås upp' }).click();
			const whole = await tookUntil(page, { css: '.list li' });
			const unlock = await lastAnswer(page, 'unlock');
			samples.push(whole - unlock);
			unlocking.push(unlock);
			reading.push(await lastAnswer(page, 'list'));
		}
		const note = [
			`from the click on unlock, less the ${median(unlocking)} ms in which the passphrase becomes a key (Argon2id, 64 MiB)`,
			`of it ${median(reading)} ms reading and decrypting in the worker, which CDP does not slow`,
			'40 rows are drawn at first, the rest by scrolling; the search covers all'
		].join('; ');
		const about = { name: 'list_2000_ms', unit: 'ms', cpuThrottle: 4, budget: 500 } as const;
		return [figure(samples, { ...about, note })];
	});
}
