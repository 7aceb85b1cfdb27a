import { beforeAll, describe, expect, it } from 'vitest';
import type { Instrument } from '$lib/domain/instrument/instrument';
import { memoryCsv as csv } from '../../../../../tests/support/memory-csv';
import { openVault } from '../../../../../tests/support/open-vault';
import { realInstrument } from '../../../../../tests/support/real-instrument';
import { Translations } from '../translations.svelte';
import { TranslatorDesk } from '../translator-desk.svelte';
import { exportLanguagePack, exportTable } from './export-words';
import { WordsImport } from './words-import.svelte';

let shipped: Instrument;
beforeAll(async () => {
	shipped = await realInstrument();
});

const [NEXT, SKIP, STOP] = ['texts/ui.next', 'texts/ui.skip', 'texts/ui.stop'] as const;
let devices = 0;

async function device() {
	const vault = await openVault();
	const name = `device-${(devices += 1)}`;
	let time = 1_790_000_000_000 + devices * 1_000_000;
	const clock = { now: () => (time += 1000) };
	const ids = { next: () => crypto.randomUUID(), device: name };
	const translations = new Translations({ vault, clock, ids });
	const desk = new TranslatorDesk(shipped, 'so', translations, clock.now);
	const coming = new WordsImport(shipped, translations, csv, clock.now);
	const saved: Blob[] = [];
	const files = { save: async (file: Blob) => void saved.push(file) };
	const edit = async (unit: string, text: string | null, by: string, approve = false) => {
		translations.by = by;
		desk.close();
		desk.open(unit);
		if (text !== null) desk.editor!.write('text', text);
		await (approve ? desk.editor!.approve(false) : desk.editor!.save());
	};
	const pack = async () => {
		await exportLanguagePack(desk, files);
		return saved.at(-1)!;
	};
	const table = async () => {
		await exportTable(desk, 'all', ';', () => '', { csv, files });
		return saved.at(-1)!;
	};
	const text = (unit: string) => desk.standing(unit)!.fields['text'];
	return { vault, translations, desk, coming, edit, pack, table, text };
}

const kinds = (coming: WordsImport) =>
	Object.fromEntries(
		coming.offer!.incoming.filter(({ kind }) => kind !== 'same').map((one) => [one.unit, one.kind])
	);

