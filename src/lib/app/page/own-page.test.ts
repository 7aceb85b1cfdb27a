import { beforeAll, describe, expect, it } from 'vitest';
import { exampleHandovers } from '../../../../scripts/example-handovers';
import { shippedInstrument } from '../../../../tests/support/open-session';
import type { Instrument } from '../../domain/instrument/instrument';
import { pageOfHandover, pageOfIds, wholePage } from './own-page';

let instrument: Instrument;
beforeAll(async () => {
	instrument = await shippedInstrument();
});

describe('the page a code opens', () => {
	it('has the lines in the order given, each once, with Swedish under them', () => {
		const page = pageOfIds(instrument, 'ar', ['W0.shown', 'R2.shown.sound', 'W0.shown']);
		expect(page?.direction).toBe('rtl');
		expect(page?.groups[0]?.heading.swedish?.text).toBe('Det här kan jag');
		expect(page?.groups[0]?.lines.map(({ swedish }) => swedish?.text)).toEqual([
			instrument.languages['sv']?.texts?.['line.W0.shown']?.text,
			'Jag hör ett ljud och hittar bokstaven.'
		]);
		expect(page?.groups[0]?.lines[1]?.picture).toBe('ear');
		expect(page && wholePage(page).every(({ language }) => language === 'ar')).toBe(true);
		expect(page?.leftOut).toBe(0);
	});

	it('leaves out ids that no version here knows, and counts them', () => {
		const page = pageOfIds(instrument, 'so', [
			'R9.shown',
			'__proto__',
			'R2.shown.sound',
			'constructor'
		]);
		expect(page?.groups[0]?.lines).toHaveLength(1);
		expect(page?.leftOut).toBe(3);
	});

	it('is empty, not broken, where no line is known', () => {
		expect(pageOfIds(instrument, 'so', ['x'])).toMatchObject({ groups: [], leftOut: 1 });
	});

	it('has nothing under Swedish', () => {
		const page = pageOfIds(instrument, 'sv', ['R2.shown.sound']);
		expect(page?.groups[0]?.lines[0]?.swedish).toBeNull();
	});

	it.each(['ckb', 'xx', '__proto__', 'toString'])(
		'is none in a language without words: %s',
		(tag) => {
			expect(pageOfIds(instrument, tag, ['R2.shown.sound'])).toBeNull();
		}
	);
});

describe('the page of a hand-over', () => {
	const speech = () => ({ instrument, language: 'ar', variety: null, address: 'f' as const });
	const handovers = () => exampleHandovers(instrument).map(({ handover }) => handover);

	it('says what stands on the paper, as the instrument says it aloud', () => {
		const texts = instrument.languages['ar']?.texts ?? {};
		for (const handover of handovers()) {
			if (handover.setting.languages.talk !== 'ar') continue;
			const page = pageOfHandover(handover, instrument, speech());
			const [canDo] = page?.groups ?? [];
			expect(canDo?.heading.own?.text).toBe(texts['section.canDo']?.text);
			expect(canDo?.lines.length).toBeGreaterThan(0);
			for (const { own, swedish } of canDo?.lines ?? []) {
				if (!own) continue;
				const entry = Object.values(texts).find(({ text, f }) =>
					[text, f?.text].includes(own.text)
				);
				expect([entry?.say, entry?.f?.say, own.text]).toContain(own.say);
				expect(swedish?.language).toBe('sv');
			}
		}
	});

	it('shows a line of the pedagogue’s own in Swedish alone', () => {
		const [some] = handovers();
		if (!some) throw new Error('no example');
		const note = {
			ref: 'note',
			kind: 'canDo' as const,
			text: { sv: 'Syr kläder.', en: 'Syr kläder.' }
		};
		const handover = {
			...some,
			sections: [{ id: 'canDo' as const, lines: [note, note], questions: [] }]
		};
		const page = pageOfHandover(handover, instrument, speech());
		expect(page?.groups[0]?.lines.map(({ own, swedish }) => [own, swedish?.text])).toEqual([
			[null, 'Syr kläder.'],
			[null, 'Syr kläder.']
		]);
		const refs = page ? wholePage(page).map(({ ref }) => ref) : [];
		expect(new Set(refs).size).toBe(refs.length);
	});

	it('is Swedish where the app has no words of the participant’s', () => {
		const [some] = handovers();
		if (!some) throw new Error('no example');
		const page = pageOfHandover({ ...some, originals: [] }, instrument, null);
		expect(page).toMatchObject({ language: 'sv', direction: 'ltr' });
		expect(page?.verbs.listen.own?.text).toBe('Lyssna igen');
	});
});
