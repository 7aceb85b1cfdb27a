import { beforeAll, describe, expect, it } from 'vitest';
import { realInstrument } from '../../../../../tests/support/real-instrument';
import type { Instrument } from '$lib/domain/instrument/instrument';
import { utterancesOf, type Utterance } from '$lib/domain/voice/utterances';
import { cardsOf, unitsOf, type ReviewCard } from './cards';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await realInstrument();
});

const core = (language: string) =>
	utterancesOf(instrument, language).filter(({ uses }) => uses.some((use) => use.core));
const cards = (language: string) => cardsOf(unitsOf(core(language), null));
const says = (card: ReviewCard) => card.map(({ utterance: { say } }) => say);

describe('what is decided on together', () => {
	it('keeps the order, and leaves nothing out', () => {
		expect(cards('ar').flatMap(says)).toEqual(core('ar').map(({ say }) => say));
	});

	it('brings letters, syllables and words of a step together, up to four', () => {
		const all = cards('so');
		const stimuli = all.filter(([first]) => first?.utterance.uses[0].class === 'stimulus');
		expect(Math.max(...all.map(({ length }) => length))).toBe(4);
		expect(stimuli.some(({ length }) => length === 4)).toBe(true);
		for (const card of all)
			expect(new Set(card.map(({ utterance }) => utterance.uses[0].step)).size).toBe(1);
	});

	it('leaves a sentence alone', () => {
		const long = cards('ar').filter((card) => says(card).some((say) => say.split(' ').length > 2));
		expect(long.length).toBeGreaterThan(100);
		expect(long.every(({ length }) => length === 1)).toBe(true);
	});

	it('takes a vowelled word for as short as it is read', () => {
		const [use] = core('ar')[0]!.uses;
		const word = (say: string): Utterance => ({ say, uses: [use] });
		// Fifteen signs, eight of them letters.
		const two = unitsOf([word('مُسْتَشْفَيَات'), word('مَدْرَسَة')], null);
		expect(cardsOf(two)).toHaveLength(1);
	});

	/**
	 * A sum, no measurement: 2.2 words a second is slow and clear reading aloud
	 * (audio.md: 127 s for 48 short prompts), 1.5 s a card is a glance and a tap.
	 * What is left of 45 minutes is for reading the text where it takes longer.
	 */
	it.each(['ar', 'so'])('%s: stimuli and core texts fit into 45 minutes', (language) => {
		const words = core(language).reduce((sum, { say }) => sum + say.split(/\s+/).length, 0);
		const gaps = core(language).length * 0.25;
		const seconds = words / 2.2 + gaps + cards(language).length * 1.5;
		expect(seconds / 60).toBeLessThan(45);
	});
});