describe('a language pack', () => {
	it('shows what it brings, and approves nothing by itself', async () => {
		const [here, there] = [await device(), await device()];
		await there.edit(NEXT, 'Hore', 'Hodan', true);
		await there.edit(SKIP, 'Ka bood', 'Hodan');
		await here.coming.choose(await there.pack());
		expect(kinds(here.coming)).toEqual({ [NEXT]: 'changed', [SKIP]: 'changed' });
		expect(here.coming.offer!.verdicts).toEqual([{ by: 'Hodan', approved: 1, rejected: 0 }]);
		expect(here.translations.stateOf('so')).toBeNull();
		await here.coming.take();
		expect(here.coming.phase).toBe('done');
		expect(here.text(NEXT)).toBe('Hore');
		expect(here.desk.standing(NEXT)).toMatchObject({
			status: 'draft',
			carried: { by: 'Hodan', status: 'approved' }
		});
		// Who did it and when came along.
		expect(here.translations.stateOf('so')!.history.get(NEXT)![0]).toMatchObject({ by: 'Hodan' });
	});

	it('brings verdicts where somebody takes them over, also afterwards', async () => {
		const [here, there] = [await device(), await device()];
		await there.edit(NEXT, 'Hore', 'Hodan', true);
		const file = await there.pack();
		await here.coming.choose(file);
		await here.coming.take();
		await here.coming.choose(file);
		expect(kinds(here.coming)).toEqual({});
		here.coming.trust('Hodan', true);
		await here.coming.take();
		expect(here.desk.standing(NEXT)).toMatchObject({
			status: 'approved',
			verdict: { by: 'Hodan' },
			carried: null
		});
	});

	it('lets the later words stand, and both devices agree when they have exchanged theirs', async () => {
		const [here, there] = [await device(), await device()];
		await here.edit(NEXT, 'Sii soco', 'Rim');
		await here.edit(STOP, 'Jooji hadda', 'Rim');
		// The second device's clock is ahead: its words are the later ones.
		await there.edit(NEXT, 'Hore', 'Hodan');
		await here.coming.choose(await there.pack());
		expect(kinds(here.coming)).toEqual({ [NEXT]: 'both' });
		expect(here.coming.chosen.size).toBe(0);
		here.coming.toggle(here.coming.offer!.incoming, true);
		const mine = await here.pack();
		await here.coming.take();
		await there.coming.choose(mine);
		expect(kinds(there.coming)).toEqual({ [NEXT]: 'older', [STOP]: 'changed' });
		await there.coming.take();
		for (const unit of [NEXT, STOP]) expect(here.text(unit)).toBe(there.text(unit));
		expect(here.text(NEXT)).toBe('Hore');
		// What is changed now is later than all that came.
		await here.edit(NEXT, 'Kan kale', 'Rim');
		expect(here.text(NEXT)).toBe('Kan kale');
	});

	it.each([
		['no JSON', '{', 'notPack'],
		['another JSON', '{"kind":"voice"}', 'notPack'],
		['one of a later format', '{"kind":"language-pack","format":2}', 'newerPack'],
		['one that breaks the format', '{"kind":"language-pack","format":1}', 'damagedPack']
	])('is refused: %s', async (_, text, code) => {
		const { coming } = await device();
		await coming.choose(new Blob([text]));
		expect(coming).toMatchObject({ phase: 'idle', fault: { from: 'pack', code }, offer: null });
	});

	it('is refused where it is altered, of another instrument, or unread where it is too large', async () => {
		const [here, there] = [await device(), await device()];
		await there.edit(NEXT, 'Hore', 'Hodan');
		const file = JSON.parse(await (await there.pack()).text());
		const choose = async (more: object) => {
			await here.coming.choose(new Blob([JSON.stringify({ ...file, ...more })]));
			return here.coming.fault?.code ?? null;
		};
		expect(await choose({ instrument: { id: 'annat', version: '1' } })).toBe('otherInstrument');
		expect(await choose({ language: 'xx' })).toBe('unknownLanguage');
		expect(await choose({ events: [...file.events, ...file.events] })).toBe('damagedPack');
		expect(await choose({ events: [{ ...file.events[0], by: '811218-9876' }] })).toBe(
			'personalNumber'
		);
		expect(await choose({ more: 1 })).toBe('damagedPack');
		const huge = { size: 17_000_000, slice: () => new Blob(), text: async () => '' };
		await here.coming.choose(huge as unknown as Blob);
		expect(here.coming.fault).toEqual({ from: 'file', code: 'tooLarge' });
		// Of another version it is shown, and says so.
		expect(await choose({ instrument: { id: 'spraksteg', version: '0.0.9' } })).toBeNull();
		expect(here.coming.offer?.otherVersion).toBe('0.0.9');
	});

	it('leaves nothing half taken where it can’t be written', async () => {
		const [here, there] = [await device(), await device()];
		await there.edit(NEXT, 'Hore', 'Hodan');
		await here.coming.choose(await there.pack());
		await here.vault.lock();
		await here.coming.take();
		expect(here.coming).toMatchObject({ phase: 'offered', problem: 'locked' });
		expect(here.text(NEXT)).not.toBe('Hore');
	});
});

describe('a table', () => {
	it('gives another device the words and the verdicts, with the names of who judged', async () => {
		const [here, there] = [await device(), await device()];
		await there.edit(NEXT, '=Hore', 'Hodan', true);
		await there.edit(SKIP, null, 'Asli', true);
		await here.coming.choose(await there.table());
		expect(kinds(here.coming)).toEqual({ [NEXT]: 'elsewhere', [SKIP]: 'verdict' });
		await here.coming.take();
		expect(here.coming.problem).toBe('alias.empty');
		here.translations.by = 'Rim';
		await here.coming.take();
		expect(here.desk.standing(NEXT)).toMatchObject({
			fields: { text: '=Hore' },
			verdict: { status: 'approved', by: 'Hodan' }
		});
		expect(here.desk.standing(SKIP)?.verdict?.by).toBe('Asli');
		expect(here.translations.stateOf('so')!.history.get(NEXT)![0]).toMatchObject({ by: 'Rim' });
	});

	it('is refused with its row where it is damaged, and in another encoding', async () => {
		const { coming, table } = await device();
		const text = await (await table()).text();
		await coming.choose(new Blob([text.replace('"draft"', '"klar"')]));
		expect(coming.fault).toEqual({ from: 'table', code: 'status', row: 2 });
		await coming.choose(new Blob([text.replaceAll('"so"', '"xx"')]));
		expect(coming.fault).toEqual({ from: 'table', code: 'language' });
		await coming.choose(new Blob([new Uint8Array([0xff, 0x61, 0xe5])]));
		expect(coming.fault).toEqual({ from: 'csv', code: 'encoding' });
		expect(coming.offer).toBeNull();
	});
});
