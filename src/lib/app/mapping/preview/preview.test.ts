import { beforeAll, describe, expect, it } from 'vitest';
import type { Instrument } from '$lib/domain/instrument/instrument';
import { withTranslation } from '$lib/domain/translation/apply';
import { previewPlace } from '$lib/domain/translation/preview-place';
import { reduceTranslation } from '$lib/domain/translation/reduce';
import { unitsOf } from '$lib/domain/translation/units';
import { openVault } from '../../../../../tests/support/open-vault';
import { realInstrument } from '../../../../../tests/support/real-instrument';
import { NO_VOICES } from '../../../../../tests/support/with-room';
import { openPreview } from './preview';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await realInstrument();
});

async function preview(shown: Instrument, tag: string, id: string) {
	const unit = unitsOf(shown, tag).find((one) => one.id === id);
	const place = unit && previewPlace(shown, tag, unit);
	if (!place) return null;
	const vault = await openVault();
	return openPreview(
		shown,
		{ language: tag, variety: null, address: tag === 'ar' ? 'f' : null, place },
		{
			vault,
			clock: { now: () => 1_790_000_000_000 },
			ids: { next: () => crypto.randomUUID(), device: 'd' },
			voices: NO_VOICES,
			pictureUrl: () => undefined,
			staffLanguage: () => 'sv'
		}
	);
}

describe('a preview', () => {
	it.each([
		['ar', 'texts/sight.good', 'sight'],
		['ar', 'texts/finder.years.ask', 'finder.years'],
		['so', 'texts/understand.partly', 'understand'],
		['so', 'texts/notUnderstood.body', 'notUnderstood'],
		['so', 'texts/done.title', 'done'],
		['ar', 'texts/latin.why', 'latin.ask'],
		['ar', 'texts/instr.R4.names', 'R4.A.names.1'],
		['ar', 'texts/instr.L-R4.know', 'sv.L-R4.A.01.know'],
		['ar', 'texts/instr.L-R4', 'sv.L-R4.P.01'],
		['ar', 'reading/ar.R5.B.03', 'ar.R5.B.03'],
		['ar', 'reading/ar.R4.S.01', 'ar.R4.S.01'],
		['so', 'reading/passages/R6.A.message', 'so.R6.A.01']
	])('of %s %s is the screen on which the words are met', async (tag, unit, screen) => {
		const player = await preview(instrument, tag, unit);
		expect(player?.view.id).toBe(screen);
		expect(player?.language).toBe(tag);
	});

	it('shows the words as they are being edited', async () => {
		const state = reduceTranslation([
			{ id: 'a'.repeat(16), time: '1', type: 'translation.opened', language: 'so' },
			{
				id: 'b'.repeat(16),
				time: '2',
				type: 'words.changed',
				unit: 'texts/sight.ask',
				changes: { text: { from: '', to: 'Ma aragtaa?' } },
				by: 'Hodan',
				on: '2026-11-22'
			}
		])!;
		const player = await preview(withTranslation(instrument, state), 'so', 'texts/sight.ask');
		expect(player?.view.prompt?.text).toBe('Ma aragtaa?');
	});

	it('is of almost every text and item, and of none that is only read aloud', async () => {
		const without = unitsOf(instrument, 'ar').filter(
			(unit) => previewPlace(instrument, 'ar', unit) === null
		);
		const groups = new Set(without.map(({ kind, met }) => (kind === 'text' ? met.group : kind)));
		const aloud = ['board', 'line', 'next', 'outcome', 'readback', 'reason', 'section'];
		for (const group of aloud) expect(groups).toContain(group);
		expect(groups).not.toContain('item');
		expect(await preview(instrument, 'ar', 'texts/section.reading')).toBeNull();
	});
});
