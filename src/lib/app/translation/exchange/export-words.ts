import { localDate } from '$lib/domain/handover/local-date';
import { languagePackFile } from '$lib/domain/translation/pack-file';
import { tableOf, type Where } from '$lib/domain/translation/table';
import type { Csv, Separator } from '$lib/ports/csv';
import type { FileGateway } from '$lib/ports/files';
import type { TranslatorDesk } from '../translator-desk.svelte';

/** Saves the words that are listed, or all, as a table. @returns rows without the heads. */
export async function exportTable(
	desk: TranslatorDesk,
	extent: 'all' | 'listed',
	separator: Separator,
	where: Where,
	{ csv, files }: { readonly csv: Csv; readonly files: FileGateway }
): Promise<number> {
	const standings = extent === 'all' ? desk.standings : desk.list;
	const rows = tableOf(desk.tag, standings, where);
	await files.save(await csv.write(rows, separator), `spraksteg-${desk.tag}.csv`);
	return rows.length - 1;
}

/** Saves all that was done to the language's words here; false where nothing was. */
export async function exportLanguagePack(
	desk: TranslatorDesk,
	files: FileGateway
): Promise<boolean> {
	const state = desk.translations.stateOf(desk.tag);
	if (!state || state.history.size === 0) return false;
	const day = localDate(desk.now());
	const file = languagePackFile(desk.instrument, state, desk.standings, day);
	const json = `${JSON.stringify(file, null, '\t')}\n`;
	const name = `spraksteg-${desk.tag}-${day}.json`;
	await files.save(new Blob([json], { type: 'application/json' }), name);
	return true;
}
