import { beforeAll, describe, expect, it } from 'vitest';
import { PASSPHRASE } from '../../../../tests/support/memory-workspace';
import { openVault } from '../../../../tests/support/open-vault';
import { realInstrument } from '../../../../tests/support/real-instrument';
import type { Instrument } from '$lib/domain/instrument/instrument';
import { splitStamp } from '$lib/domain/translation/stamp';
import { Voices } from '../voice/voices.svelte';
import { Translations } from './translations.svelte';
import { TranslatorDesk } from './translator-desk.svelte';
import type { UnitEditor } from './unit-editor.svelte';

let shipped: Instrument;
beforeAll(async () => {
	shipped = await realInstrument();
});

const NEXT = 'texts/ui.next';

async function device() {
	const vault = await openVault();
	let time = 1_790_000_000_000;
	const clock = { now: () => (time += 1000) };
	const deps = { vault, clock, ids: { next: () => crypto.randomUUID(), device: 'd' } };
	const translations = new Translations(deps);
	await translations.load();
	const desk = (tag = 'so') => new TranslatorDesk(shipped, tag, translations, clock.now);
	return { vault, deps, translations, desk };
}

function editorOf(desk: TranslatorDesk, unit: string, by = 'Hodan'): UnitEditor {
	desk.translations.by = by;
	desk.open(unit);
	if (!desk.editor) throw new Error(`no ${unit}`);
	return desk.editor;
}

const nextIn = (instrument: Instrument) => instrument.languages['so']!.texts!['ui.next']!;

describe('the words on a device', () => {
	it('are the shipped ones until somebody changes them', async () => {
		const { translations } = await device();
		expect(await translations.now(shipped)).toBe(shipped);
	});

	it('are the changed ones in what is begun afterwards, and a mapping keeps its own', async () => {
		const { translations, desk } = await device();
		const editor = editorOf(desk(), NEXT);
		editor.write('text', 'Hore');
		expect(await editor.approve(false)).toBe(true);
		const first = await translations.now(shipped);
		expect(nextIn(first)).toMatchObject({ text: 'Hore', status: 'reviewed', by: 'Hodan' });
		expect(first.head.version).toBe(`${shipped.head.version}+so.3`);
		expect(first.hash).not.toBe(shipped.hash);

		const again = editorOf(desk(), NEXT);
		again.write('text', 'Kan kale');
		await again.save();
		expect(nextIn(await translations.now(shipped)).text).toBe('Kan kale');
		const pinned = splitStamp(`spraksteg@${first.head.version}`)!;
		const kept = await translations.at(shipped, pinned.stamp);
		expect(kept.ok && nextIn(kept.value)).toMatchObject({ text: 'Hore', status: 'reviewed' });
		expect(kept.ok && kept.value.hash).toBe(first.hash);
		expect(await translations.at(shipped, {})).toEqual({ ok: true, value: shipped });
	});

	it('are gone from memory with the lock, and there again afterwards', async () => {
		const { vault, translations, desk } = await device();
		const editor = editorOf(desk(), NEXT);
		editor.write('text', 'Hore');
		await editor.save();
		await vault.lock();
		translations.forget();
		expect(translations.by).toBe('');
		// The guide is read before unlocking: in shipped words, and without alarm.
		expect(await translations.now(shipped)).toBe(shipped);
		expect(translations.problem).toBeNull();
		await vault.unlock(PASSPHRASE);
		expect(nextIn(await translations.now(shipped)).text).toBe('Hore');
	});

	it('travel in the backup, and are no voices', async () => {
		const one = await device();
		const editor = editorOf(one.desk(), NEXT);
		editor.write('text', 'Hore');
		await editor.approve(false);
		const file = await one.vault.exportBackup(PASSPHRASE);
		const other = await device();
		expect(file.ok && (await other.vault.importBackup(file.value, PASSPHRASE)).ok).toBe(true);
		other.translations.forget();
		const restored = await other.translations.now(shipped);
		expect(restored.head.version).toBe((await one.translations.now(shipped)).head.version);
		expect(nextIn(restored)).toMatchObject({ text: 'Hore', status: 'reviewed' });
		const voices = new Voices(other.deps);
		await voices.load();
		expect(voices.all).toEqual([]);
	});

	it('can’t stand in for those a mapping was begun with elsewhere', async () => {
		const { translations } = await device();
		expect(await translations.at(shipped, { so: 3 })).toMatchObject({
			ok: false,
			error: [{ file: 'languages/so' }]
		});
	});
});

describe('one text on the desk', () => {
	it('remembers who changed what, and is told apart from what isn’t saved', async () => {
		const { translations, desk: deskOf } = await device();
		const desk = deskOf();
		const editor = editorOf(desk, NEXT);
		const before = editor.standing.fields['text'];
		editor.write('text', ' Hore ');
		expect(desk.unsaved).toBe(true);
		await editor.save();
		expect(desk.unsaved).toBe(false);
		expect(translations.stateOf('so')!.history.get(NEXT)).toMatchObject([
			{ type: 'words.changed', by: 'Hodan', changes: { text: { from: before, to: 'Hore' } } }
		]);
		expect(editor.standing).toMatchObject({ edited: true, status: 'draft' });
		editor.toShipped();
		await editor.save();
		expect(editor.standing.edited).toBe(false);
	});

	it('isn’t judged without an alias, without a reason, or with words that are wrong', async () => {
		const { translations, desk } = await device();
		const editor = editorOf(desk(), NEXT, '  ');
		expect(await editor.approve(false)).toBe(false);
		expect(editor.problem).toBe('alias.empty');
		translations.by = '811218-9876';
		expect(await editor.approve(false)).toBe(false);
		expect(editor.problem).toBe('alias.personalNumber');
		translations.by = 'Hodan';
		expect(await editor.reject('  ')).toBe(false);
		expect(editor.problem).toBe('noReason');
		editor.write('text', '<b>x</b>');
		expect(await editor.approve(false)).toBe(false);
		expect(editor.problem).toBe('wordsWrong');
		expect(translations.stateOf('so')).toBeNull();
	});

	it('keeps its words where they couldn’t be written', async () => {
		const { vault, desk } = await device();
		const editor = editorOf(desk(), NEXT);
		editor.write('text', 'Hore');
		await vault.lock();
		expect(await editor.save()).toBe(false);
		expect(editor).toMatchObject({ problem: 'locked', changed: true });
		expect(editor.draft['text']).toBe('Hore');
		await vault.unlock(PASSPHRASE);
		expect(await editor.save()).toBe(true);
	});

	it('can be approved, rejected and taken back, and leads to the next', async () => {
		const { desk: deskOf } = await device();
		const desk = deskOf();
		desk.search = { ...desk.search, filter: 'draft' };
		const all = desk.counts.draft;
		const editor = editorOf(desk, NEXT);
		const after = desk.neighbour(1);
		await editor.approve(false);
		expect(desk.counts).toMatchObject({ draft: all - 1, approved: 1 });
		// It has left the list, and the next is the same.
		expect(desk.at).toBe(-1);
		expect(desk.neighbour(1)).toBe(after);
		expect(desk.neighbour(-1)).toBeNull();
		await editor.reject('för kort');
		expect(editor.standing).toMatchObject({
			status: 'rejected',
			verdict: { by: 'Hodan', reason: 'för kort' }
		});
		await editor.takeBack();
		expect(editor.standing).toMatchObject({ status: 'draft', verdict: null });
	});
});
