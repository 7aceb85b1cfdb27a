import { Translations } from '../../src/lib/app/translation/translations.svelte';
import { TranslatorDesk } from '../../src/lib/app/translation/translator-desk.svelte';
import { openVault } from './open-vault';
import { realInstrument } from './real-instrument';

/** A translator's desk on a device of its own, with nothing done yet. */
export async function translatorDesk(tag: string): Promise<TranslatorDesk> {
	const vault = await openVault();
	let time = 1_790_000_000_000;
	const clock = { now: () => (time += 1000) };
	const ids = { next: () => crypto.randomUUID(), device: 'd' };
	const translations = new Translations({ vault, clock, ids });
	await translations.load();
	return new TranslatorDesk(await realInstrument(), tag, translations, clock.now);
}
